extension Digraph {
  /// The graph with every arc turned round, sharing this one's storage.
  ///
  /// `nx.reverse_view(G)`. - Complexity: O(1).
  public var reversed: Digraph {
    isDirected
      ? Digraph(
        outgoing: incoming, incoming: outgoing, isDirected: true, weightMeaning: weightMeaning,
        selfLoopCount: selfLoopCount)
      : self
  }

  /// The graph without its weights, sharing this one's neighbours.
  ///
  /// - Complexity: O(1).
  public var unweighted: Digraph {
    var (out, into) = (outgoing, incoming)
    out.weights = []
    into.weights = []
    return Digraph(
      outgoing: out, incoming: into, isDirected: isDirected, weightMeaning: .none,
      selfLoopCount: selfLoopCount)
  }
}

extension Digraph {
  /// The nodes and arcs that pass, seen through this graph without a copy.
  ///
  /// - Parameters:
  ///   - keepsNode: whether a node stays; an arc stays only with both its ends.
  ///   - keepsArc: whether an arc stays. Of an undirected edge the arc from its lower node is asked for both.
  /// - Complexity: O(V + E) to ask every node and arc once (undirected O(E log degree)), a byte of an array each.
  public func filtered(
    nodes keepsNode: (NodeID) -> Bool = { _ in true }, arcs keepsArc: (Arc) -> Bool = { _ in true }
  ) -> FilteredDigraph {
    let keptNodes = nodes.map(keepsNode)
    var keptArcs = [Bool](repeating: false, count: arcCount)
    for source in nodes where keptNodes[Int(source)] {
      for arc in arcs(from: source) where keptNodes[Int(arc.target)] {
        if !isDirected, arc.target < source { continue }
        let keeps = keepsArc(arc)
        keptArcs[Int(arc.id)] = keeps
        if !isDirected, let twin = position(from: arc.target, to: source) { keptArcs[twin] = keeps }
      }
    }
    return FilteredDigraph(base: self, keptNodes: keptNodes, keptArcs: keptArcs)
  }

  /// The graph of some of the nodes and the arcs between them; `nx.subgraph(G, nodes)`.
  ///
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``.
  public func subgraph(of kept: some Sequence<NodeID>) throws(GraphError) -> Subgraph {
    var keeps = [Bool](repeating: false, count: nodeCount)
    for node in kept {
      try requireNode(node)
      keeps[Int(node)] = true
    }
    return filtered(nodes: { keeps[Int($0)] }).subgraph()
  }
}

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

/// A graph made of some nodes of another.
public struct Subgraph: Sendable, Equatable {
  /// The graph, its nodes numbered from zero.
  public let graph: Digraph
  /// The node of the other graph that each node stands for, ascending.
  public let nodes: [NodeID]
}
