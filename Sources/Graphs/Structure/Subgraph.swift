/// A graph made of some nodes of another.
public struct Subgraph: Sendable, Equatable {
  /// The graph, its nodes numbered from zero.
  public let graph: Digraph
  /// The node of the other graph that each node stands for, ascending.
  public let nodes: [NodeID]
}
