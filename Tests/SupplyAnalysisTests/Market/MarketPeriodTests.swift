import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MarketPeriodTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  private func market(_ first: Int, _ last: Int, _ length: Int) throws -> MarketPeriod {
    try MarketPeriod(
      list: sample.list, period: YearWindow(first, last), length: length, prices: sample.prices())
  }

  @Test func everyWindowInsideThePeriodIsTaken() throws {
    let market = try market(2016, 2020, 3)
    #expect(market.windows == [YearWindow(2016, 2018), YearWindow(2017, 2019), YearWindow(2018, 2020)])
    let cobalt = market.entries[0]
    #expect(cobalt.windows[0].value?.series.family == "DS140")
    #expect(cobalt.windows[1].value == nil)
    #expect(cobalt.windows[2].value?.series.family == "MCS")
    // 1, 1, 3 varies more than 10, 20, 10.
    #expect(cobalt.most?.window == YearWindow(2016, 2018))
  }

  @Test func volatileAtAnyTimeNeedsOneWindowAndCalmNeedsAll() throws {
    let market = try market(2016, 2020, 3)
    #expect(market.entries[0].isVolatileAtAnyTime(0.3, by: .cv) == .yes)
    #expect(market.entries[0].isVolatileAtAnyTime(5, by: .cv) == .unknown)
    // Every window has two returns: 2016-18 in DS140, 2017-19 one of each, 2018-20 in MCS.
    #expect(market.entries[0].isVolatileAtAnyTime(5, by: .logReturns) == .no)
    #expect(market.known(.cv, inWindow: 1) == 0 && market.known(.logReturns, inWindow: 1) == 1)
    let calm = try self.market(2018, 2022, 2)
    #expect(calm.entries[0].isVolatileAtAnyTime(5, by: .cv) == .no)
    #expect(calm.volatileAtAnyTime(0.2, by: .cv).description == "at least 1, at most 4")
    #expect(calm.volatile(0.2, by: .cv, inWindow: 3).description == "at least 1, at most 4")
    #expect(calm.known(.cv, inWindow: 3) == 2 && calm.known(.cv) == 2)
  }

  @Test func aWindowLongerThanThePeriodIsRefused() {
    #expect(throws: DataError.self) { try market(2021, 2022, 5) }
    #expect(throws: DataError.self) { try market(1990, 1999, 5) }
  }
}
