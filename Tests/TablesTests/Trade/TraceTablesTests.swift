import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct TraceTablesTests {
  @Test func directAndTracedStandSideBySide() throws {
    let data = try SampleFolder.loaded(["baci/trade.csv": SampleFolder.cobaltThroughFinland])
    let traced = try TracedSupply("cobalt", year: 2022, sources: try NetworkSources(data), from: data)
    let usgs = try ImportSources(data).usgs("cobalt", in: 2022).value
    let table = TraceTables.origins(traced, of: "cobalt", usgs: usgs, register: data.reference.register)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["Congo (Kinshasa)", "0.0", "75.0", "37.5–75.0", "0.0", "−75.0", "92.9–93.5", "–", "hidden"],
        ["Finland", "75.0", "0.0", "0.0", "0.0", "75.0", "–", "16", "passes on"],
        ["Canada", "25.0", "0.0", "0.0", "25.0", "25.0", "–", "14", "inputs not in this code"],
        ["Norway", "0.0", "0.0", "0.0", "0.0", "0.0", "–", "26", ""],
      ])
    #expect(
      table.answer == [
        "Trade does not explain the origin of 25.0 % of U.S. imports under this code in 2022.",
        "Hidden behind other shippers: Congo (Kinshasa), 0.0 % direct and 75.0 % produced.",
      ])
    for words in [
      "USGS imports: MCS2026",
      "0.00 dollars a unit of production (t)", "Congo (Kinshasa) binds it", "Unexplained, 25.0 %",
      "add up to 100.0 %", "Scope: oxides only.", "Other countries, 6.5 %", "lower bound: United States",
      "stage mine, trade at the stage oxide",
    ] { #expect(table.notes.contains { $0.contains(words) }, "\(words)\n\(table.notes)") }
    #expect(table.rows[0].sources.count == 2)
  }
}
