/// The most that can flow from one node to another, and the narrowest cut between them.
public struct Flow: Sendable, Equatable {
  /// What flows in all, equal to the capacity of the cut.
  public let value: Double
  /// What flows through each arc, by ``ArcID``; of the two arcs of an undirected edge at most one is used.
  public let arcFlows: [Double]
  /// Whether each node lies on the source's side of a smallest cut, the one nearest the source.
  public let isOnSourceSide: [Bool]
  /// The arcs of that cut: full, and leading from the source's side to the other.
  public let cutArcs: [Arc]
  /// The nodes of that cut, where node capacities limit the flow.
  public let cutNodes: [NodeID]
}

extension Digraph {
  /// The maximum flow from a source to a sink, and a minimum cut.
  ///
  ///     value = max sum of f(s, v) = min over cuts of the sum of capacities across
  ///
  /// Weights are strengths and limit what flows through an arc; without weights each arc carries one. Node
  /// capacities, where given, limit what flows through a node, the source and the sink included.
  ///
  /// - Parameters:
  ///   - source: where it comes from.
  ///   - sink: where it goes.
  ///   - nodeCapacities: what each node lets through, infinite for no limit.
  /// - Throws: ``GraphError/needsStrengths(measure:)``, ``GraphError/noSuchNode(node:nodeCount:)``;
  ///   ``GraphError/undefined(measure:reason:)`` when source and sink are the same;
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)`` for a negative node capacity.
  /// - Complexity: O(V^2 E) at worst, far less on real graphs; O(V + E) space.
  ///
  /// `nx.maximum_flow(G, source, sink, capacity="weight")`, `nx.minimum_cut(G, source, sink, capacity="weight")`.
  ///
  /// Dinitz (1970), Soviet Mathematics Doklady 11; Ford and Fulkerson (1956), doi:10.4153/CJM-1956-045-5.
  public func maximumFlow(
    from source: NodeID, to sink: NodeID, nodeCapacities: [Double]? = nil
  ) throws(GraphError) -> Flow {
    let name = "maximum flow"
    try requireStrengths(for: name)
    try requireNode(source)
    try requireNode(sink)
    if source == sink { throw .undefined(measure: name, reason: "source and sink are the same node") }
    if let nodeCapacities {
      try requireOnePerNode(nodeCapacities.count, name: "node capacities", measure: name)
      if let bad = nodeCapacities.first(where: { !($0 >= 0) }) {
        throw .invalidParameter(measure: name, name: "node capacity", value: bad, expected: "at least 0")
      }
    }
    // Node v is entered at 2v and left at 2v + 1.
    var network = ResidualNetwork(nodeCount: 2 * nodeCount)
    var arcOfNode: [Int] = []
    for node in nodes {
      let capacity = nodeCapacities?[Int(node)] ?? .infinity
      arcOfNode.append(network.add(from: 2 * Int(node), to: 2 * Int(node) + 1, capacity: capacity))
    }
    var arcOfPosition: [Int] = []
    for node in nodes {
      for position in outgoing.range(of: node) {
        arcOfPosition.append(
          network.add(
            from: 2 * Int(node) + 1, to: 2 * Int(outgoing.nodes[position]),
            capacity: outgoing.nodes[position] == node ? 0 : outgoing.weight(at: position)))
      }
    }
    let nodeArcs = network.capacities
    let value = network.saturate(from: 2 * Int(source), to: 2 * Int(sink) + 1)
    let reached = network.levels(from: 2 * Int(source)).map { $0 >= 0 }
    var flows = [Double](repeating: 0, count: arcCount)
    for position in 0..<arcCount {
      flows[Int(outgoing.arc(at: position))] = max(0, network.capacities[arcOfPosition[position] ^ 1])
    }
    if !isDirected { cancelOpposing(&flows) }
    return Flow(
      value: value, arcFlows: flows, isOnSourceSide: nodes.map { reached[2 * Int($0) + 1] },
      cutArcs: arcs.filter {
        $0.weight > 0 && reached[2 * Int($0.source) + 1] && !reached[2 * Int($0.target)]
      },
      cutNodes: nodes.filter {
        reached[2 * Int($0)] && !reached[2 * Int($0) + 1] && nodeArcs[arcOfNode[Int($0)]] < .infinity
      })
  }

  /// Leaves of the flows through both arcs of an undirected edge their difference.
  private func cancelOpposing(_ flows: inout [Double]) {
    for position in incoming.nodes.indices {
      let twin = Int(incoming.arc(at: position))
      guard twin < position else { continue }
      let common = min(flows[position], flows[twin])
      flows[position] -= common
      flows[twin] -= common
    }
  }
}

extension ResidualNetwork {
  /// Pushes all that can flow from `source` to `sink` and returns how much that is.
  mutating func saturate(from source: Int, to sink: Int) -> Double {
    var total = 0.0
    while true {
      let level = levels(from: source)
      if level[sink] < 0 { return total }
      var current = (0..<nodeCount).map { first($0) }
      while true {
        let pushed = augment(from: source, to: sink, level, &current)
        if pushed == 0 { break }
        total += pushed
      }
    }
  }

  /// The steps from a node along arcs that still have room, -1 where none lead.
  func levels(from source: Int) -> [Int32] {
    var level = [Int32](repeating: -1, count: nodeCount)
    level[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      var arc = first(node)
      while arc >= 0 {
        if capacities[arc] > 0, level[target(arc)] < 0 {
          level[target(arc)] = level[node] + 1
          queue.append(target(arc))
        }
        arc = next(arc)
      }
    }
    return level
  }

  /// Finds one path of rising levels, without recursion, and fills its narrowest arc.
  private mutating func augment(
    from source: Int, to sink: Int, _ level: [Int32], _ current: inout [Int]
  ) -> Double {
    var path: [Int] = []
    var node = source
    while node != sink {
      let arc = current[node]
      if arc < 0 {
        guard let last = path.popLast() else { return 0 }
        node = target(last ^ 1)
        current[node] = next(last)
      } else if capacities[arc] > 0, level[target(arc)] == level[node] + 1 {
        path.append(arc)
        node = target(arc)
      } else {
        current[node] = next(arc)
      }
    }
    let amount = path.reduce(Double.infinity) { min($0, capacities[$1]) }
    for arc in path { push(amount, along: arc) }
    return amount
  }
}
