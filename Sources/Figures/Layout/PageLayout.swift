import Diagrams
import SupplyData

/// What places a figure on its page.
protocol PageLayout {
  /// How large the page may be.
  var options: FigureOptions { get }
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
    return try placed.get().fitting(options)
  }
}

extension PlacedFigure {
  /// The figure, which may be as high as `options` allow.
  ///
  /// - Throws: ``FigureError`` when it is higher.
  func fitting(_ options: FigureOptions) throws(FigureError) -> PlacedFigure {
    let millimetres = height / Page.pointsPerMillimetre
    guard millimetres <= options.maximumHeight + 0.01 else {
      throw .doesNotFit(
        "the figure needs \(FigureText.number(millimetres.rounded(.up))) mm of height at this width, and "
          + "\(FigureText.number(options.maximumHeight)) mm are allowed",
        remedy: .anyOf([.raise(.height), .lower(.width)]))
    }
    return self
  }
}
