import SupplyAnalysis
import SupplyData
import Testing

struct VolatilityTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  @Test func measuresWorkedOutByHand() throws {
    // 10, 20, 10, 20, 10: mean 14, variance 24.
    let window = YearWindow(2018, 2022)
    let series = try #require(sample.prices().series(of: "cobalt", in: window).value)
    let volatility = try #require(Volatility(series, in: window))
    #expect(abs(volatility.variation.lower - 24.0.squareRoot() / 14) < 1e-12)
    #expect(volatility.variation.isExact)
    #expect(volatility.figures.map(\.edition) == ["MCS2023", "MCS2023", "MCS2023", "MCS2026", "MCS2026"])
  }

  @Test func aRangeOfPricesHasBounds() throws {
    let window = YearWindow(2021, 2022)
    let series = try #require(sample.prices().series(of: "lithium", in: window).value)
    let volatility = try #require(Volatility(series, in: window))
    #expect(volatility.variation.lower < 1e-9)
    #expect(abs(volatility.variation.upper - 0.5) < 1e-12)
  }

  @Test func aWindowThatIsNotCoveredHasNone() throws {
    let series = try #require(sample.prices().series(of: "cobalt", in: YearWindow(2018, 2022)).value)
    #expect(Volatility(series, in: YearWindow(2017, 2022)) == nil)
  }
}
