import SampleData
import SupplyData
import Testing

struct ImportSourcesTests {
  private let sources: ImportSources
  init() throws { sources = try ImportSources(SampleFolder.loaded()) }

  @Test func theWindowThatHoldsTheYearSpeaks() throws {
    let shares = try #require(sources.usgs("cobalt", in: 2022).value)
    #expect(shares.window == YearWindow(2021, 2024))
    #expect(shares.named.map(\.country) == ["NOR", "FIN", "CAN"])
    #expect(shares.other?.share == Interval(44))
    #expect(shares.leaders == ["NOR"])
    #expect(sources.usgs("cobalt", in: 2019).value?.edition == "MCS2023")
  }

  @Test func theVintageChoosesBetweenWindows() throws {
    let data = try SampleFolder.loaded()
    #expect(try ImportSources(data, vintage: .latest).usgs("cobalt", in: 2021).value?.edition == "MCS2026")
    #expect(try ImportSources(data, vintage: .first).usgs("cobalt", in: 2021).value?.edition == "MCS2023")
  }

  @Test func noWindowHasAReason() {
    #expect(
      sources.usgs("cobalt", in: 2010).reason
        == "no window of import sources of cobalt holds 2010; there are 2018-21, 2021-24")
    #expect(sources.usgs("tungsten", in: 2022).reason == "USGS prints no import sources of tungsten")
  }

  @Test func twoMayLead() throws {
    #expect(try #require(sources.usgs("zinc", in: 2022).value).leaders == ["CAN", "MEX"])
  }

  @Test func tradeGivesSharesOfValue() throws {
    let shares = try #require(try sources.baci("cobalt", in: 2022).value)
    #expect(shares.named.map(\.country) == ["FIN", "CAN"])
    #expect(shares.named.map(\.share) == [Interval(75), Interval(25)])
    #expect(shares.form == "HS 282200")
    #expect(shares.caveat == "oxides only")
    #expect(try sources.baci("cobalt", in: 2015).reason == "BACI trade of cobalt runs from 2022 to 2022")
    #expect(try sources.baci("zinc", in: 2022).reason == "BACI holds no series of zinc")
  }
}
