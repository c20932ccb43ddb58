extension Digraph {
  /// Where a walker ends up who follows arcs in proportion to their strength and now and then starts anew.
  ///
  ///     x(v) = d * (sum over u of x(u) w(u, v) / s_out(u) + p(v) * sum over dangling u of x(u)) + (1 - d) p(v)
  ///
  /// Weights are strengths; without weights every arc is followed alike. p is the restart distribution, uniform
  /// unless given. The scores add up to one.
  ///
  /// - Parameters:
  ///   - damping: d, the chance to follow an arc, from 0 to below 1.
  ///   - personalization: the restart weight of each node, at least one positive; scaled to one.
  ///   - dangling: where the walker goes from a node without arcs out, a weight for each node; the restart
  ///     distribution unless given.
  ///   - tolerance: the sum of changes of a pass, a node, at which the iteration ends. The passes are NetworkX's own, so
  ///     that the same tolerance gives the same digits; in large graphs take 1e-15 for digits that no longer move.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, with ``Scores/convergence`` (residual: sum of absolute changes).
  /// - Throws: ``GraphError/needsStrengths(measure:)``, ``GraphError/notConverged(measure:iterations:residual:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: O(V + E) a pass; about log(tolerance) / log(damping) passes at most.
  ///
  /// `nx.pagerank(G, alpha=damping, personalization, dangling, weight="weight", tol=1e-12, max_iter=1000)`.
  ///
  /// Page, Brin, Motwani and Winograd (1999), Stanford InfoLab 1999-66.
  public func pageRank(
    damping: Double = 0.85, personalization: [Double]? = nil, dangling: [Double]? = nil,
    tolerance: Double = 1e-12, maximumIterations: Int = 1000
  ) throws(GraphError) -> Scores {
    let name = "PageRank"
    try requireStrengths(for: name)
    guard damping >= 0, damping < 1 else {
      throw .invalidParameter(measure: name, name: "damping", value: damping, expected: "from 0 to below 1")
    }
    let restart = try distribution(personalization, name: "personalization", measure: name)
    let afterDangling =
      dangling == nil ? restart : try distribution(dangling, name: "dangling", measure: name)
    if nodeCount == 0 { return Scores([]) }
    let strength = outgoing.rowSums()
    let danglingNodes = nodes.filter { strength[Int($0)] == 0 }
    // Dividing once a node saves a division for each arc.
    let reciprocal = strength.map { $0 > 0 ? damping / $0 : 0 }
    var scores = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    var shares = scores
    var residual = Double.infinity
    for iteration in 1...max(1, maximumIterations) {
      let lost = damping * danglingNodes.reduce(0) { $0 + scores[Int($1)] }
      for node in 0..<nodeCount { shares[node] = scores[node] * reciprocal[node] }
      residual = 0
      incoming.withRows { rows in
        shares.withUnsafeBufferPointer { shares in
          scores.withUnsafeMutableBufferPointer { scores in
            for node in 0..<nodeCount {
              let followed = rows.weightedSum(of: shares, at: node)
              let score = followed + lost * afterDangling[node] + (1 - damping) * restart[node]
              residual += abs(score - scores[node])
              scores[node] = score
            }
          }
        }
      }
      // Scores add up to one, so that their rounding stays below this whatever the tolerance asked for.
      if residual < max(Double(nodeCount) * tolerance, 4e-16) {
        return Scores(scores, convergence: .init(iterations: iteration, residual: residual))
      }
    }
    throw .notConverged(measure: name, iterations: maximumIterations, residual: residual)
  }

  /// Weights for the nodes scaled to a sum of one, uniform unless given.
  private func distribution(
    _ weights: [Double]?, name: String, measure: String
  ) throws(GraphError) -> [Double] {
    guard let weights else { return [Double](repeating: 1 / Double(max(1, nodeCount)), count: nodeCount) }
    try requireOnePerNode(weights.count, name: name, measure: measure)
    let sum = weights.reduce(0, +)
    guard weights.allSatisfy({ $0 >= 0 }), sum > 0, sum < .infinity else {
      throw .invalidParameter(
        measure: measure, name: name, value: sum,
        expected: "weights of at least zero with a positive finite sum")
    }
    return weights.map { $0 / sum }
  }
}

extension AdjacencyRows {
  /// The sum of the values of a row's nodes times the weights of its arcs.
  @inline(__always)
  func weightedSum(of values: UnsafeBufferPointer<Double>, at node: Int) -> Double {
    var (even, odd) = (0.0, 0.0)
    var arc = start(node)
    let end = end(node)
    if let weights {
      while arc &+ 2 <= end {
        even += values[Int(nodes[arc])] * weights[arc]
        odd += values[Int(nodes[arc &+ 1])] * weights[arc &+ 1]
        arc &+= 2
      }
      if arc < end { even += values[Int(nodes[arc])] * weights[arc] }
    } else {
      while arc &+ 2 <= end {
        even += values[Int(nodes[arc])]
        odd += values[Int(nodes[arc &+ 1])]
        arc &+= 2
      }
      if arc < end { even += values[Int(nodes[arc])] }
    }
    return even + odd
  }
}
