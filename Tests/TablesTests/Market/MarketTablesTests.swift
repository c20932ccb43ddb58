import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MarketTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  private func market() throws -> MarketDynamics {
    try MarketDynamics(
      list: sample.list, window: YearWindow(2018, 2022),
      prices: MineralPrices(sample.sources, reference: sample.reference), sources: sample.sources)
  }

  @Test func everyMineralHasItsSeriesOrItsReason() throws {
    let table = MarketTables.minerals(
      try market(), threshold: 0.3, measure: .cv, isComplete: false, register: sample.reference.register)
    // A price that doubles and falls back moves as far every year.
    #expect(
      table.rows[0].cells.map(\.text) == [
        "Cobalt", "0.350", "0.80", "4", "100, −50, 100, −50", "2019, 2020, 2021, 2022", "0.0", "yes",
      ])
    #expect(table.rows[5].cells.map(\.text).last == "unknown")
    #expect(table.rows[0].sources.count == 7)
    #expect(
      table.answer[0]
        == "By CV ≥ 30 %, the price of at least 1, at most 6 of 6 minerals was volatile in 2018-22; it is known for 1."
    )
    #expect(
      table.notes.contains {
        $0.hasPrefix("Unknown: ") && $0.contains("zinc, no edition prints a price of these.")
      })
  }

  @Test func theSweepFallsFromFiveToSixtyPercent() throws {
    let table = MarketTables.sweep(try market())
    #expect(table.rows.map { $0.cells[1].text }.first == "0.05")
    #expect(table.rows.map { $0.cells[1].text }.last == "0.60")
    #expect(table.rows[5].cells.map(\.text) == ["CV", "0.30", "1–6", "17–100", "1", "100"])
    #expect(table.rows[7].cells.map(\.text) == ["CV", "0.40", "0–5", "0–83", "1", "0"])
    #expect(table.rows[12].cells[0].text == "Log volatility")
  }

  @Test func windowsStandSideBySide() throws {
    let market = try MarketPeriod(
      list: sample.list, period: YearWindow(2017, 2022), length: 5,
      prices: MineralPrices(sample.sources, reference: sample.reference))
    let years = MarketTables.years(market, measure: .cv, register: sample.reference.register)
    #expect(years.columns.map(\.name) == ["mineral", "w2017_2021", "w2018_2022"])
    #expect(years.rows[0].cells.map(\.text) == ["Cobalt", "–", "0.35"])
    let rows = MarketTables.windowRows(market, register: sample.reference.register).rows
    #expect(rows.count == 2 * sample.list.minerals.count)
    #expect(
      rows[1].cells.map(\.text).prefix(6) == [
        "Cobalt", "us-2022", "2018", "2022", "0.350", "MCS: price",
      ])
    let counts = MarketTables.countsByYear(market, threshold: 0.3)
    let windows = ["2017-21", "2018-22", "any of them"]
    #expect(counts.rows.map { $0.cells[1].text } == windows + windows)
    #expect(counts.rows.map { $0.cells[2].text } == ["0–6", "1–6", "1–6", "1–6", "1–6", "1–6"])
  }
}
