import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CountryChokepointTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func table(_ country: String) throws -> Table {
    CountryChokepointTables.minerals(
      try CountryChokepoints(
        of: try sample.data.reference.country(named: country), in: sample.network, threshold: 30),
      register: sample.register)
  }

  @Test func aCountryShowsItsMineralsAndTheirStage() throws {
    #expect(
      try table("Canada").row(of: "Zinc") == ["Zinc", "50.0", "38.5", "≥ 30 %", "100", "–", "", ""])
    #expect(try table("Canada").row(of: "Cobalt") == ["Cobalt", "14.0", "10.2", "", "16", "–", "", ""])
    #expect(try table("Chile").row(of: "Lithium")[3...4] == ["sole", "no other"])
    #expect(try table("COD").row(of: "Cobalt")[6...7] == ["mine", "≥ 30 %"])
  }
}
