public import Graphs
public import SupplyData

/// A layer of the network as a weighted directed graph that the measures of `Graphs` read.
///
/// Weights are strengths. An interval has two graphs over the same nodes and arcs: one of lower and one of upper
/// bounds.
public struct SupplyGraph: Sendable {
  /// Which edges a graph holds.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    /// Supplier country → mineral, share of imports; mineral → United States, reliance.
    case supply
    /// Producer country → mineral, share of world production.
    case production
  }

  /// A node.
  public enum Node: Sendable, Hashable {
    /// A country.
    case country(CountryCode)
    /// A mineral.
    case mineral(MineralID)
    /// The United States as the place of consumption.
    case unitedStates

    /// The code of a country, the id of a mineral, `USA-consumption`, which is no country that supplies.
    public var id: String {
      switch self {
      case .country(let code): code.rawValue
      case .mineral(let id): id.rawValue
      case .unitedStates: "USA-consumption"
      }
    }
  }

  /// The layer.
  public let layer: Layer
  /// The nodes by number: countries by code, minerals by id, the United States last.
  public let nodes: [Node]
  /// The graph of lower bounds.
  public let lower: Digraph
  /// The graph of upper bounds.
  public let upper: Digraph

  /// The `layer` of `network`. Edges whose weight is unknown are omitted.
  ///
  /// - Complexity: O(V + E).
  public init(_ network: SupplyNetwork, layer: Layer) throws(GraphError) {
    self.layer = layer
    nodes =
      network.countries.map(Node.country) + network.minerals.map { .mineral($0.id) }
      + (layer == .supply ? [.unitedStates] : [])
    var number: [Node: NodeID] = [:]
    for (place, node) in nodes.enumerated() { number[node] = NodeID(place) }
    var edges: [(NodeID, NodeID, Interval)] = []
    func add(_ source: Node, _ target: Node, _ weight: Interval) {
      if let from = number[source], let to = number[target] { edges.append((from, to, weight)) }
    }
    for node in network.minerals {
      switch layer {
      case .supply:
        for source in node.imports.value?.named ?? [] {
          add(.country(source.country), .mineral(node.id), source.share)
        }
        if let reliance = node.reliance.interval { add(.mineral(node.id), .unitedStates, reliance) }
      case .production:
        for producer in node.production.value?.named ?? [] {
          add(.country(producer.country), .mineral(node.id), producer.share)
        }
      }
    }
    lower = try Digraph(
      nodeCount: nodes.count, edges: edges.map { ($0, $1, $2.lower) }, weights: .strength)
    upper = try Digraph(
      nodeCount: nodes.count, edges: edges.map { ($0, $1, $2.upper) }, weights: .strength)
  }
}
