/// The cheapest way to meet all demands.
public struct CostFlow: Sendable, Equatable {
  /// The sum over arcs of flow times cost.
  public let cost: Double
  /// What flows through each arc, by ``ArcID``.
  public let arcFlows: [Double]
}

extension Digraph {
  /// The cheapest flow that brings every node what it demands.
  ///
  ///     min sum of cost(e) f(e),  inflow(v) - outflow(v) = demand(v),  0 <= f(e) <= capacity(e)
  ///
  /// Weights are strengths and limit what flows through an arc; without weights each arc carries one.
  ///
  /// Amounts and costs are counted in whole steps: decimal numbers of few digits exactly, all others to 60 binary
  /// digits of the sum of the demands, and costs to 60 less those of the number of nodes.
  ///
  /// - Parameters:
  ///   - demands: what each node takes (above zero) or gives (below zero); they add up to zero.
  ///   - costs: what a unit pays on each arc, by ``ArcID``, at least zero.
  /// - Throws: ``GraphError/infeasible(measure:reason:)`` when the demands cannot be met or do not add up,
  ///   ``GraphError/needsStrengths(measure:)``, ``GraphError/needsDirected(measure:)``,
  ///   ``GraphError/wrongCount(measure:name:count:expected:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: about as many pivots as arcs in practice, each O(sqrt(E)) and a part of a tree of the nodes; no
  ///   polynomial bound is known. O(V + E) space.
  ///
  /// `nx.network_simplex(G, demand="demand", capacity="weight", weight="cost")`.
  ///
  /// The network simplex method: Dantzig (1951); Kovacs (2015), doi:10.1080/10556788.2014.895828.
  public func minimumCostFlow(demands: [Double], costs: [Double]) throws(GraphError) -> CostFlow {
    let name = "minimum-cost flow"
    try requireStrengths(for: name)
    try requireDirected(for: name)
    try require(demands: demands, costs: costs, measure: name)
    let wanted = demands.reduce(0) { $0 + max(0, $1) }
    // What sums of decimal fractions leave over is not a demand.
    let rounding = wanted * 1e-12
    if abs(demands.reduce(0, +)) > rounding || wanted == .infinity {
      throw .infeasible(measure: name, reason: "the demands add up to \(demands.reduce(0, +)), not to zero")
    }
    let weights = (0..<arcCount).map { outgoing.weight(at: $0) }
    // With costs of at least zero no arc of a cheapest flow carries more than all that is wanted.
    let amounts = StepScale(weights + demands.map(abs), largest: wanted)
    let prices = StepScale(
      costs, largest: costs.max() ?? 0, limit: 0x1p60 / Double(nodeCount + 2).binade / 2)
    let unlimited = amounts.steps(wanted)
    var simplex = NetworkSimplex(
      supplies: demands.map { $0 < 0 ? amounts.steps(-$0) : -amounts.steps($0) },
      source: nodes.flatMap { node in outgoing.range(of: node).map { _ in node } }, target: outgoing.nodes,
      capacity: weights.map { min(unlimited, amounts.steps($0)) },
      cost: (0..<arcCount).map { prices.steps(costs[Int(outgoing.arc(at: $0))]) })
    let missing = simplex.minimize()
    if amounts.amount(missing) > rounding {
      throw .infeasible(
        measure: name,
        reason: """
          only \(amounts.amount(unlimited - missing)) of the \(amounts.amount(unlimited)) demanded can be brought; add \
          capacity or arcs
          """)
    }
    var flows = [Double](repeating: 0, count: arcCount)
    var cost = 0.0
    for position in 0..<arcCount where simplex.flow[position] > 0 {
      let arc = Int(outgoing.arc(at: position))
      flows[arc] = min(weights[position], amounts.amount(simplex.flow[position]))
      cost += flows[arc] * costs[arc]
    }
    return CostFlow(cost: cost, arcFlows: flows)
  }

  private func require(demands: [Double], costs: [Double], measure: String) throws(GraphError) {
    try requireOnePerNode(demands.count, name: "demands", measure: measure)
    if costs.count != arcCount {
      throw .wrongCount(measure: measure, name: "costs", count: costs.count, expected: arcCount)
    }
    if let bad = costs.first(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw .invalidParameter(
        measure: measure, name: "cost", value: bad, expected: "a finite number of at least 0")
    }
    if let bad = demands.first(where: { !$0.isFinite }) {
      throw .invalidParameter(measure: measure, name: "demand", value: bad, expected: "a finite number")
    }
  }
}
