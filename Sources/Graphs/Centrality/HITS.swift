/// Hubs, which point to good authorities, and authorities, which good hubs point to.
public struct HubsAndAuthorities: Sendable, Equatable {
  /// How good a hub each node is; the scores add up to one.
  public let hubs: Scores
  /// How good an authority each node is; the scores add up to one.
  public let authorities: Scores
}

extension Digraph {
  /// Hubs and authorities: on suppliers and minerals, who supplies what the many-sided supply, and the reverse.
  ///
  ///     a(v) ~ sum over u of w(u, v) h(u),  h(v) ~ sum over u of w(v, u) a(u)
  ///
  /// Weights are strengths. The scores are the leading singular vectors of the weight matrix, scaled to a sum of
  /// one. Where two parts of the graph tie for the leading value, the scores share it as the uniform start does.
  ///
  /// - Parameters:
  ///   - tolerance: the sum of changes of a pass, a node, at which the iteration ends.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: hubs and authorities, both with ``Scores/convergence``.
  /// - Throws: ``GraphError/undefined(measure:reason:)`` for a graph without edges,
  ///   ``GraphError/needsStrengths(measure:)``, ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass.
  ///
  /// `nx.hits(G, normalized=True)`.
  ///
  /// Kleinberg (1999), doi:10.1145/324133.324140.
  public func hits(
    tolerance: Double = 1e-15, maximumIterations: Int = 100_000
  ) throws(GraphError) -> HubsAndAuthorities {
    let name = "HITS"
    try requireStrengths(for: name)
    if nodeCount == 0 { return HubsAndAuthorities(hubs: Scores([]), authorities: Scores([])) }
    guard outgoing.rowSums().contains(where: { $0 > 0 }) else {
      throw .undefined(measure: name, reason: "the graph has no edges, so every score is 0 by construction")
    }
    var hubs = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    var (authorities, last) = (hubs, hubs)
    var residual = Double.infinity
    for iteration in 1...max(1, maximumIterations) {
      swap(&hubs, &last)
      multiply(incoming, last, into: &authorities)
      multiply(outgoing, authorities, into: &hubs)
      residual = 0
      for node in hubs.indices { residual += abs(hubs[node] - last[node]) }
      // Entries are about 1/n, so that their rounding alone is near this bound.
      if residual < max(tolerance, 1e-15) * Double(nodeCount) {
        let convergence = Scores.Convergence(iterations: iteration, residual: residual)
        return HubsAndAuthorities(
          hubs: Scores(hubs, convergence: convergence),
          authorities: Scores(authorities, convergence: convergence))
      }
    }
    throw .notConverged(measure: name, iterations: maximumIterations, residual: residual)
  }

  /// Multiplies a side of the graph with a vector and scales the result to a sum of one.
  private func multiply(_ side: Adjacency, _ vector: [Double], into result: inout [Double]) {
    var sum = 0.0
    side.withRows { rows in
      vector.withUnsafeBufferPointer { vector in
        for node in 0..<nodeCount {
          result[node] = rows.weightedSum(of: vector, at: node)
          sum += result[node]
        }
      }
    }
    if sum > 0 { for node in result.indices { result[node] /= sum } }
  }
}
