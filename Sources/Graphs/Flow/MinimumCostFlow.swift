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
  /// - Parameters:
  ///   - demands: what each node takes (above zero) or gives (below zero); they add up to zero.
  ///   - costs: what a unit pays on each arc, by ``ArcID``, at least zero.
  /// - Throws: ``GraphError/infeasible(measure:reason:)`` when the demands cannot be met or do not add up,
  ///   ``GraphError/needsStrengths(measure:)``, ``GraphError/needsDirected(measure:)``,
  ///   ``GraphError/wrongCount(measure:name:count:expected:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: O(F (E + V log V)) with F shortest paths, at most one for each time an arc fills.
  ///
  /// `nx.min_cost_flow(G, demand="demand", capacity="weight", weight="cost")`.
  ///
  /// Edmonds and Karp (1972), doi:10.1145/321694.321699.
  public func minimumCostFlow(demands: [Double], costs: [Double]) throws(GraphError) -> CostFlow {
    let name = "minimum-cost flow"
    try requireStrengths(for: name)
    try requireDirected(for: name)
    try requireOnePerNode(demands.count, name: "demands", measure: name)
    if costs.count != arcCount {
      throw .wrongCount(measure: name, name: "costs", count: costs.count, expected: arcCount)
    }
    if let bad = costs.first(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw .invalidParameter(
        measure: name, name: "cost", value: bad, expected: "a finite number of at least 0")
    }
    if let bad = demands.first(where: { !$0.isFinite }) {
      throw .invalidParameter(measure: name, name: "demand", value: bad, expected: "a finite number")
    }
    let wanted = demands.reduce(0) { $0 + max(0, $1) }
    // What sums of decimal fractions leave over is not a demand.
    let rounding = wanted * 1e-12
    if abs(demands.reduce(0, +)) > rounding {
      throw .infeasible(measure: name, reason: "the demands add up to \(demands.reduce(0, +)), not to zero")
    }
    let (source, sink) = (nodeCount, nodeCount + 1)
    var network = ResidualNetwork(nodeCount: nodeCount + 2)
    for node in nodes {
      for position in outgoing.range(of: node) {
        network.add(
          from: Int(node), to: Int(outgoing.nodes[position]), capacity: outgoing.weight(at: position),
          cost: costs[Int(outgoing.arc(at: position))])
      }
    }
    for (node, demand) in demands.enumerated() {
      if demand < 0 { network.add(from: source, to: node, capacity: -demand) }
      if demand > 0 { network.add(from: node, to: sink, capacity: demand) }
    }
    let brought = network.fillCheapest(from: source, to: sink, rounding: rounding)
    if brought < wanted - rounding {
      throw .infeasible(
        measure: name,
        reason: "only \(brought) of the \(wanted) demanded can be brought; add capacity or arcs")
    }
    var flows = [Double](repeating: 0, count: arcCount)
    var cost = 0.0
    for position in 0..<arcCount {
      let arc = Int(outgoing.arc(at: position))
      flows[arc] = max(0, network.capacities[2 * position + 1])
      cost += flows[arc] * costs[arc]
    }
    return CostFlow(cost: cost, arcFlows: flows)
  }
}

extension ResidualNetwork {
  /// Fills one cheapest path after another from `source` to `sink`; returns how much arrived.
  mutating func fillCheapest(from source: Int, to sink: Int, rounding: Double) -> Double {
    // Costs less the difference of potentials stay at least zero, so that Dijkstra's search works throughout.
    var potential = [Double](repeating: 0, count: nodeCount)
    var total = 0.0
    while true {
      var distance = [Double](repeating: .infinity, count: nodeCount)
      var arcInto = [Int](repeating: -1, count: nodeCount)
      var isSettled = [Bool](repeating: false, count: nodeCount)
      var heap = LengthHeap()
      distance[source] = 0
      heap.push(key: 0, node: NodeID(source))
      while let (near, next) = heap.pop() {
        let node = Int(next)
        if isSettled[node] { continue }
        isSettled[node] = true
        var arc = first(node)
        while arc >= 0 {
          let other = target(arc)
          if capacities[arc] > rounding, !isSettled[other] {
            let far = near + max(0, costs[arc] + potential[node] - potential[other])
            if far < distance[other] {
              distance[other] = far
              arcInto[other] = arc
              heap.push(key: far, node: NodeID(other))
            }
          }
          arc = self.next(arc)
        }
      }
      if distance[sink] == .infinity { return total }
      for node in 0..<nodeCount { potential[node] += min(distance[node], distance[sink]) }
      var amount = Double.infinity
      var node = sink
      while node != source {
        amount = min(amount, capacities[arcInto[node]])
        node = target(arcInto[node] ^ 1)
      }
      node = sink
      while node != source {
        push(amount, along: arcInto[node])
        node = target(arcInto[node] ^ 1)
      }
      total += amount
    }
  }
}
