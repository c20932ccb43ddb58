import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DependenceYearTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  @Test func yearsStandSideBySideWithTheirSources() throws {
    let years = try DependenceYears(
      list: sample.list, period: YearWindow(2021, 2022), sources: sample.sources)
    let table = DependenceTables.years(years, reference: sample.reference)
    #expect(table.rows[0].cells.map(\.text) == ["Cobalt", "76", "73", "-3", "2021-22", "itself", ""])
    #expect(table.rows[4].cells.map(\.text) == ["Tungsten", "–", "W", "–", "–", "itself", ""])
    #expect(
      table.rows[0].sources.map(\.text) == [
        "MCS2023 net-import-reliance cobalt 2021 = 76", "MCS2026 net-import-reliance cobalt 2022 = 73",
      ])
    let counts = DependenceTables.counts(years)
    #expect(counts.rows.map { $0.cells[0].text } == ["2021", "2022"])
    #expect(counts.rows[0].cells.map(\.text).prefix(5) == ["2021", "1", "1–6", "1–6", "1–6"])
    #expect(counts.rows[1].cells.map(\.text).prefix(5) == ["2022", "5", "5–6", "5–6", "4–6"])
  }

  @Test func leadersAndSingleSuppliersByYear() throws {
    let network = try SupplyNetwork(year: 2022, list: sample.list, sources: sample.sources)
    let table = DependenceTables.suppliers(
      [SingleSuppliers(network)], list: "us-2022", reference: sample.reference)
    #expect(table.rows[0].cells.map(\.text) == ["2022", "2021-24", "4", "Chile", "1", "2–3", "2–3"])
  }

  @Test func everyPrintedFormHasARow() throws {
    let printed = try PrintedReliances(
      list: sample.list, year: 2022, sources: sample.sources, reference: sample.reference)
    let table = DependenceTables.rows(printed, list: "us-2022", reference: sample.reference)
    #expect(table.rows.map { $0.cells[2].text } == ["73", ">25", ">95", "W", "E", "77"])
    #expect(table.notes[0] == "Rows: 6. Above 50 %: at least 3, at most 5. Wholly: at least 0, at most 3.")
  }
}
