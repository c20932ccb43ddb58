extension Digraph {
  /// How much each node's contacts are tied to each other, leaving it no room to broker between them.
  ///
  ///     c(v) = sum over u in N(v) of (p(v, u) + sum over q of p(v, q) p(q, u))^2
  ///     p(v, u) = (w(v, u) + w(u, v)) / sum over q of (w(v, q) + w(q, v))
  ///
  /// N(v) are the nodes joined to v either way. Weights are strengths. A high constraint means dependence on few or
  /// closely connected partners.
  ///
  /// - Returns: one score a node; not a number for a node without neighbours other than itself.
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(E^1.5).
  ///
  /// `nx.constraint(G, weight="weight")`, igraph's `Graph.constraint(weights="weight")`.
  ///
  /// Burt (2004), doi:10.1086/421787.
  public func constraint() throws(GraphError) -> Scores {
    try requireStrengths(for: "constraint")
    let mutual = mutualWeights()
    let sums = mutual.rowSums()
    let ties = TwoStepTies(mutual, dividedBy: sums)
    var (total, others) = (ties.loops, [Double](repeating: 0, count: nodeCount))
    for node in nodes.map({ Int($0) }) where ties.loopWeights[node] > 0 {
      let invested = (ties.loopWeights[node] + ties.loops[node]) / sums[node]
      total[node] = invested * invested
    }
    ties.forEachPair { first, second, weight, ties in
      guard weight > 0 else { return }
      for node in [first, second] {
        let invested = (weight + ties) / sums[node]
        total[node] += invested * invested
        others[node] += weight
      }
    }
    return Scores(nodes.map { others[Int($0)] > 0 ? total[Int($0)] : .nan })
  }
}
