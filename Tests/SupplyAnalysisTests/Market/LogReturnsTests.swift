import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct LogReturnsTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  private func returns(_ mineral: MineralID, _ first: Int, _ last: Int, least: Int = 2) -> Found<LogReturns> {
    sample.prices().returns(of: mineral, in: YearWindow(first, last), least: least)
  }

  @Test func returnsStayInsideOneSeriesAndOneEdition() throws {
    // DS140: 2017 ln 1, 2018 ln 3. MCS2023: 2019 ln 2, 2020 -ln 2. 2021 is printed by MCS2026 alone, 2020 not by it.
    let found = try #require(returns("cobalt", 2016, 2022).value)
    #expect(found.returns.map(\.year) == [2017, 2018, 2019, 2020, 2022])
    #expect(found.returns.map(\.series.family) == ["DS140", "DS140", "MCS", "MCS", "MCS"])
    for (one, change) in zip(found.returns, [0, 2, 1, -0.5, -0.5]) {
      #expect(abs(one.change - change) < 1e-12)
    }
    #expect(found.possible == 6)
    #expect(found.rows.map(\.year) == [2016, 2017, 2018, 2018, 2019, 2020, 2021, 2022])
  }

  @Test func theVolatilityIsTheSampleDeviation() throws {
    // ln 2, -ln 2, -ln 2: mean -ln 2 / 3, squares (16 + 4 + 4)/9 (ln 2)² over 2.
    let found = try #require(returns("cobalt", 2018, 2022).value)
    let expected = 0.6931471805599453 * (4.0 / 3).squareRoot()
    #expect(abs(try #require(found.volatility) - expected) < 1e-12)
  }

  @Test func movesThatTieAreAllTheLargest() throws {
    let found = try #require(returns("cobalt", 2018, 2022).value)
    #expect(found.largest.map(\.year) == [2019, 2020, 2022])
    #expect(try #require(returns("cobalt", 2016, 2020).value).largest.map(\.year) == [2018])
  }

  @Test func tooFewReturnsAreUnknown() {
    #expect(
      returns("cobalt", 2018, 2022, least: 4).reason
        == "3 annual returns of the price of cobalt are known in 2018-22, and a volatility takes 4")
    // A range of prices has no return, a withheld price neither.
    #expect(returns("lithium", 2021, 2022).value == nil)
    #expect(returns("tungsten", 2021, 2022).value == nil)
    #expect(returns("zinc", 2021, 2022).reason == "no edition prints a price of zinc")
    #expect(LogReturns.least(ofYears: 5) == 2 && LogReturns.least(ofYears: 10) == 5)
  }

  /// The goal of the decade: a volatility for at least 30 entries in most windows, where one series alone covers five
  /// to 24.
  @Test func windowsOfTheDecade() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let market = try MarketPeriod(
      list: try MineralList(named: "us-2022", in: data), period: YearWindow(2013, 2022), length: 5,
      prices: MineralPrices(try NetworkSources(data, readsProduction: false), reference: data.reference))
    for place in market.windows.indices {
      #expect(market.known(.logReturns, inWindow: place) >= 26, "\(market.windows[place])")
    }
  }
}
