import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftMineralTablesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  @Test func oneMineralHasAllItsTables() throws {
    let shares = try #require(sample.panel().entries.first).shares
    let shift = try #require(MineralShift(shares, register: sample.register))
    let regions = ShiftMineralTables.regions(
      shift, subject: .production, level: 0.01, register: sample.register)
    #expect(regions.map(\.name) == ["shifts-regions", "shifts-years"])
    #expect(regions[1].rows.count == 5)
    #expect(regions[1].rows[4].cells.contains { $0.text == "1 of 2" })
    #expect(regions[1].rows[4].sources.map(\.printed).contains("48 t (estimate)"))
    let parts = ShiftMineralTables.decomposition(shift, register: sample.register)
    #expect(parts.map(\.name) == ["shifts-concentration", "shifts-growth", "shifts-turnover"])
    let countries = ShiftMineralTables.countries(shift, level: 0.01, register: sample.register)
    #expect(countries[0].rows.map { $0.cells[0].text } == ["Congo (Kinshasa)", "Norway"])
    let verdicts = ShiftMineralTables.verdicts(shift, level: 0.01, register: sample.register)
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

  @Test func regionsHaveTheirDriver() throws {
    let table = ShiftMineralTables.regions(try sample.shift(), .production, 0.05, sample.register)
    #expect(table.title == "Shifts of mined cobalt by region, 2018-22")
    #expect(
      table.texts[0] == [
        "Africa", "40.0", "48.0", "8.0", "2.00", "2.00", "0.0167", "exact", "up", "up", "Congo (Kinshasa)",
        "8.0",
      ])
    // Asia has no producer, so none drives it.
    #expect(
      table.texts[1] == [
        "Asia", "0.0", "0.0", "0.0", "0.00", "0.00", "1.0000", "exact", "no trend", "no trend", "–", "–",
      ])
    #expect(table.constants.map(\.cell.text) == ["Cobalt", "MCS mine production, contained", "2018", "2022"])
    #expect(table.answer.map { $0.prefix(6) } == ["Africa", "Europe", "Source"])
    #expect(table.answer.last == "Source: MCS mine production, contained, complete in 2018-22.")
    #expect(table.notes[0].hasPrefix("Up, down: Mann-Kendall p < 0.05, two-sided"))
    let untested = ShiftMineralTables.regions(try sample.shift(), .imports, 0.05, sample.register)
    #expect(untested.notes == ["Too few windows that do not overlap for a trend."])
  }

  @Test func yearsHaveTheirEstimatesAndCompleteness() throws {
    let table = ShiftMineralTables.years(try sample.shift(), sample.register)
    #expect(table.columns.map(\.name).prefix(4) == ["window", "africa", "asia", "asia_without_china"])
    #expect(table.columns.map(\.heading)[6...8] == ["N. America", "S. America", "C. America"])
    #expect(
      table.texts[4] == [
        "2022", "48.0", "0.0", "0.0", "0.0", "52.0", "0.0", "0.0", "0.0", "0.0", "0.0", "1 of 2", "MCS2026",
        "the countries add up to 100.0 % of the printed world total",
      ])
    #expect(table.notes[0] == Note(.source, "Series: MCS mine production, contained."))
  }

  @Test func countriesHaveTheirRegionAndNamedChange() throws {
    let table = ShiftMineralTables.countries(try sample.shift(), 0.05, sample.register)
    #expect(
      table.texts[1] == [
        "Norway", "Europe", "60.0", "52.0", "−8.0", "−2.00", "−2.00", "0.0167", "exact", "down", "down",
        "−8.0",
      ])
    #expect(table.rows[1].sources.count == 5)
    #expect(table.sourceTexts[1][0] == "MCS2026 MCS mine production, contained cobalt NOR 2018 = 60 t")
  }
}
