import SupplyData
import Testing

@testable import SupplyAnalysis

struct PriceMovementTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  private func movement(_ mineral: MineralID, _ first: Int, _ last: Int, least: Int? = nil) -> PriceMovement {
    PriceMovement(of: mineral, in: YearWindow(first, last), sample.prices(), leastReturns: least)
  }

  /// 10, 20, 10, 20, 10: mean 14, variance 24; returns ln 2, -ln 2, -ln 2.
  @Test func bothMeasuresOfOneWindow() throws {
    let cobalt = movement("cobalt", 2018, 2022)
    let variation = try #require(cobalt.value(.cv))
    #expect(variation.isExact && abs(variation.lower - 24.squareRoot() / 14) < 1e-12)
    let volatility = try #require(cobalt.value(.logReturns)).lower
    #expect(abs(volatility - 0.6931471805599453 * (4.0 / 3).squareRoot()) < 1e-12)
    #expect(cobalt.isVolatile(0.3, by: .cv) == .yes && cobalt.isVolatile(0.4, by: .cv) == .no)
    #expect(cobalt.isVolatile(0.4, by: .logReturns) == .yes)
    // 2022 by the first edition is no row of either: each row once.
    #expect(cobalt.rows.map(\.year) == [2018, 2019, 2020, 2021, 2022])
    #expect(cobalt.unknown(.cv) == nil && cobalt.unknown(.logReturns) == nil)
  }

  @Test func halfOfTheReturnsAreAskedForUnlessSaidOtherwise() {
    #expect(movement("cobalt", 2018, 2022).returns.value?.returns.count == 3)
    let strict = movement("cobalt", 2018, 2022, least: 4)
    #expect(strict.value(.logReturns) == nil && strict.unknown(.logReturns)?.kind == .incomplete)
    #expect(strict.value(.cv) != nil)
  }

  @Test func anUnknownPriceIsNeitherCalmNorVolatile() {
    for (mineral, kind) in [("zinc", UnknownReason.Kind.notPrinted), ("tungsten", .notInYear)] {
      let movement = movement(MineralID(mineral), 2021, 2022)
      #expect(movement.isVolatile(0, by: .cv) == .unknown)
      #expect(movement.isVolatile(0, by: .logReturns) == .unknown)
      #expect(movement.unknown(.cv)?.kind == kind && movement.rows.isEmpty)
    }
  }
}
