import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ShiftTablesTests {
  private let data: Dataset
  private let sources: NetworkSources
  init() throws {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for (country, amount) in [
      ("COD", { 40 + 2 * $0 }), ("NOR", { 60 - 2 * $0 }), ("WLD", { _ in 100 }),
    ] as [(String, (Int) -> Int)] {
      for year in 2018...2022 {
        let estimated = country == "COD" && year == 2022 ? 1 : 0
        world +=
          "cobalt,production,mine,,contained,\(country),\(year),\(amount(year - 2018)),t,\(estimated),MCS2026\n"
      }
    }
    data = try SampleFolder.loaded([
      "usgs/world.csv": world,
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
    ])
    sources = try NetworkSources(data)
  }

  private func panel(_ groups: [ShareGroup] = ShareGroup.standard) throws -> ShiftPanel {
    try ShiftPanel(
      list: MineralList(named: "us-2022", in: data), period: YearWindow(2018, 2022), groups: groups,
      of: ShiftSources(.production, data, sources), series: sources.reliance)
  }

  @Test func thePanelAnswersTheClaimOfThePaper() throws {
    let table = ShiftTables.panel(try panel(), value: nil, level: 0.05, register: data.reference.register)
    #expect(
      table.rows.map { $0.cells[0].text }.prefix(4) == ["Africa", "Asia", "Asia without China", "China"])
    #expect(
      table.rows[0].cells.map(\.text) == ["Africa", "8.0", "8.0", "1", "0", "1", "0", "0", "0", "0", "0"])
    #expect(
      table.answer[0].contains(
        "Africa: its mean share rose by 8.0 points; the trend is upward for 1 and downward for 0 of 1 mineral"
      ))
    #expect(table.answer[0].contains("Asia: its mean share did not change; the trend"))
  }

  @Test func everyMineralHasARowForEachRegionOrItsReason() throws {
    let table = ShiftTables.tests(try panel(), level: 0.05, register: data.reference.register)
    #expect(table.rows.count == ShareGroup.standard.count)
    #expect(table.rows[0].cells.prefix(3).map(\.text) == ["Cobalt", "Africa", "2018-22"])
    #expect(table.rows[0].cells.last?.text == "MCS mine production, contained")
    #expect(table.rows[0].sources.count == 5)
    #expect(
      table.notes.contains(
        Note(
          .omission,
          "Omitted: lithium, rare earths, tungsten and zinc, no source prints world production of these.")))
  }

  @Test func anObservationHasItsIdsYearAndEdition() throws {
    let series = try panel().entries.map(\.shares)
    let regions = ShiftShareTables.observations(
      of: [.region(.africa), .asiaWithoutChina], in: series, register: data.reference.register)
    #expect(regions.rows.count == 10)
    let lines = regions.text(.csv).split(separator: "\n")
    #expect(
      lines[0]
        == "mineral,mineral_name,group,group_name,year_first,year,share_percent_low,share_percent_high,share_percent_low_open,share_percent_high_open,share_percent_printed,subject,series,edition,break_before"
    )
    #expect(
      lines[5]
        == "cobalt,Cobalt,africa,Africa,2022,2022,48,48,false,false,,production,\"MCS mine production, contained\",MCS2026,no"
    )
    #expect(lines[6].hasPrefix("cobalt,Cobalt,asia-without-china,Asia without China,2018,2018,0,0,"))
    let countries = ShiftShareTables.countries(in: series, register: data.reference.register)
    #expect(countries.rows.map { $0.cells[1].text }.prefix(6) == ["COD", "COD", "COD", "COD", "COD", "NOR"])
    #expect(countries.rows[4].sources.map(\.printed) == ["48 t (estimate)"])
  }

  @Test func aListHasItsCountriesItsDecompositionAndItsCentres() throws {
    let panel = try panel()
    let shifts = CountryShifts(panel)
    #expect(shifts.entries.map(\.country) == ["COD", "NOR"])
    let table = ShiftListTables.countries(shifts, panel, level: 0.05, register: data.reference.register)
    #expect(table.rows[0].cells.prefix(2).map(\.text) == ["Cobalt", "Congo (Kinshasa)"])
    let all = panel.entries.compactMap { MineralShift($0.shares, register: data.reference.register) }
    let parts = ShiftListTables.decomposition(all, panel, register: data.reference.register)
    // 40² + 60² and 48² + 52².
    #expect(parts.rows[0].cells[2...6].map(\.text) == ["5200", "5008", "−192", "Norway", "−896"])
    let centres = ShiftListTables.gravity(all, panel, register: data.reference.register)
    #expect(centres.rows.count == 1 && centres.rows[0].cells.count == centres.columns.count)
  }

  @Test func verdictsSayNoMoreThanTheTest() throws {
    let table = ShiftTables.verdicts(try panel(), level: 0.05, register: data.reference.register)
    #expect(
      table.rows.map { $0.cells[4].text } == [
        "Africa's share of mined cobalt rose by 8.0 points, from 40.0 % (2018) to 48.0 % (2022); the trend is upward (slope "
          + "2.00 points a year, p = 0.017). Most of it: Congo (Kinshasa)'s share of mined cobalt rose by 8.0 points, from "
          + "40.0 % (2018) to 48.0 % (2022); the trend is upward (slope 2.00 points a year, p = 0.017).",
        "Europe's share of mined cobalt fell by 8.0 points, from 60.0 % (2018) to 52.0 % (2022); the trend is downward (slope "
          + "−2.00 points a year, p = 0.017). Most of it: Norway's share of mined cobalt fell by 8.0 points, from "
          + "60.0 % (2018) to 52.0 % (2022); the trend is downward (slope −2.00 points a year, p = 0.017).",
      ])
    // At a stricter level there is no trend, but the change remains.
    let strict = ShiftTables.verdicts(try panel(), level: 0.01, register: data.reference.register)
    #expect(strict.rows.map { $0.cells[3].text } == ["no trend", "no trend"])
    #expect(strict.rows.map { $0.cells[2].text } == ["rose", "fell"])
  }

  @Test func oneMineralHasAllItsTables() throws {
    let shares = try #require(panel().entries.first).shares
    let shift = try #require(MineralShift(shares, register: data.reference.register))
    let regions = ShiftMineralTables.regions(
      shift, subject: .production, level: 0.01, register: data.reference.register)
    #expect(regions.map(\.name) == ["shifts-regions", "shifts-years"])
    #expect(regions[1].rows.count == 5)
    #expect(regions[1].rows[4].cells.contains { $0.text == "1 of 2" })
    #expect(regions[1].rows[4].sources.map(\.printed).contains("48 t (estimate)"))
    let parts = ShiftMineralTables.decomposition(shift, register: data.reference.register)
    #expect(parts.map(\.name) == ["shifts-concentration", "shifts-growth", "shifts-turnover"])
    let countries = ShiftMineralTables.countries(shift, level: 0.01, register: data.reference.register)
    #expect(countries[0].rows.map { $0.cells[0].text } == ["Congo (Kinshasa)", "Norway"])
    let verdicts = ShiftMineralTables.verdicts(shift, level: 0.01, register: data.reference.register)
    let africa = verdicts.rows[0].cells.map(\.text)
    #expect(africa[1] == "rose" && africa[2] == "no trend")
    #expect(
      africa[3]
        == "Africa's share of mined cobalt rose by 8.0 points, from 40.0 % (2018) to 48.0 % (2022); there is no trend beyond chance (slope 2.00 points a year, p = 0.017)."
    )
    #expect(
      verdicts.rows[1].cells[3].text == "Asia's share of mined cobalt was 0 in every year from 2018 to 2022."
    )
    #expect(ShiftMineralTables.centre(shift).notes.contains { $0.hasPrefix("First to last: ") })
  }

  @Test func aBreakIsSaidWhereASentenceCrossesIt() throws {
    let shares = RegionShares(
      mineral: "cobalt", subject: .baci, label: "BACI", unit: "percent",
      years: (2016...2020).map { year in
        CountryAmounts(
          window: YearWindow(year, year), edition: "BACI202601", unit: "percent",
          parts: [
            .init(country: "CAN", amount: Interval(Double(year - 2000))),
            .init(country: "NOR", amount: Interval(Double(2100 - year))),
          ])
      }, breaks: [SeriesBreak(before: 2018, .partners(from: 6, to: nil))], register: data.reference.register)
    let shift = try #require(MineralShift(shares, register: data.reference.register))
    #expect(shift.growth == nil)
    let words = ShiftMineralTables.verdicts(shift, level: 0.05, register: data.reference.register)
      .rows.flatMap(\.cells).map(\.text)
    #expect(
      words.contains(
        "Canada's share of U.S. imports of cobalt rose by 4.0 points, from 16.0 % (2016) to 20.0 % (2020), over a break of the series before 2018; the trend is upward (slope 1.00 points a year, p = 0.017)."
      ))
  }
}
