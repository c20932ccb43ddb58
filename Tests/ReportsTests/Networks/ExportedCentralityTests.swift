import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports

/// Whatever a centrality gives, the exported layer and the catalog of measures give again.
struct ExportedCentralityTests {
  private static let layers: [CentralityLayer] = [.supply, .imports, .production, .projection, .trade]

  @Test(arguments: CentralityMetric.allCases, layers)
  func theExportedLayerGivesTheSameScores(metric: CentralityMetric, layer: CentralityLayer) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let trade = try TradeGraph("graphite", year: 2022, from: data)
    let centrality =
      layer == .trade
      ? try NetworkCentrality(metric, of: trade) : try NetworkCentrality(metric, on: layer, of: network)
    guard centrality.settled == nil else { return #expect(centrality.ranking.isEmpty) }
    let exported: ExportedNetwork
    switch centrality.recipe.layer {
    case .supply:
      exported = .init(Exposure(network), layers: [.imports, .reliance], register: data.reference.register)
    case .imports: exported = .init(Exposure(network), layers: [.imports], register: data.reference.register)
    case .production:
      exported = .init(Exposure(network), layers: [.production], register: data.reference.register)
    case .projection: exported = .init(try SharedMinerals(network), register: data.reference.register)
    case .trade: exported = .init([trade], title: "x", omitted: [], register: data.reference.register)
    }
    // As an edge list that names its nodes by id, in any order.
    var names = NodeNames()
    var builder = DigraphBuilder(weights: .strength, directed: exported.isDirected)
    for edge in exported.edges {
      try builder.addEdge(
        from: names.intern(edge.source), to: names.intern(edge.target), weight: edge.weight)
    }
    let recipe = centrality.recipe
    let measure = try #require(GraphMeasure.named(recipe.measure), "\(recipe.measure)")
    var graph = try recipe.prepared(try builder.build(nodeCount: names.count))
    if measure.reading == .length, graph.weightMeaning == .strength { graph = try graph.withLengths() }
    var options = GraphMeasure.Options()
    options.isNormalized = true
    guard case .nodeScores(let scores, facts: _) = try measure(graph, options: options) else {
      Issue.record("\(recipe.measure) gives no scores of nodes")
      return
    }
    #expect(centrality.ranking.count + centrality.omitted.count == names.count)
    for entry in centrality.ranking {
      let id = entry.node.id
      let node = try #require(names.node(named: id), "\(id)")
      #expect(abs(scores[node] - entry.score) < 1e-6, "\(metric) \(layer) \(id)")
    }
  }

  /// PageRank adds up to 1 over the layer; partners count once, whatever the direction and the weight.
  @Test func theNodesOfTheLayerAreThoseCounted() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let pagerank = try NetworkCentrality(.pagerank, on: .supply, of: network)
    #expect(abs(pagerank.ranking.reduce(0) { $0 + $1.score } - 1) < 1e-6)
    let clustering = try NetworkCentrality(.clustering, on: .projection, of: network)
    #expect(clustering.ranking.first { $0.node == .country("PHL") }?.score == 1)
    let core = try NetworkCentrality(.core, of: try TradeGraph("graphite", year: 2022, from: data))
    #expect(core.ranking.first?.score == 10)
  }
}
