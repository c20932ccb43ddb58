import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PartnerTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  @Test func partnersNameTheirGovernanceAndTies() throws {
    let table = PartnerTables.partners(
      try PartnerGain(network, slack: 0.2, governance: try Governance(data), except: ["COD"]),
      register: data.reference.register)
    #expect(
      try row("Australia", table).prefix(5) == [
        "Australia", "new supplier", "3.75–15.00", "0.00–15.00", "0.00–1.00",
      ])
    #expect(table.answer.contains("Not candidates: Congo (Kinshasa)."))
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }
}
