import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MineralChokepointsTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  @Test func suppliersComeFirstThenProducers() throws {
    let cobalt = try MineralChokepoints(of: "cobalt", in: network, quota: 40)
    #expect(cobalt.entries.map(\.country).prefix(3) == ["NOR", "FIN", "CAN"])
    #expect(cobalt.namedShare == 56)
    let norway = cobalt.entries[0]
    #expect(norway.supplied?.share == Interval(26) && norway.produced == nil)
    #expect(norway.power?.banzhaf == 0.75)
    let congo = try #require(cobalt.entries.first { $0.country == "COD" })
    #expect(congo.supplied == nil && congo.power == nil && congo.produced != nil)
  }

  @Test func whatIsUnknownIsNotEmpty() {
    let error = #expect(throws: DataError.self) { try MineralChokepoints(of: "tungsten", in: network) }
    #expect(error?.kind == .notHeld && error?.problem.contains("its reliance is unknown") == true)
    #expect(throws: DataError.self) { try MineralChokepoints(of: "gold", in: network) }
  }
}
