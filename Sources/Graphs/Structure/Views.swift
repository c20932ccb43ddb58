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
