/// From which nodes a measure of shortest paths searches.
public enum PathSources: Sendable, Hashable {
  /// Every node: exact.
  case all
  /// Some nodes drawn without replacement from a seed: an estimate, scaled up.
  case sample(count: Int, seed: UInt64)
  /// These nodes, as if they had been drawn.
  case nodes([NodeID])

  /// The nodes, ascending, or nil for all of them.
  func resolved(in graph: Digraph, for measure: String) throws(GraphError) -> [NodeID]? {
    switch self {
    case .all: return nil
    case .nodes(let nodes):
      for node in nodes { try graph.requireNode(node) }
      let distinct = Set(nodes).sorted()
      if distinct.isEmpty {
        throw .invalidParameter(measure: measure, name: "sources", value: 0, expected: "at least one node")
      }
      return distinct.count == graph.nodeCount ? nil : distinct
    case .sample(let count, let seed):
      if count < 1 {
        throw .invalidParameter(
          measure: measure, name: "sample count", value: Double(count), expected: "at least 1")
      }
      if count >= graph.nodeCount { return nil }
      var generator = SplitMix64(seed: seed)
      var nodes = Array(graph.nodes)
      for index in 0..<count { nodes.swapAt(index, index + generator.below(nodes.count - index)) }
      return nodes[..<count].sorted()
    }
  }
}
