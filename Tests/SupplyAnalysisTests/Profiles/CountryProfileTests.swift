import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CountryProfileTests {
  private let data: Dataset
  private let network: SupplyNetwork

  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func profile(_ name: String) throws -> CountryProfile {
    try CountryProfile(of: try data.reference.country(named: name), in: network, from: data)
  }

  @Test func itSaysWhatACountrySuppliesAndLeads() throws {
    let china = try profile("China")
    #expect(china.rank == 1 && china.produces.isEmpty && china.chokepoints != nil)
    let first = try #require(china.supplies.first)
    #expect(first.node.id == "rare-earths" && first.place == 1 && first.leads == .yes)
    #expect(china.governance?.row.estimates.compactMap { $0 }.isEmpty == false)
    #expect(try profile("Finland").governance == nil)
  }

  /// Canada and Mexico share the first place of zinc.
  @Test func aTieIsALeadThatIsNotCertain() throws {
    let zinc = try #require(try profile("Canada").supplies.first { $0.node.id == "zinc" })
    #expect(zinc.leads == .unknown)
  }

  @Test func producersStandByTheirShare() throws {
    let congo = try profile("Congo (Kinshasa)")
    #expect(congo.produces.map(\.mineral) == ["cobalt"] && congo.produces[0].place == 1)
    #expect(congo.produces[0].producer.country == "COD")
  }

  @Test func whoIsNotNamedIsRefused() throws {
    #expect(throws: DataError.self) { try profile("Brazil") }
  }
}
