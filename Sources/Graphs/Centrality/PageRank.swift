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
  ///   - tolerance: the largest distance from the exact solution, summed over all nodes, that may remain; it is
  ///     bounded by what the equations leave over, not by the change of a pass. Rounding sets a limit near 1e-15.
  ///   - maximumIterations: how many passes to try.
  /// - Returns: one score a node, with ``Scores/convergence`` (residual: the bound on the distance from the exact
  ///   solution).
  /// - Throws: ``GraphError/needsStrengths(measure:)``, ``GraphError/notConverged(measure:iterations:residual:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: O(V + E) a pass; about log(tolerance) / log(damping) passes at most, two where there is no cycle.
  ///
  /// Solved as linear equations, pass by pass in place and in turns forwards and backwards along the strong components,
  /// the total set right after each.
  ///
  /// `nx.pagerank(G, alpha=damping, personalization, dangling, weight="weight", tol=1e-15, max_iter=1000)`, which stops
  /// where a pass changes little and so farther from the solution.
  ///
  /// Page, Brin, Motwani and Winograd (1999), Stanford InfoLab 1999-66; the equations, and dangling nodes after
  /// solving: Gleich (2015), doi:10.1137/140976649.
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
    var walk = DampedWalk(self, damping: damping, tolerance: tolerance, maximumPasses: maximumIterations)
    var scores = try walk.visits(from: restart, measure: name)
    if let elsewhere = dangling == nil ? nil : afterDangling,
      walk.dangling.contains(where: { scores[$0] > 0 })
    {
      // Walks that start anew where dangling nodes lead come on top of those that start at random.
      let more = try walk.visits(from: elsewhere, measure: name)
      let lost = { (visits: [Double]) in walk.dangling.reduce(0) { $0 + visits[$1] } }
      let weight = damping * lost(scores) / (1 - damping * lost(more))
      for node in scores.indices { scores[node] += weight * more[node] }
    }
    let sum = scores.reduce(0, +)
    return Scores(
      scores.map { $0 / sum }, convergence: .init(iterations: walk.passes, residual: walk.residual))
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

/// How often a walker visits each node who ends at every step with a chance of 1 - damping, and at dangling nodes.
private struct DampedWalk {
  private let graph: Digraph
  private let damping: Double
  private let tolerance: Double
  private let maximumPasses: Int
  /// damping / strength of each node, which saves a division for each arc.
  private let factors: [Double]
  /// Parts of the graph that no walk leaves, whose totals are right each for itself.
  private let parts: Components
  /// The order of a pass, in which arcs lead forward as far as cycles allow; nil for that of the numbers.
  private let order: [NodeID]?
  /// The nodes without arcs of strength out.
  let dangling: [Int]
  /// The passes of all solutions, and the larger bound on the distance from the exact ones.
  private(set) var (passes, residual) = (0, 0.0)

  init(_ graph: Digraph, damping: Double, tolerance: Double, maximumPasses: Int) {
    (self.graph, self.damping, self.maximumPasses) = (graph, damping, max(1, maximumPasses))
    parts = graph.weakComponents()
    order = graph.orderByStrongComponents()
    let strength = graph.outgoing.rowSums()
    factors = strength.map { $0 > 0 ? damping / $0 : 0 }
    dangling = strength.indices.filter { strength[$0] == 0 }
    self.tolerance = max(tolerance, 1e-15 / (1 - damping))
  }

  /// The solution of y(v) = start(v) + damping * sum over u of y(u) w(u, v) / s_out(u), where `start` adds up to one.
  mutating func visits(from start: [Double], measure: String) throws(GraphError) -> [Double] {
    var visits = start
    // Each node's visits times its factor, as its successors read them.
    var shares = zip(start, factors).map { $0 * $1 }
    var sums = [ExactSum](repeating: ExactSum(), count: parts.count)
    for node in start.indices { sums[Int(parts.labels[node])].add(start[node]) }
    let starts = sums.map(\.value)
    var bound = Double.infinity
    for pass in 0..<maximumPasses {
      passes += 1
      let (change, balances) = improve(&visits, &shares, start, forwards: pass % 2 == 0)
      // The equations of a part added up fix its total, which passes alone correct slowly.
      let scales = zip(starts, balances).map { $1 > 0 ? $0 / $1 : 1 }
      let total = scale(&visits, &shares, by: scales)
      // What the equations leave over, times the most that a walk can make of it, relative to all visits.
      let left = zip(starts, scales).reduce(damping * change * (scales.max() ?? 1)) {
        $0 + $1.0 * abs($1.1 - 1)
      }
      bound = 2 * left / (1 - damping) / total
      if bound <= tolerance {
        residual = max(residual, bound)
        return visits
      }
    }
    throw .notConverged(measure: measure, iterations: maximumPasses, residual: bound)
  }

  /// Sets one node after another right in view of all others.
  ///
  /// - Returns: the sum of the changes, and what the visits less those that follow from others add up to in each part.
  private func improve(
    _ visits: inout [Double], _ shares: inout [Double], _ start: [Double], forwards: Bool
  ) -> (change: Double, balances: [Double]) {
    let count = visits.count
    var (change, balances) = (0.0, [ExactSum](repeating: ExactSum(), count: parts.count))
    // The sum of the part at hand, put back where another follows.
    var (part, balance) = (0, ExactSum())
    graph.incoming.withRows { rows in
      visits.withUnsafeMutableBufferPointer { visits in
        shares.withUnsafeMutableBufferPointer { shares in
          withPlaces { factors, labels, order in
            for step in 0..<count {
              let place = forwards ? step : count - 1 - step
              let node = order.map { Int($0[place]) } ?? place
              let value = start[node] + rows.weightedSum(of: UnsafeBufferPointer(shares), at: node)
              change += abs(value - visits[node])
              visits[node] = value
              shares[node] = value * factors[node]
              if Int(labels[node]) != part {
                balances[part] = balance
                part = Int(labels[node])
                balance = balances[part]
              }
              balance.add(factors[node] > 0 ? value * (1 - damping) : value)
            }
          }
        }
      }
    }
    if count > 0 { balances[part] = balance }
    return (change, balances.map(\.value))
  }

  /// Calls `body` with the factors, the parts and the order, which hot loops read without bounds checks.
  private func withPlaces(
    _ body: (UnsafeBufferPointer<Double>, UnsafeBufferPointer<Int32>, UnsafePointer<NodeID>?) -> Void
  ) {
    factors.withUnsafeBufferPointer { factors in
      parts.labels.withUnsafeBufferPointer { labels in
        guard let order else { return body(factors, labels, nil) }
        order.withUnsafeBufferPointer { body(factors, labels, $0.baseAddress) }
      }
    }
  }

  /// Multiplies the visits of each part and what follows from them; returns the sum of all visits.
  private func scale(_ visits: inout [Double], _ shares: inout [Double], by scales: [Double]) -> Double {
    var total = 0.0
    visits.withUnsafeMutableBufferPointer { visits in
      shares.withUnsafeMutableBufferPointer { shares in
        scales.withUnsafeBufferPointer { scales in
          withPlaces { _, labels, _ in
            for node in visits.indices {
              let scale = scales[Int(labels[node])]
              visits[node] *= scale
              shares[node] *= scale
              total += visits[node]
            }
          }
        }
      }
    }
    return total
  }
}

/// A sum with what rounding took from it: that of many small terms stays as exact as a number can be.
///
/// Neumaier (1974), doi:10.1002/zamm.19740540106.
private struct ExactSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  @inline(__always)
  mutating func add(_ term: Double) {
    let next = sum + term
    lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
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
