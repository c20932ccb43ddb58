import SupplyAnalysis
import SupplyData
import Testing

struct CountryShiftsTests {
  @Test func theLargestCertainChangeStandsFirst() throws {
    // Lithium: Australia stays at 60 %, Chile has 40 or what is left of it.
    let still = (2018...2022).flatMap {
      ["lithium AUS \($0) 60", "lithium CHL \($0) 40", "lithium WLD \($0) 100"]
    }
    let (panel, _) = try ShiftSample.panel(try ShiftSample.dataset(ShiftSample.moving + still))
    #expect(panel.entries.map(\.mineral) == ["cobalt", "lithium", "zinc"])
    let entries = CountryShifts(panel).entries
    #expect(
      entries.map { "\($0.mineral) \($0.country)" } == ["cobalt COD", "cobalt NOR", "zinc COD", "zinc NOR"])
    #expect(entries.map(\.reading.shift.change) == [8, -8, -4, 4].map { Interval($0) })
  }

  @Test func aChangeWithoutASignIsNotThere() throws {
    // Congo has 98 to 100 %, the United States the rest: either may have risen or fallen.
    let rows = (2018...2022).flatMap { year in
      ["cobalt COD \(year) 98", "cobalt USA \(year) W", "cobalt WLD \(year) 100"]
    }
    let (panel, _) = try ShiftSample.panel(try ShiftSample.dataset(rows))
    #expect(panel.entries.map(\.mineral) == ["cobalt"])
    #expect(CountryShifts(panel).entries.isEmpty)
  }
}
