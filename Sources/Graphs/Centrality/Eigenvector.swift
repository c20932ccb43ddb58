extension Digraph {
  /// Importance that comes from the importance of the nodes that point here: the leading left eigenvector.
  ///
  ///     lambda x(v) = sum over u of x(u) w(u, v),  |x| = 1
  ///
  /// Weights are strengths. Found by power iteration on A + 1, which has the same eigenvectors and converges on
  /// bipartite graphs too. Take ``reversed`` for importance that comes from where a node points.
  ///
  /// - Parameters:
  ///   - tolerance: the sum of changes of a pass, a node, at which the iteration ends. The passes are NetworkX's own, so
  ///     that the same tolerance gives the same digits.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, at least zero, of unit Euclidean norm, with ``Scores/convergence``.
  /// - Throws: ``GraphError/undefined(measure:reason:)`` for a graph without cycles, where every score is 0 by
  ///   construction; ``GraphError/needsStrengths(measure:)``;
  ///   ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass; the number of passes grows with the ratio of the second eigenvalue to the first.
  ///
  /// `nx.eigenvector_centrality(G, weight="weight", tol=1e-13, max_iter=100000)`.
  ///
  /// Bonacich (1987), doi:10.1086/228631.
  public func eigenvector(tolerance: Double = 1e-13, maximumIterations: Int = 100_000) throws(GraphError)
    -> Scores
  {
    let name = "eigenvector centrality"
    try requireStrengths(for: name)
    if nodeCount == 0 { return Scores([]) }
    // Arcs of no strength carry no importance round a cycle.
    let hasCycle =
      outgoing.weights.contains(0)
      ? !filtered(arcs: { $0.weight > 0 }).subgraph().graph.isAcyclic : !isAcyclic
    if !hasCycle {
      throw .undefined(
        measure: name,
        reason:
          "the graph has no cycle, so every score is 0 by construction; ask for PageRank or Katz centrality")
    }
    var scores = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    var last = scores
    var residual = Double.infinity
    for iteration in 1...max(1, maximumIterations) {
      swap(&scores, &last)
      var squares = 0.0
      incoming.withRows { rows in
        last.withUnsafeBufferPointer { last in
          for node in 0..<nodeCount {
            let score = last[node] + rows.weightedSum(of: last, at: node)
            scores[node] = score
            squares += score * score
          }
        }
      }
      let scale = 1 / squares.squareRoot()
      residual = 0
      for node in 0..<nodeCount {
        scores[node] *= scale
        residual += abs(scores[node] - last[node])
      }
      if !residual.isFinite { break }
      if residual < Double(nodeCount) * tolerance {
        return Scores(scores, convergence: .init(iterations: iteration, residual: residual))
      }
    }
    throw .notConverged(measure: name, iterations: maximumIterations, residual: residual)
  }
}
