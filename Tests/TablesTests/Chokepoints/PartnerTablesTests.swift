import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PartnerTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  @Test func partnersNameTheirGovernanceAndTies() throws {
    let table = PartnerTables.partners(
      try PartnerGain(sample.network, slack: 0.2, governance: try Governance(sample.data), except: ["COD"]),
      register: sample.register)
    #expect(
      try table.row(of: "Australia").prefix(5) == [
        "Australia", "new supplier", "3.75–15.00", "0.00–15.00", "0.00–1.00",
      ])
    #expect(table.answer.contains("Not candidates: Congo (Kinshasa)."))
    #expect(
      table.sourceTexts.allSatisfy { $0.count > 1 && $0.last?.hasPrefix("WGI2024 governance ") == true })
  }
}
