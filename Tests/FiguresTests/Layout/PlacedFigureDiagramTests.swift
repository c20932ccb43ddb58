import Diagrams
import SupplyNetwork
import Testing

@testable import Figures

struct PlacedFigureDiagramTests {
  @Test func keepsEveryPlaceAndThePage() throws {
    let layout = try Renderer.layout(try PlacedFigure.twoBoxes().diagram(), engine: .nop2)
    let box = layout.nodes.first { $0.id == "mineral:lithium" }?.box
    // Drawn ten times its size, so that letters are set evenly.
    #expect(box?.center == Point(x: 1800, y: 500))
    // A dashed line of 20 pt: four dashes of 3 pt.
    #expect(layout.edges.count == 1 && layout.edges[0].curves.count == 4)
    #expect(abs(layout.boundingBox.width - 2409.4) < 1 && abs(layout.boundingBox.height - 1000) < 1)
  }

  @Test func refinedCurvesAreTheSameCurves() {
    let points = [Point(x: 0, y: 0), Point(x: 0, y: 80), Point(x: 100, y: 80), Point(x: 100, y: 0)]
    let finer = PlacedFigure.Line.refined(points, times: 2)
    #expect(finer.count == 13 && finer.first == points.first && finer.last == points.last)
    #expect(finer[6] == Point(x: 50, y: 60))
    #expect((finer.map(\.y).max() ?? 0) < 66)
  }

  @Test func aLevelCurveLeavesAndArrivesLevel() {
    let points = PlacedFigure.Line.level(from: Point(x: 0, y: 10), to: Point(x: 40, y: 70))
    #expect(points == [(0.0, 10.0), (20, 10), (20, 70), (40, 70)].map { Point(x: $0.0, y: $0.1) })
  }

  @Test func straightLinesMeetAtTheirCorners() {
    let corners = [(0.0, 0.0), (30, 0), (30, 60)].map { Point(x: $0.0, y: $0.1) }
    let points = PlacedFigure.Line.polyline(corners)
    #expect(points.count == 7 && [points[0], points[3], points[6]] == corners)
    #expect(points[1] == Point(x: 10, y: 0) && points[5] == Point(x: 30, y: 40))
    #expect(PlacedFigure.Line.polyline([]).isEmpty)
  }

  @Test func theOutlineOfARibbonIsClosedAndAsHighAsItsEnds() {
    let ribbon = PlacedFigure.Ribbon(
      from: "a", to: "b", key: "lower", start: Point(x: 0, y: 50), end: Point(x: 90, y: 20), width: 20,
      endWidth: 8, fill: Color(0), isOutlined: false, meaning: "")
    let outline = ribbon.outline
    #expect(outline[0] == Point(x: 0, y: 60) && outline[3] == Point(x: 90, y: 24))
    #expect(outline[6] == Point(x: 90, y: 16) && outline.last == Point(x: 0, y: 40))
    // A Bézier curve has one point and three for each piece.
    #expect(outline.count % 3 == 1)
  }

  @Test func wordsStandToTheirPlaceAsTheyAreAligned() {
    func center(_ alignment: PlacedFigure.Words.Alignment) -> Double {
      PlacedFigure.Words(
        id: "w", text: "w", place: Point(x: 100, y: 0), alignment: alignment, fontSize: 7, isBold: false,
        color: Color(0), width: 30
      ).center.x
    }
    #expect(center(.left) == 115 && center(.center) == 100 && center(.right) == 85)
  }

  @Test func anIDTwiceIsRefused() {
    var figure = PlacedFigure.twoBoxes()
    figure.anchors[figure.boxes[0].id] = Point(x: 0, y: 0)
    #expect(throws: DiagramError.duplicateNode("country:CHL")) { try figure.diagram() }
  }
}
