extension Digraph {
  /// How well the whole graph is connected: the mean of the reciprocals of all distances.
  ///
  ///     E = 1 / (n (n - 1)) * sum over s != t of 1 / d(s, t)
  ///
  /// Pairs without a path add zero. Weights are lengths; without weights a step is one long, and E runs from 0 to 1.
  ///
  /// - Parameter threads: how many threads may work; the result does not depend on it.
  /// - Returns: the efficiency; 0 below two nodes.
  /// - Throws: ``GraphError/needsLengths(measure:)`` for strengths.
  /// - Complexity: as ``closeness(improved:threads:)``.
  ///
  /// `nx.global_efficiency(G)` for undirected graphs without weights; otherwise the mean of 1 / d over
  /// `nx.all_pairs_dijkstra_path_length(G, weight="weight")`.
  ///
  /// Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
  public func globalEfficiency(threads: Int = Threads.available) throws(GraphError) -> Double {
    try requireLengths(for: "global efficiency")
    guard nodeCount > 1 else { return 0 }
    let sum = distanceTotals(incoming: false, threads: threads).reduce(0) { $0 + $1.reciprocalSum }
    return sum / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
