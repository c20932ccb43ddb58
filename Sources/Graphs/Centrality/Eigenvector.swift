extension Digraph {
  /// Importance that comes from the importance of the nodes that point here: the leading left eigenvector.
  ///
  ///     lambda x(v) = sum over u of x(u) w(u, v),  |x| = 1
  ///
  /// Weights are strengths. Take ``reversed`` for importance that comes from where a node points.
  ///
  /// Where strong components share the leading value, the scores are those that the powers of the matrix lead to from
  /// a uniform start: of components that do not reach each other each has its part; where one reaches another, all
  /// importance ends up in the last of the longest chain of them.
  ///
  /// - Parameters:
  ///   - tolerance: the distance from the exact vector that may remain, in the Euclidean norm; rounding sets a limit
  ///     near 1e-15 over the gap of the two largest values.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, at least zero, of unit Euclidean norm, with ``Scores/convergence`` (residual: what
  ///   the equation leaves over, relative).
  /// - Throws: ``GraphError/undefined(measure:reason:)`` for a graph without cycles, where every score is 0 by
  ///   construction, and where several chains of components that share the leading value are equally long;
  ///   ``GraphError/needsStrengths(measure:)``; ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass, and O(V) times 24 where powers approach slowly.
  ///
  /// `nx.eigenvector_centrality(G, weight="weight", tol=1e-13, max_iter=100000)`, igraph's
  /// `Graph.eigenvector_centrality(weights="weight", scale=False)`.
  ///
  /// Bonacich (1987), doi:10.1086/228631; shared leading values: Rothblum (1975), doi:10.1016/0024-3795(75)90050-6;
  /// restarted Arnoldi: Sorensen (1992), doi:10.1137/0613025.
  public func eigenvector(tolerance: Double = 1e-12, maximumIterations: Int = 100_000) throws(GraphError)
    -> Scores
  {
    let name = "eigenvector centrality"
    try requireStrengths(for: name)
    if nodeCount == 0 { return Scores([]) }
    // Arcs of no strength carry no importance round a cycle.
    let live = outgoing.weights.contains(0) ? filtered(arcs: { $0.weight > 0 }).subgraph().graph : self
    let starts = try LeadingComponents(live, measure: name, maximumIterations: maximumIterations).starts()
    let scale = 1 / (incoming.rowSums().max() ?? 1)
    let search = LeadingEigenvector(
      count: nodeCount, isSymmetric: !isDirected, tolerance: tolerance, maximumProducts: maximumIterations
    ) { from, to in
      live.incoming.withRows { rows in
        let from = UnsafeBufferPointer(start: from, count: nodeCount)
        for node in 0..<nodeCount { to[node] = scale * rows.weightedSum(of: from, at: node) }
      }
    }
    let (found, hasConverged) = search.find(from: starts)
    guard hasConverged else {
      throw .notConverged(measure: name, iterations: found.products, residual: found.residual)
    }
    return Scores(
      live.smoothed(found.vector, where: starts),
      convergence: .init(iterations: found.products, residual: found.residual))
  }

  /// A vector without what rounding left: nothing negative, nothing where the start can bring nothing, norm one.
  private func smoothed(_ vector: [Double], where starts: [Double]) -> [Double] {
    let scores = vector.indices.map { starts[$0] > 0 ? abs(vector[$0]) : 0 }
    var next = scores
    incoming.withRows { rows in
      scores.withUnsafeBufferPointer { scores in
        for node in 0..<nodeCount { next[node] = rows.weightedSum(of: scores, at: node) }
      }
    }
    let size = next.max() ?? 1
    for node in next.indices { next[node] /= size }
    let norm = SpanVectors.norm(next)
    return next.map { $0 / norm }
  }
}
