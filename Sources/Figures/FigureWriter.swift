public import Diagrams

/// Turns a placed figure into files.
public enum FigureWriter {
  /// The bytes of `figure` in each of `formats`.
  ///
  /// - Throws: ``FigureError/drawing(_:)`` when Graphviz cannot draw it.
  public static func files(
    _ figure: PlacedFigure, formats: [OutputFormat]
  ) throws(FigureError) -> [OutputFormat: [UInt8]] {
    do throws(DiagramError) {
      let rendering = try Renderer.render(
        try figure.diagram(), engine: .nop2,
        page: Page(width: figure.width / Page.pointsPerMillimetre, scaling: .shrink), formats: formats)
      return rendering.files
    } catch {
      throw .drawing(error)
    }
  }

  /// The format that a file's ending asks for; nil where there is none.
  public static func format(ofFile path: String, dpi: Double) -> OutputFormat? {
    guard let point = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: point)...].lowercased() {
    case "pdf": return .pdf
    case "svg": return .svg
    case "png": return .png(dpi: dpi)
    case "tif", "tiff": return .tiff(dpi: dpi)
    case "dot", "gv": return .dot
    case "eps": return .eps
    default: return nil
    }
  }

  /// The endings that ``format(ofFile:dpi:)`` knows.
  public static let endings = ["pdf", "svg", "png", "tif", "eps", "dot"]
}
