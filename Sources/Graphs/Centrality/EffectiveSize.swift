extension Digraph {
  /// How many contacts of each node are not already joined to each other.
  ///
  ///     e(v) = sum over u in N(v) of (1 - sum over q of p(v, q) m(u, q))
  ///     m(u, q) = (w(u, q) + w(q, u)) / max over k of (w(u, k) + w(k, u)),  p as in ``constraint()``
  ///
  /// Weights are strengths. Divided by the number of neighbours it is Burt's efficiency.
  ///
  /// - Returns: one size a node, at most its number of neighbours; not a number for a node without neighbours other
  ///   than itself.
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(E^1.5).
  ///
  /// `nx.effective_size(G, nodes=list(G), weight="weight")`. Without `nodes`, NetworkX 3.6.1 takes a shortcut that
  /// divides by the maxima of other nodes (with SciPy 1.17); with them, it leaves out nodes without arcs out.
  ///
  /// Burt (1992), Structural Holes, Harvard University Press; Borgatti (1997), Connections 20.
  public func effectiveSize() throws(GraphError) -> Scores {
    try requireStrengths(for: "effective size")
    let mutual = mutualWeights()
    let sums = mutual.rowSums()
    let largest = nodes.map { mutual.weights[mutual.range(of: $0)].max() ?? 0 }
    let ties = TwoStepTies(mutual, dividedBy: [Double](repeating: 1, count: nodeCount))
    var (sizes, others) = (ties.loops, [Double](repeating: 0, count: nodeCount))
    for node in nodes.map({ Int($0) }) where ties.loopWeights[node] > 0 {
      sizes[node] = 1 - ties.loops[node] / (sums[node] * largest[node])
    }
    ties.forEachPair { first, second, weight, ties in
      guard weight > 0 else { return }
      sizes[first] += 1 - ties / (sums[first] * largest[second])
      sizes[second] += 1 - ties / (sums[second] * largest[first])
      others[first] += weight
      others[second] += weight
    }
    return Scores(nodes.map { others[Int($0)] > 0 ? sizes[Int($0)] : .nan })
  }
}
