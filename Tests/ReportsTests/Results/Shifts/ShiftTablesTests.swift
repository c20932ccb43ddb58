import Reports
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
    let table = ShiftTables.panel(try panel(), value: nil, level: 0.05, reference: data.reference)
    #expect(
      table.rows.map { $0.cells[0].text }.prefix(4) == ["Africa", "Asia", "Asia without China", "China"])
    #expect(
      table.rows[0].cells.map(\.text) == ["Africa", "8.0", "8.0", "1", "0", "1", "0", "0", "0", "0", "0"])
    #expect(
      table.notes[0].contains(
        "Africa: its mean share rose by 8.0 points; the trend is upward for 1 and downward for 0 of 1 minerals"
      ))
    #expect(table.notes[0].contains("Asia: its mean share did not change; the trend"))
  }

  @Test func everyMineralHasItsRowOrItsReason() throws {
    let table = ShiftTables.minerals(try panel(), level: 0.05, reference: data.reference)
    #expect(table.rows.count == 1)
    #expect(
      table.rows[0].cells.suffix(3).map(\.text) == ["Africa", "Europe", "MCS mine production, contained"])
    #expect(table.rows[0].sources.count == 5)
    #expect(table.notes.contains("Left out: zinc, no source prints world production of zinc."))
  }

  @Test func verdictsSayNoMoreThanTheTest() throws {
    let table = ShiftTables.verdicts(try panel(), level: 0.05, reference: data.reference)
    #expect(
      table.rows.map { $0.cells[4].text } == [
        "Africa's share of mined cobalt rose by 8.0 points, from 40.0 % (2018) to 48.0 % (2022); the trend is upward (slope "
          + "2.00 points a year, p = 0.017). Most of it: Congo (Kinshasa)'s share of mined cobalt rose by 8.0 points, from "
          + "40.0 % (2018) to 48.0 % (2022); the trend is upward (slope 2.00 points a year, p = 0.017).",
        "Europe's share of mined cobalt fell by 8.0 points, from 60.0 % (2018) to 52.0 % (2022); the trend is downward (slope "
          + "-2.00 points a year, p = 0.017). Most of it: Norway's share of mined cobalt fell by 8.0 points, from "
          + "60.0 % (2018) to 52.0 % (2022); the trend is downward (slope -2.00 points a year, p = 0.017).",
      ])
    // At a stricter level there is no trend, but the change remains.
    let strict = ShiftTables.verdicts(try panel(), level: 0.01, reference: data.reference)
    #expect(strict.rows.map { $0.cells[3].text } == ["no trend", "no trend"])
    #expect(strict.rows.map { $0.cells[2].text } == ["rose", "fell"])
  }

  @Test func oneMineralHasAllItsTables() throws {
    let shares = try #require(panel().entries.first).shares
    let shift = try #require(MineralShift(shares, reference: data.reference))
    let tables = ShiftMineralTables.all(
      shift, subject: .production, level: 0.01, reference: data.reference)
    #expect(
      tables.map(\.name) == [
        "shifts-years", "shifts-regions", "shifts-countries", "shifts-verdicts", "shifts-concentration",
        "shifts-growth", "shifts-turnover", "shifts-centre",
      ])
    #expect(tables[0].rows.count == 5)
    #expect(tables[0].rows[4].cells.contains { $0.text == "1 of 2" })
    #expect(tables[0].rows[4].sources.map(\.printed).contains("48 t (estimate)"))
    let africa = tables[3].rows[0].cells.map(\.text)
    #expect(africa[1] == "rose" && africa[2] == "no trend")
    #expect(
      africa[3]
        == "Africa's share of mined cobalt rose by 8.0 points, from 40.0 % (2018) to 48.0 % (2022); there is no trend beyond chance (slope 2.00 points a year, p = 0.017)."
    )
    #expect(
      tables[3].rows[1].cells[3].text == "Asia's share of mined cobalt was 0 in every year from 2018 to 2022."
    )
    #expect(tables[7].notes.contains { $0.hasPrefix("First to last: ") })
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
      }, breaks: [SeriesBreak(before: 2018, .scope)], reference: data.reference)
    let shift = try #require(MineralShift(shares, reference: data.reference))
    #expect(shift.growth == nil)
    let tables = ShiftMineralTables.all(shift, subject: .baci, level: 0.05, reference: data.reference)
    let words = tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
    #expect(
      words.contains(
        "Canada's share of U.S. imports of cobalt rose by 4.0 points, from 16.0 % (2016) to 20.0 % (2020), over a break of the series before 2018; the trend is upward (slope 1.00 points a year, p = 0.017)."
      ))
  }
}
