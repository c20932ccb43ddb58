import Diagrams

/// What places a figure on its page.
protocol PageLayout {
  /// The figure with every place computed, or why the page does not hold it; throws what measuring and drawing throw.
  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError>
}

extension PageLayout {
  /// The figure with every place computed.
  ///
  /// - Throws: ``FigureError`` when the page is too narrow or too low.
  func figure() throws(FigureError) -> PlacedFigure {
    let placed: Result<PlacedFigure, FigureError>
    do throws(DiagramError) {
      placed = try place()
    } catch {
      throw .drawing(error)
    }
    return try placed.get()
  }
}
