import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct ShiftDecompositionTablesTests {
  private let sample: ShiftsSample
  init() throws { sample = try ShiftsSample() }

  /// 40² + 60² and 48² + 52².
  @Test func theIndexIsMadeOfSquares() throws {
    let table = try #require(ShiftMineralTables.concentration(try sample.shift(), sample.register))
    #expect(table.title == "Change of the HHI of mined cobalt by country, 2018 to 2022")
    #expect(table.columns.map(\.heading) == ["Country", "2018 (%)", "2022 (%)", "s² − s²", "in the middles"])
    #expect(
      table.texts == [
        ["Norway", "60.0", "52.0", "−896", "−896.0"], ["Congo (Kinshasa)", "40.0", "48.0", "704", "704.0"],
      ])
    #expect(
      table.answer == [
        "The HHI of mined cobalt was 5200 in 2018 and 5008 in 2022. The largest part of the change is that of Norway: 60.0 and "
          + "52.0 % of the world."
      ])
    #expect(table.notes[0].hasPrefix("HHI: 0 to 10,000, the change −192."))
    #expect(table.notes[0].text.hasSuffix("the parts add up to −192.0."))
    #expect(table.rows[0].sources.map(\.printed) == ["60 t", "52 t"])
  }

  @Test func growthIsTheWorldsAndItsOwn() throws {
    let table = try #require(ShiftMineralTables.growth(try sample.shift()))
    #expect(table.title == "Growth by region, t, 2018 to 2022")
    #expect(
      table.texts == [
        ["Africa", "40.0", "48.0", "8.0", "0.0", "8.0"], ["Europe", "60.0", "52.0", "−8.0", "0.0", "−8.0"],
      ])
    #expect(table.notes[0].contains("The whole grew by 0.0 %."))
    // The first and the last year alone.
    #expect(
      table.sourceTexts[0] == [
        "MCS2026 MCS mine production, contained 2018", "MCS2026 MCS mine production, contained 2022",
      ])
  }

  /// Norway prints 0 first and half last; Chile is not named first, so that it may have produced.
  @Test func whoAppearsIsCertainWhereZeroIsPrinted() throws {
    func year(_ year: Int, _ parts: [(CountryCode, Double)]) -> CountryAmounts {
      CountryAmounts(
        window: YearWindow(year, year), edition: "MCS2026", unit: "t",
        parts: parts.map { .init(country: $0.0, amount: Interval($0.1), printed: "\(Int($0.1)) t") })
    }
    let shares = RegionShares(
      mineral: "cobalt", label: "MCS", stage: "mine", unit: "t",
      years: [year(2018, [("COD", 100), ("NOR", 0)]), year(2019, [("NOR", 50), ("CHL", 50)])],
      register: sample.register)
    let table = ShiftMineralTables.turnover(
      try #require(MineralShift(shares, register: sample.register)), sample.register)
    #expect(table.title == "Who appears in and vanishes from mined cobalt, 2018 to 2019")
    #expect(
      table.texts == [
        ["Chile", "appears", "50.00", "unknown"], ["Norway", "appears", "50.00", "yes"],
        ["Congo (Kinshasa)", "vanishes", "100.00", "unknown"],
      ])
    #expect(table.rows[1].sources.map(\.printed) == ["0 t", "50 t"])
  }

  @Test func theCentreMovesFromYearToYear() throws {
    let table = ShiftMineralTables.centre(try sample.shift())
    // The first year has nothing to move from.
    #expect(
      Array(table.texts.prefix(2)) == [
        ["2018", "35.6", "16.1", "–", "–", "0.85", "100.0"],
        ["2019", "34.2", "16.4", "161", "171", "0.85", "100.0"],
      ])
    #expect(table.notes.last == "First to last: 649 km to the south (171°).")
    #expect(table.notes[0].text.contains("below 0.5 the producers lie on all sides"))
    #expect(table.sourceTexts[4] == ["MCS2026 MCS mine production, contained 2022"])
  }
}
