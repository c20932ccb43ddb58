import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ChokepointTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  @Test func theRankingTellsBothRoles() throws {
    let table = ChokepointTables.countries(Chokepoints(sample.network), register: sample.register)
    #expect(
      try table.row(of: "China") == [
        "1", "China", "16.9–17.8", "20.3", "1", "1", "0", "0.0", "0", "0", "0", "Rare earths",
      ])
    #expect(try table.row(of: "Chile")[5...6] == ["0–1", "1"])
    #expect(try table.row(of: "Chile").last == "Lithium?")
    #expect(try table.row(of: "Congo (Kinshasa)")[7...9] == ["46.5–46.8", "1", "1"])
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
    #expect(table.notes.contains { $0.contains("USGS import sources, averages of 2021-24") })
    #expect(table.notes.contains(Note(.omission, "Omitted: tungsten, the reliance is withheld.")))
  }

  @Test func movementNamesWindowsThatOverlap() throws {
    let early = try SupplyNetwork(
      year: 2021, list: try MineralList(named: "us-2022", in: sample.data), from: sample.data)
    let table = ChokepointTables.movement(
      try ChokepointMovement(from: early, to: sample.network), from: early, to: sample.network,
      register: sample.register)
    #expect(
      try table.row(of: "Norway") == [
        "Norway", "1", "19.8", "0", "1", "19.0", "0", "stayed", "−0.8", "less", "",
      ])
    #expect(table.notes.contains { $0.contains("share years") })
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }
}
