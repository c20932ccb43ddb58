import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DisruptionTablesTests {
  private let sample: SampleNetwork
  private let governance: Governance
  init() throws {
    sample = try SampleNetwork()
    governance = try Governance(sample.data)
  }

  private func disruption(_ removed: [CountryCode]) throws -> Disruption {
    let parts = SupplyParts(sample.network, layer: .supply)
    return try Disruption(
      removing: removed, from: parts,
      capacity: try StandbyCapacity(parts, slack: 0.2, basis: .supply, from: sample.data),
      governance: governance)
  }

  @Test func lossesAreShownBeforeAndAfter() throws {
    let sampling = try LossSampling(
      removing: ["NOR"], from: SupplyParts(sample.network, layer: .supply), slack: 0.2, threshold: 50,
      draws: 100,
      seed: 7)
    let table = DisruptionTables.minerals(
      try disruption(["NOR"]), threshold: 15, sampling: sampling, register: sample.register)
    let cobalt = try #require(table.rows.first { $0.cells[0].text == "Cobalt" })
    #expect(
      cobalt.cells.map(\.text) == [
        "Cobalt", "19.0", "8.2", "0.0–6.5", "mine", "35", "yes", "",
        "Other countries 6.4, Finland 2.3, Canada 2.0",
      ])
    #expect(cobalt.sources.count == 2)
    #expect(table.notes.contains { $0.contains("seed 7") })
    #expect(table.notes.contains { $0.contains("20 % of what they supply now") })
    #expect(!table.rows.contains { $0.cells[0].text == "Zinc" })
  }

  @Test func winnersAreRanked() throws {
    let table = DisruptionTables.winners(
      try disruption(["NOR"]), register: sample.register)
    #expect(table.rows.map { $0.cells[0].text } == ["Other countries", "Finland", "Canada"])
    #expect(table.rows.dropFirst().allSatisfy { !$0.sources.isEmpty })
  }
}
