/// What a diagram can be written as.
public enum OutputFormat: Sendable, Hashable {
  /// PDF with embedded fonts and fixed dates.
  case pdf
  /// Encapsulated PostScript with embedded fonts and a fixed date.
  case eps
  /// SVG whose text is text.
  case svg
  /// SVG whose text is outlines, the same on every machine.
  case outlinedSVG
  /// An image with this number of pixels an inch.
  case png(dpi: Double)
  /// The same image as a TIFF.
  case tiff(dpi: Double)
  /// The readable DOT source, without coordinates: what an author edits.
  case dot
  /// DOT with the coordinates of the layout.
  case placedDOT
  /// DOT with the coordinates and all drawing operations.
  case xdot
  /// The layout and drawing operations as JSON.
  case json
  /// The layout in Graphviz's plain lines.
  case plain

  /// The usual file name extension.
  public var fileExtension: String {
    switch self {
    case .pdf: "pdf"
    case .eps: "eps"
    case .svg, .outlinedSVG: "svg"
    case .png: "png"
    case .tiff: "tif"
    case .dot, .placedDOT: "dot"
    case .xdot: "xdot"
    case .json: "json"
    case .plain: "txt"
    }
  }

  /// What Graphviz calls it; nil for the source, which needs no Graphviz.
  ///
  /// The renderer is named wherever several exist: plain `eps` embeds no font and loses all but Latin-1.
  var graphvizName: String? {
    switch self {
    case .pdf: "pdf:cairo"
    case .eps: "eps:cairo"
    case .svg: "svg"
    case .outlinedSVG: "svg:cairo"
    // `Renderer` makes the TIFF of the pixels.
    case .png, .tiff: "png:cairo"
    case .dot: nil
    case .placedDOT: "dot"
    case .xdot: "xdot"
    case .json: "json"
    case .plain: "plain"
    }
  }

  /// Pixels an inch; 0 for formats that have their own.
  var dpi: Double {
    switch self {
    case .png(let dpi), .tiff(let dpi): dpi
    default: 0
    }
  }

  /// Whether bytes as Graphviz writes them have come to their proper end.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    let end =
      switch self {
      case .pdf, .eps: "%%EOF"
      case .svg, .outlinedSVG: "</svg>"
      case .png, .tiff: "IEND"
      case .dot, .placedDOT, .xdot, .json: "}"
      case .plain: "stop"
      }
    return Array(bytes.suffix(16)).place(of: Array(end.utf8), from: 0) != nil
  }
}
