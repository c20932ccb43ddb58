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

  @Test func mineralsWithoutASeriesAreUnknown() throws {
    // Cobalt 20, 10: CV 1/3. Lithium 50-300, 100: 0 to 0.5. Tungsten and zinc have none.
    let market = try market(YearWindow(2021, 2022))
    #expect(market.known(.cv) == 2)
    #expect(market.volatile(0.2, by: .cv).description == "at least 1, at most 4")
    #expect(market.volatile(0.4, by: .cv).description == "at least 0, at most 3")
    #expect(market.volatile(0.6, by: .cv).description == "at least 0, at most 2")
    #expect(market.volatile(0.2, by: .cv).total == 4)
    #expect(market.standardMeasure == .cv)
  }

  @Test func returnsOfTwoSeriesStandInOneWindow() throws {
    // No series of cobalt covers 2016-20; ln 1 and ln 3 of DS140 and ±ln 2 of MCS do.
    let market = try market(YearWindow(2016, 2020))
    #expect(market.known(.cv) == 0 && market.known(.logReturns) == 1)
    #expect(market.standardMeasure == .logReturns)
    #expect(market.volatile(0.2, by: .logReturns).description == "at least 1, at most 4")
  }

  @Test func countsFallAsThresholdsRise() throws {
    let market = try market(YearWindow(2021, 2022))
    for measure in VolatilityMeasure.allCases {
      let counts = VolatilityMeasure.thresholds.map { market.volatile($0, by: measure) }
      #expect(counts.count == 12)
      for (low, high) in zip(counts, counts.dropFirst()) {
        #expect(low.certain >= high.certain && low.possible >= high.possible)
      }
    }
  }

  @Test func aWindowThatNothingCoversIsAnError() throws {
    #expect(throws: DataError.self) { try market(YearWindow(1990, 1994)) }
  }
}
