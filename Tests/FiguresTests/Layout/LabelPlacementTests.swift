import Diagrams
import Testing

@testable import Figures

struct LabelPlacementTests {
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

  @Test func refinedCurvesAreTheSameCurves() {
    let points = [Point(x: 0, y: 0), Point(x: 0, y: 80), Point(x: 100, y: 80), Point(x: 100, y: 0)]
    let finer = PlacedFigure.Line.refined(points, times: 2)
    #expect(finer.count == 13 && finer.first == points.first && finer.last == points.last)
    #expect(finer[6] == Point(x: 50, y: 60))
    #expect((finer.map(\.y).max() ?? 0) < 66)
  }
}
