extension Digraph {
  /// The heaviest set of edges without a cycle: the strongest link of every part to the rest.
  ///
  /// Weights are strengths. Of equally heavy edges the one of the lower source, then target, is taken; self-loops
  /// never are.
  ///
  /// - Returns: the edges taken, by source, then target; one fewer than the nodes of each component.
  /// - Throws: ``GraphError/needsUndirected(measure:)``, ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(E log E).
  ///
  /// `nx.maximum_spanning_edges(G, algorithm="kruskal", weight="weight")`.
  ///
  /// Kruskal (1956), doi:10.1090/S0002-9939-1956-0078686-7.
  public func maximumSpanningForest() throws(GraphError) -> [Arc] {
    try requireUndirected(for: "maximum spanning forest")
    try requireStrengths(for: "maximum spanning forest")
    var groups = DisjointSets(count: nodeCount)
    return edges.sorted {
      $0.weight == $1.weight ? ($0.source, $0.target) < ($1.source, $1.target) : $0.weight > $1.weight
    }.filter { groups.join($0.source, $0.target) }
      .sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
