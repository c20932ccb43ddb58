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

  @Test func theNearestMiddleStandsForTheYearWhateverTheVintage() throws {
    // 2018-21 and 2021-24 both hold 2021, a year and a half from their middles: the later stands for it.
    let data = try SampleFolder.loaded()
    #expect(try ImportSources(data, vintage: .latest).usgs("cobalt", in: 2021).value?.edition == "MCS2026")
    #expect(try ImportSources(data, vintage: .first).usgs("cobalt", in: 2021).value?.edition == "MCS2026")
    #expect(
      try ImportSources(data, vintage: .edition("MCS2023")).usgs("cobalt", in: 2021).value?.edition
        == "MCS2023")
    #expect(
      try ImportSources(data, vintage: .asOf("MCS2023")).usgs("cobalt", in: 2021).value?.edition == "MCS2023")
  }

  @Test func anEditionThatPrintsNoImportSourcesEmptiesNothing() throws {
    let sources = try ImportSources(SampleFolder.loaded(), vintage: .edition("DS140"))
    #expect(sources.usgs("cobalt", in: 2022).value?.edition == "MCS2026")
  }

  private func cobalt(_ rows: String, in year: Int, _ window: ImportRule.Window = .holding) throws
    -> ImportShares?
  {
    let data = try SampleFolder.loaded([
      "usgs/import_sources.csv": "mineral,form,from,to,country,share,edition,via\n" + rows
    ])
    return try ImportSources(data).usgs("cobalt", in: year, window: window).value
  }

  @Test func aRestatedWindowIsTakenWhereItIsNearerByMoreThanAYear() throws {
    let printed = "cobalt,,2018,2021,CAN,100,MCS2023,\n"
    #expect(try cobalt("cobalt,,2017,2020,NOR,100,MCS2023,a copy\n" + printed, in: 2018)?.via == "")
    #expect(try cobalt("cobalt,,2015,2018,NOR,100,MCS2023,a copy\n" + printed, in: 2018)?.via == "")
    #expect(try cobalt("cobalt,,2017,2018,NOR,100,MCS2023,a copy\n" + printed, in: 2018)?.via == "")
    #expect(try cobalt("cobalt,,2018,2018,NOR,100,MCS2023,a copy\n" + printed, in: 2018)?.via == "a copy")
    #expect(try cobalt("cobalt,,2015,2018,NOR,100,MCS2023,a copy\n" + printed, in: 2016)?.kind == .restated)
  }

  @Test func aWindowOutsideStandsOnlyWhenAskedFor() throws {
    let row = "cobalt,,2018,2021,CAN,100,MCS2023,\n"
    #expect(try cobalt(row, in: 2023) == nil)
    let near = try #require(try cobalt(row, in: 2023, .nearest))
    #expect(!near.holdsYear)
    #expect(try cobalt(row, in: 2024, .nearest) == nil)
  }

  @Test func bestTakesTradeWhereNoWindowHoldsTheYear() throws {
    let table =
      try #require(SampleFolder.tables["usgs/import_sources.csv"]).split(separator: "\n")
      .filter { !$0.hasPrefix("cobalt") }.joined(separator: "\n") + "\n"
    let sources = try ImportSources(SampleFolder.loaded(["usgs/import_sources.csv": table]))
    let shares = try #require(try sources.shares(of: "cobalt", in: 2022).value)
    #expect(shares.basis == .baci)
    #expect(shares.kind == .derived)
    #expect(try sources.shares(of: "cobalt", in: 2022, by: .usgs).value == nil)
    #expect(try sources.shares(of: "zinc", in: 2022).value?.basis == .usgs)
  }

  @Test func noWindowHasAReason() {
    #expect(
      sources.usgs("cobalt", in: 2010).reason
        == "no window of import sources of cobalt holds 2010; there are 2018-21, 2021-24")
    #expect(sources.usgs("tungsten", in: 2022).reason == "USGS prints no import sources of tungsten")
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
