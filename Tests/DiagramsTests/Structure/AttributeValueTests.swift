import Testing

@testable import Diagrams

struct AttributeValueTests {
  @Test func literalsAreTextNumbersAndTruths() {
    #expect(("a \(1)" as AttributeValue) == .text("a 1"))
    #expect((2 as AttributeValue) == .number(2) && (2.5 as AttributeValue) == .number(2.5))
    #expect((true as AttributeValue) == .text("true") && (false as AttributeValue) == .text("false"))
  }

  @Test func aPinnedPlaceEndsWithItsMark() {
    #expect(AttributeValue.position(Point(x: 1.5, y: -2)) == .text("1.5,-2"))
    #expect(AttributeValue.position(Point(x: 0, y: 0), pinned: true) == .text("0,0!"))
  }

  /// The form of Graphviz's splineType: tips before the points, curves parted by semicolons.
  @Test func aCourseIsItsTipsAndPoints() {
    let points = (0..<4).map { Point(x: Double($0), y: 0) }
    let curve = Layout.Curve(points: points, startTip: nil, endTip: Point(x: 4, y: 0.5))
    let both = Layout.Curve(points: points, startTip: Point(x: -1, y: 0), endTip: Point(x: 4, y: 0))
    #expect(AttributeValue.course([curve]) == .text("e,4,0.5 0,0 1,0 2,0 3,0"))
    #expect(
      AttributeValue.course([curve, both])
        == .text("e,4,0.5 0,0 1,0 2,0 3,0;s,-1,0 e,4,0 0,0 1,0 2,0 3,0"))
    #expect(AttributeValue.course([]) == .text(""))
  }
}
