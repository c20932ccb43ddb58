import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct StrengthTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func nodesHaveStrengths() throws {
    let table = StrengthTables.nodes(
      supply: try NodeStrengths(sample.network, layer: .supply),
      production: try NodeStrengths(sample.network, layer: .production), register: sample.register)
    let canada = try #require(table.rows.first { $0.cells[1].text == "CAN" })
    #expect(canada.cells[3].text == "64.0")
    #expect(!canada.sources.isEmpty)
  }
}
