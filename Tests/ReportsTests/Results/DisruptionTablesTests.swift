import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DisruptionTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  private let governance: Governance
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    governance = try Governance(data)
  }

  private func disruption(_ removed: [CountryCode]) throws -> Disruption {
    try Disruption(
      removing: removed, from: network,
      capacity: try StandbyCapacity(network, slack: 0.2, basis: .supply, from: data), governance: governance)
  }

  @Test func lossesAreShownBeforeAndAfter() throws {
    let sampling = LossSampling(
      removing: ["NOR"], from: network, slack: 0.2, threshold: 50, draws: 100, seed: 7)
    let table = DisruptionTables.minerals(
      try disruption(["NOR"]), network: network, threshold: 15, sampling: sampling, reference: data.reference)
    let cobalt = try #require(table.rows.first { $0.cells[0].text == "Cobalt" })
    #expect(
      cobalt.cells.map(\.text) == [
        "Cobalt", "19.0", "8.2", "0.0–6.5", "35", "yes", "", "Other countries 6.4, Finland 2.3, Canada 2.0",
      ])
    #expect(cobalt.sources.count == 2)
    #expect(table.notes.contains { $0.contains("seed 7") })
    #expect(table.notes.contains { $0.contains("20 % of what they supply now") })
    #expect(!table.rows.contains { $0.cells[0].text == "Zinc" })
  }

  @Test func winnersAreRanked() throws {
    let table = DisruptionTables.winners(
      try disruption(["NOR"]), network: network, reference: data.reference)
    #expect(table.rows.map { $0.cells[0].text } == ["Other countries", "Finland", "Canada"])
    #expect(table.rows.dropFirst().allSatisfy { !$0.sources.isEmpty })
  }

  @Test func failuresPrintSeedScaleAndUnknownCountries() {
    let failures = RandomFailures(
      in: network, governance: governance, scale: 0.1, slack: 0, threshold: 50, draws: 1000, seed: 3)
    let table = DisruptionTables.failures(
      failures, network: network, governance: governance, slack: 0, threshold: 50, reference: data.reference)
    #expect(table.rows.count == 7)
    #expect(table.notes[0].contains("1000 draws, seed 3") && table.notes[0].contains("0.1 × g"))
    #expect(table.notes[1].contains("Canada, Chile, Finland, Mexico, Norway"))
  }
}
