import Diagrams

/// The mark of a value in a chart: its shape repeats what its colour says.
struct ChartMark: Sendable, Hashable {
  /// The shapes, told apart at 3 pt.
  enum Shape: Sendable, CaseIterable {
    case circle, square, diamond, triangle, invertedTriangle
  }

  let shape: Shape
  let color: Color
  /// Whether only its outline is drawn.
  var isHollow = false

  /// The mark at `place`.
  func box(_ id: String, at place: Point, size: Double, link: String? = nil) -> PlacedFigure.Box {
    // A square or a circle looks larger than a diamond or a triangle of the same width.
    let width = shape == .square ? 2.4 : shape == .circle ? 2.6 : FigureCheck.largestMark
    let polygon: PlacedFigure.Polygon? =
      switch shape {
      case .circle, .square: nil
      case .diamond: .diamond
      case .triangle: .triangle
      case .invertedTriangle: .invertedTriangle
      }
    return .init(
      id: id, label: "", center: place, width: width, height: width,
      fill: isHollow ? Color(0xFFFFFF) : color, fontSize: size, border: .init(color: color, width: 0.5),
      isRound: shape == .circle, polygon: polygon, link: link)
  }
}
