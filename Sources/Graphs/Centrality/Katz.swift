extension Digraph {
  /// Importance that comes from all walks that end here, longer ones counting less.
  ///
  ///     x(v) = alpha * sum over u of x(u) w(u, v) + beta
  ///
  /// Weights are strengths. Unlike the eigenvector centrality it is informative on graphs without cycles.
  ///
  /// - Parameters:
  ///   - alpha: what a step is worth; below the reciprocal of the largest eigenvalue, or the sum has no end.
  ///   - beta: what a node has of its own.
  ///   - normalized: scale to unit Euclidean norm.
  ///   - tolerance: the sum of changes of a pass, a node, at which the iteration ends.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, with ``Scores/convergence``.
  /// - Throws: ``GraphError/needsStrengths(measure:)``; ``GraphError/notConverged(measure:iterations:residual:)``,
  ///   for which a smaller alpha is the cure.
  /// - Complexity: O(V + E) a pass.
  ///
  /// `nx.katz_centrality(G, alpha, beta, tol=1e-13, max_iter=10000, normalized=True, weight="weight")`.
  ///
  /// Katz (1953), doi:10.1007/BF02289026.
  public func katz(
    alpha: Double = 0.1, beta: Double = 1, normalized: Bool = true, tolerance: Double = 1e-14,
    maximumIterations: Int = 100_000
  ) throws(GraphError) -> Scores {
    let name = "Katz centrality"
    try requireStrengths(for: name)
    guard alpha >= 0, alpha < .infinity else {
      throw .invalidParameter(
        measure: name, name: "alpha", value: alpha, expected: "a finite number of at least 0")
    }
    guard beta > 0, beta < .infinity else {
      throw .invalidParameter(measure: name, name: "beta", value: beta, expected: "a finite number above 0")
    }
    if nodeCount == 0 { return Scores([]) }
    var scores = [Double](repeating: 0, count: nodeCount)
    var last = scores
    var residual = Double.infinity
    for iteration in 1...max(1, maximumIterations) {
      swap(&scores, &last)
      residual = 0
      var size = 0.0
      incoming.withRows { rows in
        last.withUnsafeBufferPointer { last in
          for node in 0..<nodeCount {
            scores[node] = alpha * rows.weightedSum(of: last, at: node) + beta
            residual += abs(scores[node] - last[node])
            size = max(size, scores[node])
          }
        }
      }
      if !residual.isFinite { break }
      // Scores above one carry rounding in proportion to their size, which no iteration removes.
      if residual < Double(nodeCount) * tolerance * max(1, size) {
        if normalized {
          // Scaled by the largest first, so that no square overflows.
          let norm = size * scores.reduce(0) { $0 + ($1 / size) * ($1 / size) }.squareRoot()
          for node in scores.indices { scores[node] /= norm }
        }
        return Scores(scores, convergence: .init(iterations: iteration, residual: residual))
      }
    }
    throw .notConverged(measure: name, iterations: maximumIterations, residual: residual)
  }
}
