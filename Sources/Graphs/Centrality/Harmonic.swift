extension Digraph {
  /// How near all nodes are to each node: the sum of the reciprocals of the distances.
  ///
  ///     H(v) = sum over u != v of 1 / d(u, v)
  ///
  /// A node that cannot be reached adds zero, so that the measure needs no correction for components. Distances
  /// run into the node; take ``reversed`` for those out of it. Weights are lengths; without weights a step is one
  /// long. Nodes at distance zero are omitted.
  ///
  /// - Parameters:
  ///   - normalized: divide by n - 1.
  ///   - threads: how many threads may work; the result does not depend on it.
  /// - Returns: one score a node.
  /// - Throws: ``GraphError/needsLengths(measure:)`` for strengths.
  /// - Complexity: as ``closeness(improved:threads:)``.
  ///
  /// `nx.harmonic_centrality(G, distance="weight")`, which does not normalize.
  ///
  /// Marchiori and Latora (2000), doi:10.1016/S0378-4371(00)00311-3; Boldi and Vigna (2014),
  /// doi:10.1080/15427951.2013.865686.
  public func harmonic(normalized: Bool = false, threads: Int = Threads.available) throws(GraphError)
    -> Scores
  {
    try requireLengths(for: "harmonic centrality")
    let divisor = normalized ? Double(max(1, nodeCount - 1)) : 1
    return Scores(distanceTotals(incoming: true, threads: threads).map { $0.reciprocalSum / divisor })
  }
}
