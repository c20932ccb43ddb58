extension Digraph {
  /// The edges whose loss parts the component they are in, by source (the lower node), then target.
  ///
  /// Weights and self-loops are not read.
  ///
  /// - Throws: ``GraphError/needsUndirected(measure:)``.
  /// - Complexity: O(V + E), without recursion, and sorting of the bridges.
  ///
  /// `nx.bridges(G)`, igraph's `Graph.bridges()`.
  ///
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
  public func bridges() throws(GraphError) -> [Arc] {
    try requireUndirected(for: "bridges")
    return bridges(LowPoints(self))
  }

  func bridges(_ walk: LowPoints) -> [Arc] {
    var ends: [UInt64] = []
    for node in walk.order {
      let parent = walk.parents[Int(node)]
      guard parent >= 0, walk.hangsByOneEdge(Int(node)) else { continue }
      ends.append(UInt64(min(node, parent)) << 32 | UInt64(max(node, parent)))
    }
    ends.sort()
    return ends.map { pair in
      let (source, target) = (NodeID(pair >> 32), NodeID(truncatingIfNeeded: pair & 0xffff_ffff))
      let place = position(from: source, to: target) ?? 0
      return Arc(
        id: outgoing.arc(at: place), source: source, target: target, weight: outgoing.weight(at: place))
    }
  }
}
