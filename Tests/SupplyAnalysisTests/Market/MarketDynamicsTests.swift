import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MarketDynamicsTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  private func market(_ window: YearWindow) throws -> MarketDynamics {
    try MarketDynamics(list: sample.list, window: window, prices: sample.prices(), sources: sample.sources)
  }

  @Test func mineralsWithoutASeriesCannotBeTold() throws {
    // Cobalt 20, 10: CV 1/3. Lithium 50-300, 100: 0 to 0.5. Tungsten and zinc have none.
    let market = try market(YearWindow(2021, 2022))
    #expect(market.known == 2)
    #expect(market.violent(0.2).description == "at least 1, at most 4")
    #expect(market.violent(0.4).description == "at least 0, at most 3")
    #expect(market.violent(0.6).description == "at least 0, at most 2")
    #expect(market.violent(0.2).total == 4)
  }

  @Test func countsFallAsThresholdsRise() throws {
    let market = try market(YearWindow(2021, 2022))
    let counts = MarketDynamics.thresholds.map { market.violent($0) }
    #expect(counts.count == 12)
    for (low, high) in zip(counts, counts.dropFirst()) {
      #expect(low.certain >= high.certain && low.possible >= high.possible)
    }
  }

  @Test func aWindowThatNothingCoversIsAnError() throws {
    #expect(throws: DataError.self) { try market(YearWindow(1990, 1994)) }
  }
}
