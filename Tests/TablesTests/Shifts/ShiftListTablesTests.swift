import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftListTablesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  @Test func aListHasItsCountriesItsDecompositionAndItsCentres() throws {
    let panel = try sample.panel()
    let shifts = CountryShifts(panel)
    #expect(shifts.entries.map(\.country) == ["COD", "NOR"])
    let table = ShiftListTables.countries(shifts, panel, level: 0.05, register: sample.register)
    #expect(
      table.texts == [
        [
          "Cobalt", "Congo (Kinshasa)", "40.0", "48.0", "8.0", "2.00", "2.00", "0.0167", "exact", "up", "up",
          "MCS mine production, contained",
        ],
        [
          "Cobalt", "Norway", "60.0", "52.0", "−8.0", "−2.00", "−2.00", "0.0167", "exact", "down", "down",
          "MCS mine production, contained",
        ],
      ])
    #expect(
      table.answer == [
        "The largest change: Congo (Kinshasa)'s share of mined cobalt rose by 8.0 points, from 40.0 % (2018) to 48.0 % "
          + "(2022); the trend is upward (slope 2.00 points a year, p = 0.017)."
      ])
    #expect(
      table.sourceTexts[0].last == "MCS2026 MCS mine production, contained cobalt COD 2022 = 48 t (estimate)")
    #expect(table.notes.last?.hasPrefix("Omitted: lithium, rare earths, tungsten and zinc") == true)
    let all = panel.entries.compactMap { MineralShift($0.shares, register: sample.register) }
    let parts = ShiftListTables.decomposition(all, panel, register: sample.register)
    // 40² + 60² and 48² + 52².
    #expect(
      parts.texts == [
        [
          "Cobalt", "2018-22", "5200", "5008", "−192", "Norway", "−896", "0.0",
          "MCS mine production, contained",
        ]
      ])
    #expect(parts.rows[0].sources.count == 5)
    let centres = ShiftListTables.gravity(all, panel, register: sample.register)
    // From Norway towards Congo: south.
    #expect(
      centres.texts == [
        [
          "Cobalt", "2018-22", "35.6", "16.1", "29.8", "17.1", "649", "south", "0.84",
          "MCS mine production, contained",
        ]
      ])
    #expect(centres.notes[0].contains("is shorter than 0.5, producers lie on all sides"))
  }
}
