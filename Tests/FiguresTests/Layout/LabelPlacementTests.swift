import Diagrams
import Testing

@testable import Figures

struct LabelPlacementTests {
  /// Two marks one above the other: the words of the upper one do not stand between them, where they would be taken for
  /// those of the lower.
  @Test func wordsAreNearestToTheirOwnMark() throws {
    let marks = [Point(x: 50, y: 50), Point(x: 50, y: 42)]
    let blocked = Box(center: Point(x: 50, y: 75), width: 100, height: 40)
    var placement = LabelPlacement(
      page: Box(center: Point(x: 50, y: 50), width: 100, height: 100),
      boxes: marks.map { Box(center: $0, width: 2.6, height: 2.6) } + [blocked], lines: [])
    for mark in marks {
      let place = placement.place(width: 20, height: 7, beside: mark)
      let found = try #require(place)
      func distance(_ mark: Point) -> Double {
        let near = LabelPlacement.nearestPoint(of: found.box, to: mark)
        return ((near.x - mark.x) * (near.x - mark.x) + (near.y - mark.y) * (near.y - mark.y)).squareRoot()
      }
      let other = marks.first { $0 != mark } ?? mark
      #expect(found.distance > LabelPlacement.nearest || distance(mark) < distance(other))
    }
  }

  private let page = Box(center: Point(x: 50, y: 50), width: 100, height: 100)

  @Test func takesTheNearestRoomToTheRight() throws {
    var placement = LabelPlacement(page: page, boxes: [], lines: [])
    let place = placement.place(width: 20, height: 7, beside: Point(x: 50, y: 50))
    let found = try #require(place)
    #expect(found.box.center == Point(x: 63, y: 50) && found.distance == 3)
  }

  @Test func keepsWordsApartAndOnThePage() {
    var placement = LabelPlacement(page: page, boxes: [], lines: [])
    var boxes: [Box] = []
    while let found = placement.place(width: 30, height: 8, beside: Point(x: 80, y: 20)), boxes.count < 40 {
      boxes.append(found.box)
    }
    #expect(boxes.count > 1 && boxes.count < 40)
    for (place, box) in boxes.enumerated() {
      #expect(page.contains(box))
      for other in boxes[(place + 1)...] { #expect(!box.overlaps(other)) }
    }
  }
}
