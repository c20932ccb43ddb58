/// Some nodes and arcs of a graph, seen without copying it. Node and arc numbers are those of the graph.
///
/// Walk it directly, or make it a graph of its own with ``subgraph()`` to measure it.
public struct FilteredDigraph: Sendable {
  /// The graph looked at.
  public let base: Digraph
  /// Whether each node is kept.
  let keptNodes: [Bool]
  /// Whether each arc is kept.
  let keptArcs: [Bool]

  /// The nodes kept, in order.
  public var nodes: [NodeID] { base.nodes.filter { keptNodes[Int($0)] } }

  /// Whether a node is kept.
  public func contains(_ node: NodeID) -> Bool { keptNodes[Int(node)] }

  /// Whether an arc is kept.
  public func contains(_ arc: Arc) -> Bool { keptArcs[Int(arc.id)] }

  /// The arcs kept out of a node.
  public func arcs(from node: NodeID) -> [Arc] { base.arcs(from: node).filter(contains) }

  /// The arcs kept into a node.
  public func arcs(into node: NodeID) -> [Arc] { base.arcs(into: node).filter(contains) }

  /// The targets of the arcs kept out of a node, ascending.
  public func successors(of node: NodeID) -> [NodeID] { arcs(from: node).map(\.target) }

  /// The sources of the arcs kept into a node, ascending.
  public func predecessors(of node: NodeID) -> [NodeID] { arcs(into: node).map(\.source) }

  /// The number of arcs kept.
  public var arcCount: Int { keptArcs.reduce(0) { $0 + ($1 ? 1 : 0) } }

  /// What is kept as a graph of its own, its nodes numbered anew in the same order.
  ///
  /// - Complexity: O(V + E).
  public func subgraph() -> Subgraph {
    let kept = nodes
    var numbers = [NodeID](repeating: -1, count: base.nodeCount)
    for (number, node) in kept.enumerated() { numbers[Int(node)] = NodeID(number) }
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    for node in kept {
      for arc in arcs(from: node) {
        rows.nodes.append(numbers[Int(arc.target)])
        if base.isWeighted { rows.weights.append(arc.weight) }
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return Subgraph(
      graph: Digraph(outgoing: rows, isDirected: base.isDirected, weightMeaning: base.weightMeaning),
      nodes: kept)
  }
}
