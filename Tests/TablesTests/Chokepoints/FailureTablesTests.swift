import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct FailureTablesTests {
  @Test func failuresPrintSeedScaleErrorsAndUnknownCountries() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let failures = try RandomFailures(
      in: SupplyParts(network, layer: .supply), governance: try Governance(data),
      options: .init(scale: 0.1, slack: 0, draws: 1000, seed: 3))
    let table = FailureTables.statistics(failures, register: data.reference.register)
    #expect(table.rows.count == 7)
    #expect(table.rows[0].cells[2].text == "exact" && table.rows[2].cells[2].text != "exact")
    #expect(table.notes[0].contains("1000 draws, seed 3") && table.notes[0].contains("0.1 × g"))
    #expect(table.notes[2].contains("Canada, Chile, Finland, Mexico, Norway"))
  }
}
