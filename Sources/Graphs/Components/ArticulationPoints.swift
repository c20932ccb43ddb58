extension Digraph {
  /// The nodes whose loss parts the component they are in, ascending.
  ///
  /// Weights and self-loops are not read.
  ///
  /// - Throws: ``GraphError/needsUndirected(measure:)``.
  /// - Complexity: O(V + E), without recursion.
  ///
  /// `nx.articulation_points(G)`, igraph's `Graph.articulation_points()`.
  ///
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
  public func articulationPoints() throws(GraphError) -> [NodeID] {
    try requireUndirected(for: "articulation points")
    return articulationPoints(LowPoints(self))
  }

  func articulationPoints(_ walk: LowPoints) -> [NodeID] {
    // The branches that come apart from a root are parted by it where there are two, those of any other node by it.
    var partings = [UInt8](repeating: 0, count: nodeCount)
    for node in walk.order {
      let parent = Int(walk.parents[Int(node)])
      guard parent >= 0, walk.staysBelowParent(Int(node)) else { continue }
      partings[parent] = walk.parents[parent] >= 0 ? 2 : min(2, partings[parent] + 1)
    }
    return nodes.filter { partings[Int($0)] == 2 }
  }
}
