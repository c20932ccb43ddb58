import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct StrengthTablesTests {
  private let data: Dataset
  private let sources: NetworkSources
  private let network: SupplyNetwork

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    network = try SupplyNetwork(year: 2022, list: list, sources: sources)
  }

  @Test func nodesHaveStrengths() throws {
    let table = StrengthTables.nodes(
      supply: try NodeStrengths(network, layer: .supply),
      production: try NodeStrengths(network, layer: .production), register: data.reference.register)
    let canada = try #require(table.rows.first { $0.cells[1].text == "CAN" })
    #expect(canada.cells[3].text == "64.0")
    #expect(!canada.sources.isEmpty)
  }
}
