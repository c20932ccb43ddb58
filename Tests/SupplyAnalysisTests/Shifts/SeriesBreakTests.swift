import SampleData
import SupplyAnalysis
import SupplyData
import Testing

/// Cobalt of World Mining Data in two editions, with and without a large producer.
struct SeriesBreakTests {
  /// Norway has 100 in 2015 to 2017; from 2018 on, in the edition of 2024, Congo has `congo` beside it.
  private func data(_ congo: Int, before: String? = nil) throws -> Dataset {
    var rows = ShiftSample.header
    // The totals that prove its rows complete are printed by USGS.
    var totals = ShiftSample.header
    for year in 2015...2020 {
      let edition = year < 2018 ? "WMD2017" : "WMD2024"
      func row(_ country: String, _ amount: String) {
        rows += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,\(edition)\n"
      }
      if year >= 2018 { row("COD", "\(congo)") } else if let before { row("COD", before) }
      row("NOR", "100")
      let total = year < 2018 ? 100 : 100 + congo
      row("WLD", "\(total)")
      totals += "cobalt,production,mine,,contained,WLD,\(year),\(total),t,0,MCS2026\n"
    }
    let editions = try #require(SampleFolder.tables["reference/editions.csv"])
    return try SampleFolder.loaded([
      "reference/editions.csv": editions
        + "WMD2017,WMD,2017,Austrian Federal Ministry of Science,World Mining Data 2017,,Free with attribution\n",
      "usgs/world.csv": totals, "wmd/world.csv": Self.sorted(rows),
    ])
  }

  private static func sorted(_ rows: String) -> String {
    let lines = rows.split(separator: "\n")
    return ([String(lines[0])] + lines.dropFirst().map(String.init).sorted()).joined(separator: "\n") + "\n"
  }

  private func series(_ data: Dataset, unbroken: Bool = false) throws -> CompleteSeries {
    try #require(
      CompleteSeries(
        of: "cobalt", over: YearWindow(2015, 2020), unbroken: unbroken, in: try WorldProduction(data)))
  }

  @Test func aLargeProducerThatAppearsEndsTheSeries() throws {
    let series = try series(data(100))
    // Both pieces have three years; the later remains.
    #expect(series.years.map(\.year) == [2018, 2019, 2020] && series.breaks == [])
    #expect(series.missing.map(\.year) == [2015, 2016, 2017])
    #expect(
      series.missing[0].reason.text
        == "beyond the break of the series before 2018: COD, with 50 %, is not in the edition before")
  }

  @Test func aSmallProducerThatAppearsIsABreakOfEditionsAlone() throws {
    let data = try data(5)
    let series = try series(data)
    #expect(series.years.count == 6)
    #expect(series.breaks == [SeriesBreak(before: 2018, .edition(from: "WMD2017", to: "WMD2024"))])
    #expect(!series.breaks[0].isUncrossable)
    let unbroken = try self.series(data, unbroken: true)
    #expect(unbroken.years.map(\.year) == [2018, 2019, 2020] && unbroken.breaks == [])
    #expect(
      unbroken.missing[2].reason.text
        == "beyond the break of the series before 2018: WMD2017 ends and WMD2024 begins")
  }

  /// A printed 0 is a value, and so is a rise from it.
  @Test func aProducerThatIsPrintedAsNothingHasAppeared() throws {
    let series = try series(data(100, before: "0"))
    #expect(series.years.count == 6 && series.breaks.map(\.isUncrossable) == [false])
  }
}
