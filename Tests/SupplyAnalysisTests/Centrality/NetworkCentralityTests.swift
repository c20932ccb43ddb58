import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct NetworkCentralityTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  @Test(arguments: CentralityMetric.allCases, [CentralityLayer.supply, .imports, .production, .projection])
  func everyMetricAnswersOrSaysWhy(metric: CentralityMetric, layer: CentralityLayer) throws {
    let centrality = try NetworkCentrality(metric, on: layer, of: network)
    #expect(centrality.ranking.isEmpty == (centrality.settled != nil))
    if let settled = centrality.settled {
      #expect(settled.contains("by construction") && settled.contains("Ask for"))
    }
    #expect(centrality.ranking.allSatisfy { $0.score.isFinite && $0.score >= 0 })
    #expect(!metric.meaning(on: layer).isEmpty)
  }

  @Test func strengthIsTheSumOfShares() throws {
    let strength = try NetworkCentrality(.strength, on: .supply, of: network)
    let canada = try #require(strength.ranking.first { $0.node == .country("CAN") })
    #expect(canada.score == 14 + 50)
  }

  @Test func theProjectionTiesSuppliersOfTheSameMineral() throws {
    let strength = try NetworkCentrality(.strength, on: .projection, of: network)
    // Canada meets Norway and Finland in cobalt and Mexico in zinc; Chile and China meet nobody.
    #expect(strength.ranking.first?.node == .country("CAN"))
    #expect(strength.ranking.first?.score == 3)
    #expect(!strength.ranking.contains { $0.node == .country("CHL") })
  }

  @Test func hubsAreCountriesAndAuthoritiesMinerals() throws {
    let hubs = try NetworkCentrality(.hubs, on: .supply, of: network).ranking
    #expect(hubs.allSatisfy { if case .country = $0.node { true } else { $0.score == 0 } })
    #expect(
      try !NetworkCentrality(.authorities, on: .supply, of: network).ranking.contains {
        $0.node == .unitedStates
      })
  }

  @Test func tradeIsRankedByItsOwnMeasures() throws {
    // Norway sells to Finland, Finland and Canada to the United States.
    let trade = try TradeGraph("cobalt", year: 2022, from: try SampleFolder.loaded())
    let betweenness = try NetworkCentrality(.betweenness, of: trade).ranking
    #expect(betweenness.first?.node == .country("FIN"))
    #expect(betweenness.dropFirst().allSatisfy { $0.score == 0 })
    #expect(try NetworkCentrality(.strength, of: trade).ranking.first?.score == 75)
  }

  /// A mineral whose reliance is unknown has no score, rather than 0, where its edge to the United States is read.
  @Test func whatIsUnknownHasNoScore() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let strength = try NetworkCentrality(.strength, on: .supply, of: network)
    #expect(strength.omitted.map(\.mineral) == ["hafnium"])
    #expect(!strength.ranking.contains { $0.node == .mineral("hafnium") })
    #expect(try NetworkCentrality(.strength, on: .imports, of: network).omitted.isEmpty)
  }
}
