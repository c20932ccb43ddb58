import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CountryChokepointsTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  @Test func othersMustExpandByTheLossOverTheRest() throws {
    let canada = try CountryChokepoints(of: try data.reference.country(named: "Canada"), in: network)
    #expect(canada.entries.map(\.node.id) == ["zinc", "cobalt"])
    #expect(canada.entries[0].expansion == .by(1))
    #expect(canada.entries[1].expansion == .by(14.0 / 86))
    let chile = try CountryChokepoints(of: try data.reference.country(named: "Chile"), in: network)
    #expect(chile.entries.first { $0.node.id == "lithium" }?.expansion == .noOther)
  }

  @Test func aCountryThatIsNotNamedIsRefused() throws {
    let usa = try data.reference.country(named: "United States")
    let error = #expect(throws: DataError.self) { try CountryChokepoints(of: usa, in: network) }
    #expect(error?.kind == .notHeld)
  }
}
