import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct ConcentrationTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  private func cells(_ table: Table, _ row: Int) -> [String] { table.rows[row].cells.map(\.text) }

  @Test func concentrationGivesBoundsBandsAndReasons() {
    let table = ConcentrationTables.minerals(
      Concentration(sample.network), bands: .doj2010, isComplete: false, register: sample.register)
    #expect(cells(table, 1).prefix(3) == ["Lithium", "10000", "high"])
    #expect(cells(table, 3).prefix(3) == ["Tungsten", "–", "–"])
    #expect(
      table.notes.contains { $0.contains("withheld or not available for United States: counted from 0") })
    #expect(table.notes.contains { $0.hasPrefix("Unknown: ") && $0.contains("tungsten") })
    let imports = ConcentrationTables.minerals(
      Concentration(sample.network), bands: .doj2010, only: .imports, register: sample.register)
    #expect(
      imports.columns.map(\.name) == [
        "mineral", "list", "year", "import_hhi", "import_band", "import_series",
      ])
  }
}
