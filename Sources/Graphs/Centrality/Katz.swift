extension Digraph {
  /// Importance that comes from all walks that end here, longer ones counting less.
  ///
  ///     x(v) = alpha * sum over u of x(u) w(u, v) + beta
  ///
  /// Weights are strengths. Unlike the eigenvector centrality it is informative on graphs without cycles.
  ///
  /// - Parameters:
  ///   - chosen: what a step is worth; below the reciprocal of the largest eigenvalue, or the sum has no end. Without
  ///     it that of ``katzAlpha()``.
  ///   - beta: what a node has of its own.
  ///   - normalized: scale to unit Euclidean norm.
  ///   - tolerance: the sum of changes of a pass, a node, at which the iteration ends.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, with ``Scores/convergence``.
  /// - Throws: ``GraphError/needsStrengths(measure:)``; ``GraphError/invalidParameter(measure:name:value:expected:)``
  ///   for an alpha that is too large, with the bound; ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass.
  ///
  /// `nx.katz_centrality(G, alpha, beta, tol=1e-13, max_iter=10000, normalized=True, weight="weight")`.
  ///
  /// Katz (1953), doi:10.1007/BF02289026.
  public func katz(
    alpha chosen: Double? = nil, beta: Double = 1, normalized: Bool = true, tolerance: Double = 1e-14,
    maximumIterations: Int = 100_000
  ) throws(GraphError) -> Scores {
    let name = "Katz centrality"
    try requireStrengths(for: name)
    let alpha: Double
    if let chosen { alpha = chosen } else { alpha = try katzAlpha() }
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
    let bound = largestEigenvalueBounds.lower
    if alpha * bound >= 1 {
      throw .invalidParameter(
        measure: name, name: "alpha", value: alpha,
        expected:
          "below 1 / the largest eigenvalue of the graph, which is at least \(bound): below \(1 / bound)")
    }
    throw .notConverged(measure: name, iterations: maximumIterations, residual: residual)
  }

  /// An alpha for which ``katz(alpha:beta:normalized:tolerance:maximumIterations:)`` has a finite answer: 0.1, or where
  /// that is too much, 0.85 by an upper bound of the largest eigenvalue.
  ///
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(V + E) a pass, at most 200 passes.
  public func katzAlpha() throws(GraphError) -> Double {
    try requireStrengths(for: "Katz centrality")
    let bound = largestEigenvalueBounds.upper
    return 0.1 * bound <= 0.85 ? 0.1 : 0.85 / bound
  }

  /// Bounds of the largest eigenvalue: for any positive x it lies between the least and the greatest of (A x)(v) / x(v)
  /// (Collatz 1942, doi:10.1007/BF01180013). Powers of A + 1 keep x positive and bring the bounds together where every
  /// node reaches every other.
  private var largestEigenvalueBounds: (lower: Double, upper: Double) {
    let largest = outgoing.weights.max() ?? 1
    guard nodeCount > 0, arcCount > 0, largest > 0 else { return (0, 0) }
    var (lower, upper) = (0.0, Double.infinity)
    var values = [Double](repeating: 1, count: nodeCount)
    var sums = values
    for _ in 0..<200 {
      var (least, greatest) = (Double.infinity, 0.0)
      incoming.withRows { rows in
        values.withUnsafeBufferPointer { values in
          for node in 0..<nodeCount {
            sums[node] = rows.weightedSum(of: values, at: node)
            least = min(least, sums[node] / values[node])
            greatest = max(greatest, sums[node] / values[node])
          }
        }
      }
      (lower, upper) = (max(lower, least), min(upper, greatest))
      if upper - lower <= 1e-3 * upper { break }
      let scale = 1 / (greatest + largest)
      for node in values.indices { values[node] = max((sums[node] + largest * values[node]) * scale, 1e-200) }
    }
    return (lower, upper)
  }
}
