import Diagrams
import SupplyData
import Testing

@testable import Figures

struct MapLandTests {
  private let earth = EqualEarth(scale: 100, origin: Point(x: 0, y: 0))
  private let square = [(0.0, 0.0), (10, 0), (10, 10), (0, 10)].map { Point(x: $0.0, y: $0.1) }

  private func clipped(_ window: Box) -> [PlacedFigure.Area] {
    MapLand.clipped([.init(points: square, fill: Color(0))], to: window)
  }

  @Test func landIsClippedToItsWindow() {
    let areas = clipped(Box(center: Point(x: 10, y: 10), width: 10, height: 10))
    #expect(
      Set(areas[0].points) == Set([(5.0, 5.0), (10, 5), (10, 10), (5, 10)].map { Point(x: $0.0, y: $0.1) }))
    #expect(clipped(Box(center: Point(x: 100, y: 100), width: 10, height: 10)).isEmpty)
  }

  @Test func landWithinItsWindowIsWholeAndAWindowWithinLandIsFull() {
    #expect(clipped(Box(center: Point(x: 5, y: 5), width: 20, height: 20))[0].points == square)
    let inner = clipped(Box(center: Point(x: 5, y: 5), width: 2, height: 4))[0].points
    #expect(Set(inner) == Set([(4.0, 3.0), (6, 3), (6, 7), (4, 7)].map { Point(x: $0.0, y: $0.1) }))
  }

  /// Chukotka reaches beyond 180 degrees: its ring is drawn in the east as a whole.
  @Test func aRingGoesOverTheCutAsAWhole() throws {
    let land = try SampleOutlines.land(
      [(-179, 65), (-172, 65), (-172, 68)], [(-160, 60), (-150, 60), (-150, 65)])
    let areas = MapLand.areas(of: land, on: earth)
    #expect(areas[0].points.allSatisfy { $0.x > 0 } && areas[1].points.allSatisfy { $0.x < 0 })
  }

  @Test func neighboursArePartedByAThinLine() throws {
    let country = try SampleOutlines.countries(["CHL": [(-70, -20), (-68, -20), (-70, -50)]])
    let areas = MapLand.areas(of: country, on: earth, fill: Color(0x123456))
    #expect(areas.map(\.fill) == [Color(0x123456)] && areas[0].border?.width == WidthScale.hairline)
    #expect(areas[0].points[0] == earth.place(longitude: -70, latitude: -20))
  }
}
