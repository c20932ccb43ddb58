import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct StructureTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  private func tables(_ mineral: MineralID, removing removed: [CountryCode] = []) throws -> [Table] {
    let node = try #require(network.node(of: "cobalt"))
    return StructureTables.all(
      try TradeStructure.all(of: mineral, node: node, year: 2022, removing: removed, in: data),
      register: data.reference.register)
  }

  @Test func structureIsShownWithAndWithoutCountries() throws {
    let tables = try tables("cobalt", removing: ["FIN"])
    #expect(tables.map(\.name) == ["structure", "structure-without"])
    #expect(tables[0].notes.contains { $0.contains("no foreign producer is left that trades") })
    #expect(!tables[1].rows.contains { $0.cells[0].text == "Finland" })
    #expect(try self.tables("lithium").isEmpty)
    #expect(throws: DataError.self) { try self.tables("lithium", removing: ["FIN"]) }
  }
}
