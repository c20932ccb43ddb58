import Diagrams
import Testing

@testable import Figures

struct ChartMarkTests {
  private func box(_ shape: ChartMark.Shape, isHollow: Bool = false) -> PlacedFigure.Box {
    ChartMark(shape: shape, color: Color(0x0072B2), isHollow: isHollow).box(
      "m", at: Point(x: 3, y: 4), size: 7)
  }

  @Test func everyShapeIsDrawnInItsOwnWayAndIsASmallMark() {
    let boxes = ChartMark.Shape.allCases.map { box($0) }
    #expect(Set(boxes.map { "\($0.isRound) \($0.polygon?.rawValue ?? "")" }).count == boxes.count)
    #expect(boxes.allSatisfy { $0.width <= FigureCheck.largestMark && $0.center == Point(x: 3, y: 4) })
  }

  @Test func aHollowMarkIsAnOutline() {
    let (full, hollow) = (box(.circle), box(.circle, isHollow: true))
    #expect(full.fill == Color(0x0072B2) && hollow.fill == Color(0xFFFFFF))
    #expect(hollow.border?.color == full.fill && hollow.width == full.width)
  }
}
