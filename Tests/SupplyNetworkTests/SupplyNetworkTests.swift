import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct SupplyNetworkTests {
  private let data: Dataset
  init() throws { data = try SampleFolder.loaded() }

  private func network(year: Int = 2022, rule: ImportRule = .usgs) throws -> SupplyNetwork {
    try SupplyNetwork(
      year: year, list: try MineralList(named: "us-2022", in: data), imports: rule, from: data)
  }

  @Test func aGroupStandsForItsMembers() throws {
    let network = try network()
    #expect(network.minerals.map(\.id) == ["cobalt", "lithium", "rare-earths", "tungsten", "zinc"])
    let group = try #require(network.node(of: "neodymium"))
    #expect(group.id == "rare-earths")
    #expect(group.members == ["neodymium", "rare-earths"])
    #expect(group.isGroup)
    #expect(network.node(of: "cobalt")?.isGroup == false)
  }

  @Test func suppliersAndProducersAreBothNodes() throws {
    // Congo mines cobalt and does not ship it to the United States.
    let network = try network()
    #expect(network.countries == ["AUS", "CAN", "CHL", "CHN", "COD", "FIN", "MEX", "NOR", "USA"])
    let cobalt = try #require(network.node(of: "cobalt"))
    #expect(cobalt.imports.value?.named.contains { $0.country == "COD" } == false)
    #expect(cobalt.production.value?.named.first?.country == "COD")
  }

  @Test func whatIsNotKnownHasAReason() throws {
    let tungsten = try #require(network().node(of: "tungsten"))
    #expect(tungsten.imports.reason == "USGS prints no import sources of tungsten")
    #expect(tungsten.production.reason == "no source prints world production of tungsten")
  }

  @Test func tradeCanStandInForImportSources() throws {
    let network = try network(rule: .baci)
    #expect(network.node(of: "cobalt")?.imports.value?.named.first?.country == "FIN")
    #expect(network.node(of: "zinc")?.imports.reason == "BACI holds no series of zinc")
  }

  @Test func aYearWithoutDataIsAnError() {
    let error = #expect(throws: DataError.self) { try network(year: 1950) }
    #expect(error?.kind == .notHeld)
  }

  /// What an edition did not hold yet is no matter of the years that are held now.
  @Test func aYearAfterTheEditionIsSaidToBe() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let list = try MineralList(named: "us-2022", in: data)
    let sources = try NetworkSources(data, vintage: .asOf("MCS2019"))
    let error = #expect(throws: DataError.self) {
      try SupplyNetwork(year: 2022, list: list, sources: sources)
    }
    #expect(error?.kind == .notHeld)
    #expect(
      error?.problem
        == "the data as of MCS2019 hold no reliance, suppliers or complete production of us-2022 for 2022")
  }
}
