import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MineralChokepointTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  @Test func aMineralShowsItsCountriesAndTheirPower() throws {
    let table = MineralChokepointTables.countries(
      try MineralChokepoints(of: "cobalt", in: network, quota: 40), register: data.reference.register)
    #expect(
      try row("Norway", table) == ["Norway", "26.0", "19.0", "", "0.750", "0.600", "0.667", "–", ""])
    #expect(try row("Congo (Kinshasa)", table).suffix(2) == ["92.9–93.5", "≥ 50 %"])
    let high = MineralChokepointTables.countries(
      try MineralChokepoints(of: "cobalt", in: network, quota: 90), register: data.reference.register)
    #expect(high.notes.contains { $0.contains("cannot reach the quota") })
  }
}
