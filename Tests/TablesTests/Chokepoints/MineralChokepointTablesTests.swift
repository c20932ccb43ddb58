import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MineralChokepointTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  @Test func aMineralShowsItsCountriesAndTheirPower() throws {
    let table = MineralChokepointTables.countries(
      try MineralChokepoints(of: "cobalt", in: sample.network, quota: 40), register: sample.register)
    #expect(
      try table.row(of: "Norway") == ["Norway", "26.0", "19.0", "", "0.750", "0.600", "0.667", "–", ""])
    #expect(try table.row(of: "Congo (Kinshasa)").suffix(2) == ["92.9–93.5", "≥ 50 %"])
    let high = MineralChokepointTables.countries(
      try MineralChokepoints(of: "cobalt", in: sample.network, quota: 90), register: sample.register)
    #expect(high.notes.contains { $0.contains("cannot reach the quota") })
  }
}
