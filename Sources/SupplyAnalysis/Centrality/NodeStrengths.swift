public import Graphs
public import SupplyData
public import SupplyNetwork

/// The strength of every node of a network: the sum of the weights of its edges, with bounds.
///
/// s_out(c) = Σ s(c,m) adds shares of imports in percentage points: 100 is one mineral wholly supplied. s_in of a
/// mineral adds the shares that are named; s_in of the United States adds the reliances. Weights are strengths:
/// more is closer. See `Digraph.strength` in `Graphs`.
public struct NodeStrengths: Sendable {
  /// A node and its strengths.
  public struct Entry: Sendable {
    /// The node.
    public let node: SupplyGraph.Node
    /// The strength of the edges into it, percentage points.
    public let incoming: Interval
    /// The strength of the edges out of it, percentage points.
    public let outgoing: Interval
  }

  /// The network.
  public let network: SupplyNetwork
  /// The layer.
  public let layer: SupplyGraph.Layer
  /// The nodes, in the order of the graph.
  public let entries: [Entry]

  /// The strengths in the `layer` of `network`. Cost: O(V + E).
  public init(_ network: SupplyNetwork, layer: SupplyGraph.Layer) throws(GraphError) {
    let graph = try SupplyGraph(network, layer: layer)
    (self.network, self.layer) = (network, layer)
    func bounds(_ direction: ArcDirection) -> [Interval] {
      zip(graph.lower.strength(direction).values, graph.upper.strength(direction).values)
        .map { Interval(min($0, $1), max($0, $1)) }
    }
    entries = zip(graph.nodes, zip(bounds(.incoming), bounds(.outgoing)))
      .map { Entry(node: $0, incoming: $1.0, outgoing: $1.1) }
  }
}
