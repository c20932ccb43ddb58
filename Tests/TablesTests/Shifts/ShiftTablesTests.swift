import Tables
import SupplyAnalysis
import SupplyData
import Testing

struct ShiftTablesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  @Test func thePanelAnswersTheClaimOfThePaper() throws {
    let table = ShiftTables.panel(try sample.panel(), value: nil, level: 0.05, register: sample.register)
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
    let table = ShiftTables.tests(try sample.panel(), level: 0.05, register: sample.register)
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

  @Test func verdictsSayNoMoreThanTheTest() throws {
    let table = ShiftTables.verdicts(try sample.panel(), level: 0.05, register: sample.register)
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
    let strict = ShiftTables.verdicts(try sample.panel(), level: 0.01, register: sample.register)
    #expect(strict.rows.map { $0.cells[3].text } == ["no trend", "no trend"])
    #expect(strict.rows.map { $0.cells[2].text } == ["rose", "fell"])
  }
}
