import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CutSetTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  @Test func setsCarryTheirProofAndTheirTies() throws {
    let parts = SupplyParts(network, layer: .supply)
    let options = CutFrontier.Options(threshold: 30)
    let table = CutSetTables.frontier(
      try CutFrontier(parts, most: 3, options: options), register: data.reference.register)
    #expect(table.rows.map { $0.cells[2].text } == ["1", "2", "2"])
    #expect(table.rows.prefix(2).map { $0.cells[3].text } == ["3", "2"])
    #expect(table.rows.allSatisfy { $0.cells[6].text == "optimal" && !$0.sources.isEmpty })
    let smallest = CutSetTables.smallest(
      try SmallestCutSets(losing: 2, parts, most: 3, options: options), register: data.reference.register)
    #expect(smallest.rows.map { $0.cells[0].text } == ["Canada + China", "China + Mexico"])
    #expect(
      smallest.notes[0].text
        == "Proved: no smaller set makes 2 minerals lose (by number of countries: 1: at most 1).")
    #expect(smallest.notes[1] == "These are all of that size.")
  }
}
