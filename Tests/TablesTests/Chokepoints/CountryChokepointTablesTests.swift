import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CountryChokepointTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  private func table(_ country: String) throws -> Table {
    CountryChokepointTables.minerals(
      try CountryChokepoints(of: try data.reference.country(named: country), in: network, threshold: 30),
      register: data.reference.register)
  }

  @Test func aCountryShowsItsMineralsAndTheirStage() throws {
    #expect(
      try row("Zinc", try table("Canada")) == ["Zinc", "50.0", "38.5", "≥ 30 %", "100", "–", "", ""])
    #expect(try row("Cobalt", try table("Canada")) == ["Cobalt", "14.0", "10.2", "", "16", "–", "", ""])
    #expect(try row("Lithium", try table("Chile"))[3...4] == ["sole", "no other"])
    #expect(try row("Cobalt", try table("COD"))[6...7] == ["mine", "≥ 30 %"])
  }
}
