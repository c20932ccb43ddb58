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
  ///   - tolerance: the distance from the exact singular vectors that may remain, in the Euclidean norm, relative to
  ///     theirs; rounding sets a limit near 1e-15 over the gap of the two largest values.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: hubs and authorities, both with ``Scores/convergence`` (residual: what the equations leave over,
  ///   relative).
  /// - Throws: ``GraphError/undefined(measure:reason:)`` for a graph without edges,
  ///   ``GraphError/needsStrengths(measure:)``, ``GraphError/notConverged(measure:iterations:residual:)``.
  /// - Complexity: O(V + E) a pass, and O(V) times 24 where powers approach slowly.
  ///
  /// `nx.hits(G, normalized=True)`, igraph's `Graph.hub_score(weights="weight")`.
  ///
  /// Kleinberg (1999), doi:10.1145/324133.324140; restarted Lanczos: Wu and Simon (2000),
  /// doi:10.1137/S0895479898334605.
  public func hits(
    tolerance: Double = 1e-12, maximumIterations: Int = 100_000
  ) throws(GraphError) -> HubsAndAuthorities {
    let name = "HITS"
    try requireStrengths(for: name)
    if nodeCount == 0 { return HubsAndAuthorities(hubs: Scores([]), authorities: Scores([])) }
    let largest = max(outgoing.rowSums().max() ?? 0, incoming.rowSums().max() ?? 0)
    guard largest > 0 else {
      throw .undefined(measure: name, reason: "the graph has no edges, so every score is 0 by construction")
    }
    // Weights of any size stay within what squares can hold.
    let scale = 1 / largest
    var middle = [Double](repeating: 0, count: nodeCount)
    let search = LeadingEigenvector(
      count: nodeCount, isSymmetric: true, tolerance: tolerance, maximumProducts: maximumIterations
    ) { from, to in
      middle.withUnsafeMutableBufferPointer { middle in
        guard let middle = middle.baseAddress else { return }
        multiply(incoming, from, into: middle, scale)
        multiply(outgoing, middle, into: to, scale)
      }
    }
    let (found, hasConverged) = search.find(from: [Double](repeating: 1, count: nodeCount))
    guard hasConverged else {
      throw .notConverged(measure: name, iterations: found.products, residual: found.residual)
    }
    return hubsAndAuthorities(of: found)
  }

  /// The scores of a singular vector: one pass more takes out what is negative by rounding only.
  private func hubsAndAuthorities(of found: LeadingEigenvector.Found) -> HubsAndAuthorities {
    var hubs = found.vector.map { abs($0) }
    var authorities = hubs
    authorities.withUnsafeMutableBufferPointer { authorities in
      hubs.withUnsafeMutableBufferPointer { hubs in
        guard let hubs = hubs.baseAddress, let authorities = authorities.baseAddress else { return }
        multiply(incoming, hubs, into: authorities, 1)
        let size = (0..<nodeCount).reduce(0) { max($0, authorities[$1]) }
        for node in 0..<nodeCount { authorities[node] /= size }
        multiply(outgoing, authorities, into: hubs, 1)
      }
    }
    let convergence = Scores.Convergence(iterations: found.products, residual: found.residual)
    return HubsAndAuthorities(
      hubs: Scores(Self.ofSumOne(hubs), convergence: convergence),
      authorities: Scores(Self.ofSumOne(authorities), convergence: convergence))
  }

  private static func ofSumOne(_ values: [Double]) -> [Double] {
    let size = values.max() ?? 0
    let sum = values.reduce(0) { $0 + $1 / size }
    return values.map { $0 / size / sum }
  }

  /// Multiplies a side of the graph with a vector and a number.
  private func multiply(
    _ side: Adjacency, _ vector: UnsafePointer<Double>, into result: UnsafeMutablePointer<Double>,
    _ scale: Double
  ) {
    let vector = UnsafeBufferPointer(start: vector, count: nodeCount)
    side.withRows { rows in
      for node in 0..<nodeCount { result[node] = scale * rows.weightedSum(of: vector, at: node) }
    }
  }
}
