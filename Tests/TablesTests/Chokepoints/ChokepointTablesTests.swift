import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ChokepointTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  @Test func theRankingTellsBothRoles() throws {
    let table = ChokepointTables.countries(Chokepoints(network), register: data.reference.register)
    #expect(
      try row("China", table) == [
        "1", "China", "16.9–17.8", "20.3", "1", "1", "0", "0.0", "0", "0", "0", "Rare earths",
      ])
    #expect(try row("Chile", table)[5...6] == ["0–1", "1"])
    #expect(try row("Chile", table).last == "Lithium?")
    #expect(try row("Congo (Kinshasa)", table)[7...9] == ["46.5–46.8", "1", "1"])
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
    #expect(table.notes.contains { $0.contains("USGS import sources, averages of 2021-24") })
    #expect(table.notes.contains(Note(.omission, "Omitted: tungsten, the reliance is withheld.")))
  }

  @Test func movementNamesWindowsThatOverlap() throws {
    let early = try SupplyNetwork(
      year: 2021, list: try MineralList(named: "us-2022", in: data), from: data)
    let table = ChokepointTables.movement(
      try ChokepointMovement(from: early, to: network), from: early, to: network,
      register: data.reference.register)
    #expect(
      try row("Norway", table) == [
        "Norway", "1", "19.8", "0", "1", "19.0", "0", "stayed", "−0.8", "less", "",
      ])
    #expect(table.notes.contains { $0.contains("share years") })
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }
}
