import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct RiskTrendTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  @Test func theTrendNamesItsTestAndItsSeries() throws {
    let trend = try RiskTrend(
      list: sample.list, period: YearWindow(2017, 2022), governance: sample.governance,
      sources: sample.sources, reference: sample.reference)
    let table = RiskTables.trend(trend, level: 0.1, register: sample.reference.register)
    // 400, 625, 900, 1225, 1600, 2025: p = 2/720.
    #expect(
      table.rows[0].cells.map(\.text) == [
        "Cobalt", "us-2022", "2017", "2022", "1", "2017-22", "400", "2025", "325", "275–375",
        "0.0028",
        "exact", "yes", "yes", "yes", "MCS production (mine, contained) 2022", "mine",
      ])
    let short = RiskTables.trend(trend, level: 0.1, isComplete: false, register: sample.reference.register)
    #expect(
      short.rows[0].cells.map(\.text) == [
        "Cobalt", "6", "400", "2025", "325", "0.003", "yes", "yes", "mine",
      ])
    let years = RiskTables.trendYears(trend, register: sample.reference.register)
    // Lithium is omitted: the total of World Mining Data, a sum of its own rows, does not show that it is complete.
    #expect(years.rows.map { $0.cells[4].text } == ["400", "625", "900", "1225", "1600", "2025"])
    #expect(
      table.answer == [
        "Supply risk rose over 2017-22 for at least 1, at most 6 of 6 minerals with the governance of 2017, for at least 1, at "
          + "most 6 with each year's; a trend is known for 1."
      ])
    #expect(table.notes.contains { $0.hasPrefix("Of 1 series tested, about 0.1 would rise by chance") })
  }

  /// What is not known has no number, and no source.
  @Test func whatIsNotTestedSaysWhy() throws {
    let trend = try RiskTrend(
      list: sample.list, period: YearWindow(2017, 2022), governance: sample.governance,
      sources: sample.sources, reference: sample.reference)
    let table = RiskTables.trend(trend, level: 0.001, isComplete: false, register: sample.reference.register)
    #expect(table.texts[0][6...7] == ["no", "no"])
    #expect(table.texts[4] == ["Zinc", "0", "–", "–", "–", "–", "unknown", "unknown", "–"])
    #expect(table.sourceTexts[4].isEmpty && table.sourceTexts[0].last == "WGI2024 governance all")
    #expect(table.rows[0].sources.count == 7)
    #expect(table.text(.csv).contains("zinc,Zinc,0,,,,,,,,,,,,,unknown,unknown,\n"))
    #expect(table.notes.last?.hasPrefix("Unknown: ") == true)
  }
}
