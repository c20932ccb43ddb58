import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PerspectiveTablesTests {
  private let sample: PerspectiveSample
  private let tables: [Table]
  init() throws {
    sample = try PerspectiveSample()
    let windows = try Perspectives.windows(
      list: sample.list, from: YearWindow(2017, 2021), governance: sample.governance, sources: sample.sources,
      reference: sample.reference)
    tables = PerspectiveTables.all(PerspectiveComparison(windows), register: sample.reference.register)
  }

  @Test func thePageHasFiveTables() {
    #expect(
      tables.map(\.name) == [
        "perspectives", "perspectives-sweep", "perspectives-suppliers", "perspectives-windows",
        "perspectives-unknown",
      ])
    #expect(PerspectiveTables.all(PerspectiveComparison([]), register: sample.reference.register).isEmpty)
  }

  @Test func countsHaveBoundsAndThresholds() throws {
    let rows = tables[0].rows.map { $0.cells.map(\.text) }
    #expect(
      rows[0].prefix(7) == ["Dependence", "reliance > 50 %, 2021", "1–6", "17–100", "1", "100", "~90 %"])
    #expect(rows[1].prefix(3) == ["Market", "CV ≥ 20 %, 2017-21", "0–6"])
    #expect(rows[3].prefix(3) == ["Market", "Log volatility ≥ 20 %, 2017-21", "1–6"])
    #expect(rows[6].prefix(3) == ["Risk", "HHI_WGI rises, g of 2017", "1–6"])
    #expect(rows[8].prefix(3) == ["Risk", "HHI_WGI rises, each year's g", "1–6"])
    #expect(
      tables[0].answer[0].hasPrefix(
        "Of 6 minerals of us-2022, at least 1, at most 6 relied on imports for more than 50 % in 2021;"))
    #expect(tables[0].notes.contains { $0.contains("Wang, Li and Liu 2024") })
    #expect(rows[1].suffix(2) == ["1–100", "none"])
  }
}
