import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ShiftPanelTests {
  /// Cobalt moves from Norway to Congo by 2 points a year, zinc from Congo to Norway by 1; tungsten has two years.
  private static let rows: [String] = (2018...2022).flatMap { year -> [String] in
    let step = year - 2018
    return [
      "cobalt COD \(year) \(50 + 2 * step)", "cobalt NOR \(year) \(50 - 2 * step)", "cobalt WLD \(year) 100",
      "zinc COD \(year) \(60 - step)", "zinc NOR \(year) \(40 + step)", "zinc WLD \(year) 100",
    ] + (year > 2020 ? ["tungsten CHN \(year) 5", "tungsten WLD \(year) 5"] : [])
  }

  private func panel(
    _ data: Dataset, _ subject: ShiftSubject = .production, first: Int = 2018, last: Int = 2022
  ) throws -> (ShiftPanel, NetworkSources) {
    let sources = try NetworkSources(data)
    return (
      try ShiftPanel(
        list: MineralList(named: "us-2022", in: data), period: YearWindow(first, last),
        of: ShiftSources(subject, data, sources), series: sources.reliance), sources
    )
  }

  @Test func theMeanTheMedianAndTheCountsOfAHandMadePanel() throws {
    let data = try ShiftSample.dataset(Self.rows)
    let (panel, _) = try panel(data)
    #expect(panel.entries.map(\.mineral) == ["cobalt", "zinc"])
    let africa = try #require(panel.summary(of: .region(.africa)))
    #expect(africa.mean == Interval(2))
    #expect(africa.median == Interval(2))
    #expect(africa.rising == BoundedCount([.yes, .no]) && africa.falling == BoundedCount([.no, .yes]))
    #expect(africa.rose == BoundedCount([.yes, .no]) && africa.fell == BoundedCount([.no, .yes]))
    #expect(africa.risingOverBreak == 0 && africa.unchanged == 0 && africa.undecided == 0)
    let europe = try #require(panel.summary(of: .region(.europe)))
    #expect(europe.mean == Interval(-2))
    let asia = try #require(panel.summary(of: .region(.asia)))
    #expect(asia.withoutTrend == 2 && asia.rising.possible == 0)
    // Neodymium stands with the rare earths.
    #expect(panel.omissions.map(\.mineral) == ["lithium", "rare-earths", "tungsten"])
    #expect(
      panel.omissions.last?.reason.text
        == "MCS mine production, contained is complete in 2 of the years 2018-22, and 5 are needed")
    #expect(panel.summary(of: .country("CAN")) == nil)
  }

  @Test func valueWeighsByThePriceOfTheFirstYear() throws {
    var salient = try #require(SampleFolder.tables["usgs/salient.csv"]).split(separator: "\n").map(
      String.init)
    let header = salient.removeFirst()
    salient += ["cobalt,,price,2018,30,USD/t,0,MCS2023", "zinc,,price,2018,10,USD/t,0,MCS2023"]
    let rows = Self.rows.map { row in
      let words = row.split(separator: " ").map(String.init)
      return
        "\(words[0]),production,mine,,contained,\(words[1]),\(words[2]),\(words[3]),t,0,MCS2026\n"
    }
    let data = try SampleFolder.loaded([
      "usgs/salient.csv": ([header] + salient.sorted()).joined(separator: "\n") + "\n",
      "usgs/world.csv": ShiftSample.header + rows.sorted().joined(), "wmd/world.csv": ShiftSample.header,
    ])
    let (panel, sources) = try panel(data)
    let value = ValueShift(
      panel, prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
    #expect(value.entries.map(\.mineral) == ["cobalt", "zinc"])
    #expect(value.entries.map(\.weight) == [75, 25])
    let africa = try #require(value.shares(of: .region(.africa), in: data.reference.register))
    // 30 × 50 + 10 × 60 of 4000, then 30 × 58 + 10 × 56 of 4000.
    #expect(africa.first == Interval(52.5) && africa.last == Interval(57.5))
  }

  @Test func withoutAPriceAMineralIsNamed() throws {
    let data = try ShiftSample.dataset(Self.rows)
    let (panel, sources) = try panel(data)
    let value = ValueShift(
      panel, prices: MineralPrices(sources, reference: data.reference), reference: data.reference)
    #expect(value.entries.isEmpty)
    #expect(value.omissions.map(\.mineral) == ["cobalt", "zinc"])
    #expect(value.shares(of: .china, in: data.reference.register) == nil)
  }

  @Test func reservesNeedATotalOnlyWhereAFigureIsUnknown() throws {
    let data = try ShiftSample.dataset([
      "cobalt COD 2021 60 t reserves", "cobalt NOR 2021 40 t reserves",
      "cobalt COD 2022 60 t reserves", "cobalt NOR 2022 NA t reserves", "cobalt WLD 2022 100 t reserves",
      "zinc COD 2021 60 t reserves", "zinc NOR 2021 40 t reserves", "zinc WLD 2021 >100 t reserves",
      "zinc COD 2022 60 t reserves", "zinc NOR 2022 40 t reserves", "zinc WLD 2022 >100 t reserves",
    ])
    let (panel, sources) = try panel(data, .reserves)
    #expect(try ShiftSources(.reserves, data, sources).held == YearWindow(2021, 2022))
    #expect(try ShiftSources(.production, data, sources).held == nil)
    #expect(panel.entries.map(\.mineral) == ["cobalt"])
    let cobalt = panel.entries[0].shares
    #expect(cobalt.label == "MCS reserves, contained")
    // In 2022 Norway has what the total leaves, at the most.
    #expect(cobalt.shares(of: .region(.africa)) == [Interval(60), Interval(60, 100)])
    // An open world total gives no share, and so no change.
    #expect(
      panel.omissions.contains { $0.mineral == "zinc" && $0.reason.text.hasPrefix("no year of 2018-22") })
  }

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
    let (panel, _) = try panel(data, .imports, first: 2013)
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
    let (panel, _) = try panel(data, .baci, first: 2015, last: 2020)
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
    let (later, _) = try self.panel(
      try SampleFolder.loaded(["baci/trade.csv": moved]), .baci, first: 2018, last: 2023)
    #expect(later.entries[0].shares.breaks == [] && later.changesOverBreak == 0)
    let sources = try NetworkSources(data)
    let unbroken = try #require(
      ShiftSources(.baci, data, sources).shares(of: "cobalt", over: YearWindow(2015, 2020), unbroken: true)
        .value)
    #expect(unbroken.years.map(\.year) == [2018, 2019, 2020] && unbroken.breaks == [])
    #expect(unbroken.missing.map(\.year) == [2015, 2016, 2017])
  }

  @Test func aPeriodWithoutYearsIsAnError() throws {
    let data = try ShiftSample.dataset(Self.rows)
    #expect(throws: DataError.self) { try panel(data, first: 1990, last: 1999) }
  }
}
