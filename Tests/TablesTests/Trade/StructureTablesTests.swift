import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct StructureTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func tables(_ mineral: MineralID, removing removed: [CountryCode] = []) throws -> [Table] {
    let node = try #require(sample.network.node(of: "cobalt"))
    return StructureTables.all(
      try TradeStructure.all(of: mineral, node: node, year: 2022, removing: removed, in: sample.data),
      register: sample.register)
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
