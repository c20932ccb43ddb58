/// The strong components of a graph and the graph between them, which has no cycle.
public struct Condensation: Sendable, Equatable {
  /// The component of each node; a component is a node of ``graph``.
  public let components: Components
  /// An arc from one component to another where an arc leads from a node of the one to a node of the other.
  public let graph: Digraph
}

extension Digraph {
  /// The graph with each strong component shrunk to a node.
  ///
  /// The weights of arcs between the same two components are summed; lengths keep the smallest.
  ///
  /// - Returns: components, numbered by their lowest node, and the graph between them.
  /// - Throws: ``GraphError/invalidWeight(edge:weight:)`` should sums overflow.
  /// - Complexity: O(V + E).
  ///
  /// `nx.condensation(G)`, which numbers components otherwise and has no weights.
  public func condensation() throws(GraphError) -> Condensation {
    let components = strongComponents()
    var builder = DigraphBuilder(
      weights: weightMeaning, duplicates: weightMeaning == .length ? .smallest : .sum)
    for node in nodes {
      for position in outgoing.range(of: node) {
        let (from, to) = (components[node], components[outgoing.nodes[position]])
        if from != to { try builder.addEdge(from: from, to: to, weight: outgoing.weight(at: position)) }
      }
    }
    return Condensation(components: components, graph: try builder.build(nodeCount: components.count))
  }
}
