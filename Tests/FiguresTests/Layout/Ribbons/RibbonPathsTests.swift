import Diagrams
import SupplyData
import Testing

@testable import Figures

struct RibbonPathsTests {
  /// The ribbons between a bar at 50 on the left and bars at 80 and 20 on the right, 1 pt for 1 %.
  private func ribbons(_ flows: [RibbonContent.Flow], left: [Double] = [50]) -> [PlacedFigure.Ribbon] {
    let content = RibbonContent.sample(
      left.indices.map { .init("from\($0)") }, [.init("high"), .init("low")], flows)
    let scale = RibbonScale(scale: WidthScale(full: 100), thickness: 100)
    let sums = RibbonSums(content.panels[0], left: left.count, right: 2, scale)
    return RibbonPaths(content, content.panels[0], sums, scale).ribbons(left, [80, 20], from: 10, to: 90)
  }

  @Test func flowsStackInTheOrderOfTheirFarEnds() throws {
    let ribbons = ribbons([.init(0, 1, Interval(20)), .init(0, 0, Interval(10))])
    let (high, low) = (try #require(ribbons.first { $0.to == "high" }), ribbons.first { $0.to == "low" })
    // The bar reaches from 65 down to 35: 10 for the higher end, 20 for the lower.
    #expect(high.start == Point(x: 10, y: 60) && high.end == Point(x: 90, y: 80))
    #expect(low?.start == Point(x: 10, y: 45) && low?.end == Point(x: 90, y: 20))
  }

  @Test func theOrderOfTheFlowsDoesNotMatter() {
    let flows: [RibbonContent.Flow] = [
      .init(0, 0, Interval(5)), .init(0, 1, Interval(7)), .init(1, 0, Interval(11)), .init(1, 1, Interval(2)),
    ]
    func places(_ flows: [RibbonContent.Flow]) -> [String: [Point]] {
      Dictionary(
        uniqueKeysWithValues: ribbons(flows, left: [70, 30]).map {
          ("\($0.from) \($0.to)", [$0.start, $0.end])
        }
      )
    }
    #expect(places(flows) == places(flows.reversed()))
  }

  @Test func aBoundIsAPaleRibbonAroundASolidOne() {
    let found = ribbons([.init(0, 0, Interval(10, 30))])
    #expect(found.map(\.key) == ["upper", "lower"] && found.map(\.width) == [30, 10])
    #expect(found[0].start == found[1].start && found[0].end == found[1].end)
    #expect(found[0].fill.luminance > found[1].fill.luminance)
    // Of a value that may be nothing, nothing is certain.
    #expect(ribbons([.init(0, 0, Interval(0, 30))]).map(\.key) == ["upper"])
    #expect(ribbons([.init(0, 0, Interval(30))]).map(\.key) == ["lower"])
  }

  @Test func fadedLiesBelowLitAndWideBelowThin() {
    let ribbons = ribbons(
      [
        .init(0, 0, Interval(1)), .init(0, 1, Interval(9)), .init(1, 0, Interval(2), isFaded: true),
        .init(1, 1, Interval(8), isFaded: true),
      ], left: [70, 30])
    #expect(ribbons.map(\.width) == [8, 2, 9, 1])
  }
}
