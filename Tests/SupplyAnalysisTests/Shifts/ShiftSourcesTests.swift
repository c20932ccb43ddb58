import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ShiftSourcesTests {
  @Test func windowsOfImportsDoNotOverlap() throws {
    let data = try SampleFolder.loaded([
      "usgs/import_sources.csv": """
      mineral,form,from,to,country,share,edition
      cobalt,,2015,2018,CAN,100,MCS2023
      cobalt,,2017,2020,CAN,90,MCS2023
      cobalt,,2017,2020,NOR,10,MCS2023
      cobalt,,2019,2022,CAN,60,MCS2026
      cobalt,,2019,2022,NOR,40,MCS2026

      """
    ])
    let (panel, _) = try ShiftSample.panel(data, .imports, first: 2013)
    let cobalt = panel.entries[0]
    #expect(cobalt.shares.years.map(\.window.description) == ["2015-18", "2019-22"])
    #expect(cobalt.shares.missing.map(\.reason.text) == ["the window 2017-20 overlaps another"])
    let europe = try #require(cobalt.shifts.first { $0.group == .region(.europe) })
    #expect(europe.change == Interval(40))
    #expect(europe.movement() == .untested && europe.direction == .rose)
  }

  @Test func tradeBreaksWhereItsExtractChanges() throws {
    var coverage = "edition,year,nomenclature,partners_kept,countries_missing,quantity\n"
    for year in 2015...2020 {
      coverage += "BACI202601,\(year),HS17,6,\(year < 2018 ? "NAM TWN" : ""),0\n"
    }
    var trade = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
    for year in 2015...2020 {
      trade += "\(year),cobalt,282200,CAN,USA,\(100 - 10 * (year - 2015)),,BACI202601\n"
      trade += "\(year),cobalt,282200,NOR,USA,\(10 * (year - 2015) + 1),,BACI202601\n"
    }
    let data = try SampleFolder.loaded(["baci/trade.csv": trade, "baci/coverage.csv": coverage])
    let (panel, _) = try ShiftSample.panel(data, .baci, first: 2015, last: 2020)
    let cobalt = panel.entries[0]
    #expect(cobalt.shares.breaks == [SeriesBreak(before: 2018, .countries(["NAM", "TWN"], isBefore: true))])
    #expect(panel.changesOverBreak == 1)
    #expect(cobalt.shares.breaks[0].reason == "the extract lacks NAM and TWN before")
    #expect(cobalt.shifts.first { $0.group == .region(.europe) }?.movement() == .up)
    let other = coverage.replacing("2019,HS17,6", with: "2019,HS22,")
    let changed = try SampleFolder.loaded(["baci/trade.csv": trade, "baci/coverage.csv": other])
    let both = try ShiftSources(.baci, changed, try NetworkSources(changed))
      .shares(of: "cobalt", over: YearWindow(2018, 2019)).value
    #expect(
      both?.breaks == [
        SeriesBreak(before: 2019, .nomenclature(from: "HS17", to: "HS22")),
        SeriesBreak(before: 2019, .partners(from: 6, to: nil)),
      ])
    let moved = trade.replacing("\n2015", with: "\n2021").replacing("\n2016", with: "\n2022")
      .replacing("\n2017", with: "\n2023")
    let (later, _) = try ShiftSample.panel(
      try SampleFolder.loaded(["baci/trade.csv": moved]), .baci, first: 2018, last: 2023)
    #expect(later.entries[0].shares.breaks == [] && later.changesOverBreak == 0)
    let sources = try NetworkSources(data)
    let unbroken = try #require(
      ShiftSources(.baci, data, sources).shares(of: "cobalt", over: YearWindow(2015, 2020), unbroken: true)
        .value)
    #expect(unbroken.years.map(\.year) == [2018, 2019, 2020] && unbroken.breaks == [])
    #expect(unbroken.missing.map(\.year) == [2015, 2016, 2017])
  }

  @Test func whatIsNotHeldHasAReason() throws {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    func reason(_ subject: ShiftSubject, _ mineral: MineralID) throws -> UnknownReason? {
      try ShiftSources(subject, data, sources).shares(of: mineral, over: YearWindow(1990, 1992)).unknown
    }
    #expect(
      try reason(.imports, "cobalt")
        == .notInYear("USGS prints no import sources of cobalt for a window that begins in 1990-92"))
    #expect(try reason(.baci, "cobalt")?.kind == .notInYear)
    #expect(try reason(.reserves, "cobalt")?.kind == .notPrinted)
    #expect(try ShiftSources(.imports, data, sources).span == nil)
  }
}
