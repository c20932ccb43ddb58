extension Digraph {
  /// How near all nodes are to each node: the reciprocal of the mean distance.
  ///
  ///     C(v) = (r - 1) / (sum over u of d(u, v)) * (r - 1) / (n - 1)
  ///
  /// r is the number of nodes that reach v, itself included; the second factor (Wasserman and Faust) scales each
  /// component by its share of the graph and is omitted with `improved: false`. Distances run into the node;
  /// take ``reversed`` for those out of it. Weights are lengths; without weights a step is one long.
  ///
  /// - Parameters:
  ///   - improved: apply the Wasserman and Faust factor.
  ///   - threads: how many threads may work; the result does not depend on it.
  /// - Returns: one score a node; 0 where nobody reaches it, or only at distance zero.
  /// - Throws: ``GraphError/needsLengths(measure:)`` for strengths.
  /// - Complexity: O(V E / 64) to O(V E) without weights, O(V (E + V log V)) with; O(V + E) space a thread.
  ///
  /// `nx.closeness_centrality(G, distance="weight", wf_improved=True)`.
  ///
  /// Freeman (1978), doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust (1994), doi:10.1017/CBO9780511815478.
  public func closeness(improved: Bool = true, threads: Int = Threads.available) throws(GraphError) -> Scores
  {
    try requireLengths(for: "closeness")
    let others = Double(nodeCount - 1)
    return Scores(
      distanceTotals(incoming: true, threads: threads).map { totals in
        guard totals.sum > 0, others > 0 else { return 0 }
        let closeness = totals.reached / totals.sum
        return improved ? closeness * (totals.reached / others) : closeness
      })
  }
}
