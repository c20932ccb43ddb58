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
  /// - Complexity: O(sum over edges of degree).
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
    var share = [Double](repeating: 0, count: nodeCount)
    return Scores(
      nodes.map { node in
        let row = mutual.range(of: node)
        var (size, others) = (0.0, 0.0)
        for position in row {
          share[Int(mutual.nodes[position])] = mutual.weights[position] / sums[Int(node)]
        }
        for position in row where mutual.weights[position] > 0 {
          let other = mutual.nodes[position]
          if other != node { others += mutual.weights[position] }
          var redundant = 0.0
          for step in mutual.range(of: other) {
            redundant += share[Int(mutual.nodes[step])] * mutual.weights[step]
          }
          size += 1 - redundant / largest[Int(other)]
        }
        for position in row { share[Int(mutual.nodes[position])] = 0 }
        return others > 0 ? size : .nan
      })
  }
}
