public import Graphs
public import SupplyData
public import SupplyNetwork

/// The scores of a centrality on a layer of a supply network, or the answer that they are settled by construction.
///
/// The graph is ``CentralityGraph``: nodes without an edge of the layer take no part. A measure of paths takes
/// 1 / weight as length. Scores of measures with a normalised form are normalised. ``recipe`` names the measure of the
/// catalog of `Graphs` that gives the same scores on the exported layer.
public struct NetworkCentrality: Sendable {
  /// A node and its score.
  public struct Entry: Sendable {
    /// The node.
    public let node: SupplyGraph.Node
    /// The score.
    public let score: Double
  }

  /// How the same scores are computed from the exported layer.
  public struct Recipe: Sendable, Hashable {
    /// The measure, as the catalog of `Graphs` names it.
    public let measure: String
    /// The layer to export: without the United States where the measure leaves them out.
    public let layer: CentralityLayer
    /// Whether every edge is turned round first.
    public let isReversed: Bool
    /// Whether directions are left aside, two edges one way and the other counting as one.
    public let isUndirected: Bool
    /// Whether weights are read.
    public let readsWeights: Bool
  }

  /// The metric.
  public let metric: CentralityMetric
  /// The layer.
  public let layer: CentralityLayer
  /// How the same scores are computed from the exported layer.
  public let recipe: Recipe
  /// The nodes, highest score first, ties by the order of the graph. Empty where the scores are settled by
  /// construction.
  public let ranking: [Entry]
  /// The minerals that have no score, with the reason: those whose edge to the United States is read and unknown.
  public let omitted: [Omission]
  /// Why the scores are settled by construction, and what to ask instead; nil where they are not.
  public let settled: String?

  /// The scores of `metric` on the `layer` of `network`.
  ///
  /// - Throws: `GraphError` where the measure is not defined on the graph or does not converge.
  /// - Complexity: that of the measure; the layers have some hundred nodes.
  public init(
    _ metric: CentralityMetric, on layer: CentralityLayer, of network: SupplyNetwork
  ) throws(GraphError) {
    let recipe = metric.recipe(on: layer)
    let settled = metric.isSettledByConstruction(on: layer)
    let graph = settled == nil ? try CentralityGraph(recipe.layer, of: network) : nil
    let unknown =
      recipe.layer == .supply && metric.isOfOwnPaths
      ? network.minerals.filter { $0.reliance.interval == nil } : []
    try self.init(metric, layer, recipe, graph, settled: settled, unknown: unknown.map(\.id))
  }

  /// The scores of `metric` on the world trade in one mineral; weights are values in U.S. dollars.
  public init(_ metric: CentralityMetric, of trade: TradeGraph) throws(GraphError) {
    try self.init(metric, .trade, metric.recipe(on: .trade), try CentralityGraph(trade), settled: nil)
  }

  private init(
    _ metric: CentralityMetric, _ layer: CentralityLayer, _ recipe: Recipe, _ graph: CentralityGraph?,
    settled: String?, unknown: [MineralID] = []
  ) throws(GraphError) {
    self.metric = metric
    self.layer = layer
    self.recipe = recipe
    self.settled = settled
    guard let graph else {
      ranking = []
      omitted = []
      return
    }
    let present = Set(graph.nodes)
    omitted = unknown.filter { present.contains(.mineral($0)) }.map {
      Omission($0, .partsUnknown("the reliance is unknown, and with it the edge to the United States"))
    }
    let hidden = Set(omitted.map { SupplyGraph.Node.mineral($0.mineral) })
    ranking = try Self.scores(metric, recipe.prepared(graph.graph), recipe).ranking()
      .map { Entry(node: graph.nodes[Int($0.node)], score: $0.score) }.filter { !hidden.contains($0.node) }
  }

  private static func scores(
    _ metric: CentralityMetric, _ graph: Digraph, _ recipe: Recipe
  ) throws(GraphError) -> Scores {
    switch metric {
    case .strength: graph.strength(recipe.measure == "out-strength" ? .outgoing : .total)
    case .betweenness: try graph.withLengths().betweenness()
    case .closeness: try graph.withLengths().closeness()
    case .eigenvector: try graph.eigenvector()
    case .pagerank: try graph.pageRank()
    case .hubs: try graph.hits().hubs
    case .authorities: try graph.hits().authorities
    case .constraint: try graph.constraint()
    case .effectiveSize: try graph.effectiveSize()
    case .core: graph.coreNumber()
    case .clustering: try graph.clustering()
    }
  }
}

extension NetworkCentrality.Recipe {
  /// `graph` turned round, without directions or without weights, as the recipe says.
  public func prepared(_ graph: Digraph) throws(GraphError) -> Digraph {
    let turned = isReversed ? graph.reversed : graph
    let weighed = readsWeights ? turned : turned.unweighted
    return isUndirected ? try weighed.undirected(reciprocal: .smallest) : weighed
  }
}

extension CentralityMetric {
  /// Whether the score of a node is of its own edges and the paths over them, so that it is unknown where one of them
  /// is. The others share out a whole, to which every node belongs.
  fileprivate var isOfOwnPaths: Bool { [.strength, .betweenness, .closeness].contains(self) }

  /// How the metric is computed on `layer`.
  ///
  /// Core numbers and clustering count partners: each once, whatever the direction and the weight of the trade.
  public func recipe(on layer: CentralityLayer) -> NetworkCentrality.Recipe {
    let isDirected = layer != .projection
    let countsPartners = self == .core || self == .clustering
    let measure =
      switch self {
      case .strength where isDirected: "out-strength"
      default: rawValue
      }
    return NetworkCentrality.Recipe(
      measure: measure, layer: layer == .supply && !readsConsumer ? .imports : layer,
      isReversed: self == .pagerank && isDirected, isUndirected: countsPartners && isDirected,
      readsWeights: !countsPartners)
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
