/// Lays diagrams out and writes them, through Graphviz's library.
///
/// Safe to use from any number of tasks: Graphviz is not, so one diagram is worked on at a time. The result
/// depends on the diagram and the installed fonts only. A layout cannot be interrupted, so one that
/// may not end (``LayoutEngine/trustedSize``) is first tried in a child process, which is ended when its time is over.
///
/// Memory does not grow from one drawing to the next, but for clusters laid out by `dot` and HTML-like labels:
/// Graphviz 2.43 itself does not free some 70 kB and 8 kB for each drawing of 23 nodes.
public enum Renderer {
  /// Lays a diagram out.
  ///
  /// - Parameters:
  ///   - diagram: The diagram.
  ///   - engine: The layout engine.
  ///   - timeLimit: how long a layout that may not end is tried; nil lets it take what it takes.
  /// - Returns: where everything lies, in points.
  /// - Throws: `DiagramError`; every error that Graphviz reports counts, a lost edge as much as a bad label.
  public static func layout(
    _ diagram: Diagram, engine: LayoutEngine = .dot, timeLimit: Duration? = .seconds(60)
  ) throws(DiagramError) -> Layout {
    try render(diagram, engine: engine, timeLimit: timeLimit, formats: []).layout
  }

  /// Lays a diagram out once and writes it in each format.
  ///
  /// - Parameters:
  ///   - diagram: what is drawn.
  ///   - engine: what lays it out.
  ///   - timeLimit: how long a layout that may not end is tried before it is made; nil lets it take what it takes.
  ///   - page: the final size; nil draws at the size of the layout. The page is set after the layout and does
  ///     not change it; a Graphviz `size` of the diagram acts on its `ratio` only.
  ///   - formats: what to write; none for the layout alone.
  /// - Throws: `DiagramError`.
  public static func render(
    _ diagram: Diagram, engine: LayoutEngine = .dot, timeLimit: Duration? = .seconds(60), page: Page? = nil,
    formats: [OutputFormat]
  ) throws(DiagramError) -> Rendering {
    let size = diagram.nodes.count + diagram.edges.count
    let isTrusted = engine.trustedSize.map { size <= $0 } ?? true
    let source = try DOTWriter.text(of: diagram)
    let drawing = try Graphviz.draw(
      source, of: diagram,
      .init(engine: engine, timeLimit: isTrusted ? nil : timeLimit, page: page, formats: formats))
    let placement = drawing.placement
    var files = drawing.files
    for (format, bytes) in drawing.files {
      switch format {
      case .pdf:
        files[format] = PDFDocument.describing(
          PDFDocument.dated(bytes), title: diagram.accessibleTitle, description: diagram.accessibleDescription
        )
      case .eps: files[format] = EPSDocument.dated(bytes, page: placement)
      case .svg, .outlinedSVG:
        files[format] = SVGDocument.describing(
          format == .svg ? SVGDocument.withFallbacks(bytes) : SVGDocument.renumbered(bytes),
          page: format == .svg ? placement : nil,
          title: diagram.accessibleTitle, description: diagram.accessibleDescription)
      case .png(let dpi):
        files[format] = PNGDocument.describing(
          bytes, dpi: dpi, title: diagram.accessibleTitle, description: diagram.accessibleDescription)
      case .tiff(let dpi):
        guard let image = TIFFDocument.make(of: bytes, dpi: dpi, description: diagram.accessibleTitle) else {
          throw .renderingFailed("tiff", messages: ["the pixels could not be read"])
        }
        files[format] = image
      default: break
      }
    }
    if formats.contains(.dot) {
      var scaled = diagram
      if let size = page?.size { scaled.graphAttributes["size"] = size }
      files[.dot] = Array(try DOTWriter.text(of: scaled).utf8)
    }
    return Rendering(
      layout: drawing.layout, placement: placement, warnings: drawing.warnings, files: files)
  }
}
