public import Graphs
import SupplyData
public import SupplyNetwork

/// The scores of a centrality on a layer of a supply network, or the answer that they are settled by construction.
///
/// Weights are the middles of their bounds; edges of weight 0 are left out. A measure of paths takes 1 / weight as
/// length. Scores of measures with a normalised form are normalised.
public struct NetworkCentrality: Sendable {
  /// A node and its score.
  public struct Entry: Sendable {
    /// The node.
    public let node: SupplyGraph.Node
    /// The score.
    public let score: Double
  }

  /// The metric.
  public let metric: CentralityMetric
  /// The layer.
  public let layer: CentralityLayer
  /// The nodes, highest score first, ties by the order of the graph; nodes without edges are left out. Empty where the
  /// scores are settled by construction.
  public let ranking: [Entry]
  /// Why the scores are settled by construction, and what to ask instead; nil where they tell something.
  public let settled: String?

  /// The scores of `metric` on the `layer` of `network`.
  ///
  /// - Throws: ``GraphError`` where the measure is not defined on the graph or does not converge.
  /// - Complexity: that of the measure; the layers have some hundred nodes.
  public init(
    _ metric: CentralityMetric, on layer: CentralityLayer, of network: SupplyNetwork
  ) throws(GraphError) {
    self.metric = metric
    self.layer = layer
    settled = metric.isSettledByConstruction(on: layer)
    guard settled == nil else {
      ranking = []
      return
    }
    let (graph, nodes) = try Self.graph(of: layer, network, withConsumer: metric.readsConsumer)
    let scores = try Self.scores(metric, graph, isDirected: layer != .projection)
    ranking = scores.ranking().filter { graph.degree(.total)[$0.node] > 0 }
      .map { Entry(node: nodes[Int($0.node)], score: $0.score) }
  }

  /// The scores of `metric` on the world trade in one mineral; weights are values in U.S. dollars.
  public init(_ metric: CentralityMetric, of trade: TradeGraph) throws(GraphError) {
    self.metric = metric
    layer = .trade
    settled = nil
    let graph = try trade.graph(of: trade.flows, weights: .strength) { $0 }
    ranking = try Self.scores(metric, graph, isDirected: true).ranking()
      .map { Entry(node: .country(trade.countries[Int($0.node)]), score: $0.score) }
  }

  private static func graph(
    of layer: CentralityLayer, _ network: SupplyNetwork, withConsumer: Bool
  ) throws(GraphError) -> (Digraph, [SupplyGraph.Node]) {
    switch layer {
    case .supply:
      let supply = try SupplyGraph(network, layer: .supply)
      return (try supply.middle { withConsumer || $0 != .unitedStates }, supply.nodes)
    case .production:
      let production = try SupplyGraph(network, layer: .production)
      return (try production.middle(), production.nodes)
    case .projection:
      let supply = try SupplyGraph(network, layer: .supply)
      let projection = try supply.countryProjection()
      return (projection.graph, projection.nodes.map { supply.nodes[Int($0)] })
    case .trade:
      throw .undefined(measure: "the trade layer", reason: "it is of one mineral; name one")
    }
  }

  private static func scores(
    _ metric: CentralityMetric, _ graph: Digraph, isDirected: Bool
  ) throws(GraphError) -> Scores {
    switch metric {
    case .strength: graph.strength(isDirected ? .outgoing : .total)
    case .betweenness: try graph.withLengths().betweenness()
    case .closeness: try graph.withLengths().closeness()
    case .eigenvector: try graph.eigenvector()
    case .pagerank: try (isDirected ? graph.reversed : graph).pageRank()
    case .hubs: try graph.hits().hubs
    case .authorities: try graph.hits().authorities
    case .constraint: try graph.constraint()
    case .effectiveSize: try graph.effectiveSize()
    case .core: graph.coreNumber()
    case .clustering: try graph.clustering()
    }
  }
}

extension SupplyGraph {
  /// The layer with the middle of each weight's bounds: its edges to the targets wanted, without those whose middle
  /// is 0.
  func middle(to isWanted: (Node) -> Bool = { _ in true }) throws(GraphError) -> Digraph {
    let edges = zip(lower.arcs, upper.arcs).map { ($0.source, $0.target, ($0.weight + $1.weight) / 2) }
    return try Digraph(
      nodeCount: nodes.count, edges: edges.filter { $0.2 > 0 && isWanted(nodes[Int($0.1)]) },
      weights: .strength)
  }
}
