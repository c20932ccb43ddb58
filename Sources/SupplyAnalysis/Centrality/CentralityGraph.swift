public import Graphs
import SupplyData
public import SupplyNetwork

/// A layer as the graph that centralities are computed on and exports write: its own nodes and edges only.
///
/// Weights are the middles of their bounds, as strengths. An edge whose middle is 0 is omitted, and so is a node
/// without an edge: a mean or a normalisation over nodes counts those of the layer and no others.
public struct CentralityGraph: Sendable {
  /// The layer.
  public let layer: CentralityLayer
  /// The nodes by number: countries by code, minerals by id, the United States last.
  public let nodes: [SupplyGraph.Node]
  /// The edges; undirected on the projection, directed on all other layers.
  public let graph: Digraph

  /// The `layer` of `network`.
  ///
  /// - Throws: `GraphError` for the trade layer, which is of one mineral: ``init(_:)``.
  /// - Complexity: O(V + E), on the projection O(Σ over minerals of suppliers²).
  public init(_ layer: CentralityLayer, of network: SupplyNetwork) throws(GraphError) {
    switch layer {
    case .supply, .imports:
      let supply = try SupplyGraph(network, layer: .supply)
      try self.init(layer, supply.nodes, try supply.middle { layer == .supply || $0 != .unitedStates })
    case .production:
      let production = try SupplyGraph(network, layer: .production)
      try self.init(layer, production.nodes, try production.middle())
    case .projection:
      let supply = try SupplyGraph(network, layer: .supply)
      let projection = try supply.countryProjection()
      try self.init(layer, projection.nodes.map { supply.nodes[Int($0)] }, projection.graph)
    case .trade: throw .undefined(measure: "the trade layer", reason: "it is of one mineral; name one")
    }
  }

  /// World trade in one mineral; weights are values in U.S. dollars.
  public init(_ trade: TradeGraph) throws(GraphError) {
    let graph = try trade.graph(of: trade.flows, weights: .strength) { $0 }
    try self.init(.trade, trade.countries.map(SupplyGraph.Node.country), graph)
  }

  private init(_ layer: CentralityLayer, _ nodes: [SupplyGraph.Node], _ graph: Digraph) throws(GraphError) {
    let degree = graph.degree(.total)
    let own = try graph.subgraph(of: graph.nodes.filter { degree[$0] > 0 })
    self.layer = layer
    self.nodes = own.nodes.map { nodes[Int($0)] }
    self.graph = own.graph
  }
}
