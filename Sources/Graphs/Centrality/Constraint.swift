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
  /// - Complexity: O(sum over edges of degree).
  ///
  /// `nx.constraint(G, weight="weight")`.
  ///
  /// Burt (2004), doi:10.1086/421787.
  public func constraint() throws(GraphError) -> Scores {
    try requireStrengths(for: "constraint")
    let mutual = mutualWeights()
    let sums = mutual.rowSums()
    var invested = [Double](repeating: 0, count: nodeCount)
    return Scores(
      nodes.map { node in
        let row = mutual.range(of: node)
        var (total, others) = (0.0, 0.0)
        for position in row {
          let other = mutual.nodes[position]
          let share = mutual.weights[position] / sums[Int(node)]
          if other != node { others += mutual.weights[position] }
          invested[Int(other)] += share
          for step in mutual.range(of: other) {
            invested[Int(mutual.nodes[step])] += share * mutual.weights[step] / sums[Int(other)]
          }
        }
        for position in row where mutual.weights[position] > 0 {
          let proportion = invested[Int(mutual.nodes[position])]
          total += proportion * proportion
        }
        for position in row {
          invested[Int(mutual.nodes[position])] = 0
          for step in mutual.range(of: mutual.nodes[position]) { invested[Int(mutual.nodes[step])] = 0 }
        }
        return others > 0 ? total : .nan
      })
  }
}
