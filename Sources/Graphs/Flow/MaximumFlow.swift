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
  /// Capacities are counted in whole steps, so that no rounding decides the cut: decimal numbers (0.1 + 0.2 = 0.3)
  /// exactly while their sum has at most 15 digits, all others to 60 binary digits of the sum at the source or the
  /// sink, whichever is less.
  ///
  /// - Parameters:
  ///   - source: where it comes from.
  ///   - sink: where it goes.
  ///   - nodeCapacities: what each node lets through, infinite for no limit.
  /// - Throws: ``GraphError/needsStrengths(measure:)``, ``GraphError/noSuchNode(node:nodeCount:)``;
  ///   ``GraphError/undefined(measure:reason:)`` when source and sink are the same or nothing limits the flow;
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)`` for a negative node capacity.
  /// - Complexity: O(V^2 E) at worst, a few passes over the edges on most graphs; O(V + E) space.
  ///
  /// `nx.maximum_flow(G, source, sink, capacity="weight")`, `nx.minimum_cut(G, source, sink, capacity="weight")`;
  /// igraph's `Graph.maxflow(source, sink, capacity="weight")`.
  ///
  /// Dinitz (1970), Soviet Mathematics Doklady 11; Ford and Fulkerson (1956), doi:10.4153/CJM-1956-045-5.
  public func maximumFlow(
    from source: NodeID, to sink: NodeID, nodeCapacities: [Double]? = nil
  ) throws(GraphError) -> Flow {
    try requireEnds(source, sink, nodeCapacities)
    guard let nodeCapacities else { return try flow(from: source, to: sink) }
    let split = SplitNodes(self, capacities: nodeCapacities)
    let flow = try split.graph.flow(from: source, to: split.exits[Int(sink)])
    var arcFlows = split.places.map { flow.arcFlows[$0] }
    if !isDirected { cancelOpposing(&arcFlows) }
    let isOnSourceSide = nodes.map { flow.isOnSourceSide[Int(split.exits[Int($0)])] }
    return Flow(
      value: flow.value, arcFlows: arcFlows, isOnSourceSide: isOnSourceSide,
      cutArcs: cutArcs(from: isOnSourceSide) { flow.isOnSourceSide[Int($0)] },
      cutNodes: split.limited.filter { flow.isOnSourceSide[Int($0)] && !isOnSourceSide[Int($0)] })
  }

  /// How much can flow from a source to a sink; without the flows and the cut, which cost more to tell.
  ///
  /// Parameters, exactness and errors are those of ``maximumFlow(from:to:nodeCapacities:)``.
  ///
  /// - Complexity: O(V^2 E) at worst, a few passes over the edges on most graphs; O(V + E) space.
  ///
  /// `nx.maximum_flow_value(G, source, sink, capacity="weight")`; igraph's
  /// `Graph.maxflow_value(source, sink, capacity="weight")`.
  public func maximumFlowValue(
    from source: NodeID, to sink: NodeID, nodeCapacities: [Double]? = nil
  ) throws(GraphError) -> Double {
    try requireEnds(source, sink, nodeCapacities)
    guard let nodeCapacities else {
      return try saturation(from: source, to: sink, findsCut: false).value
    }
    let split = SplitNodes(self, capacities: nodeCapacities)
    return try split.graph.saturation(from: source, to: split.exits[Int(sink)], findsCut: false).value
  }

  private static let flowName = "maximum flow"

  private func requireEnds(
    _ source: NodeID, _ sink: NodeID, _ nodeCapacities: [Double]?
  ) throws(GraphError) {
    let name = Self.flowName
    try requireStrengths(for: name)
    try requireNode(source)
    try requireNode(sink)
    if source == sink { throw .undefined(measure: name, reason: "source and sink are the same node") }
    guard let nodeCapacities else { return }
    try requireOnePerNode(nodeCapacities.count, name: "node capacities", measure: name)
    if let bad = nodeCapacities.first(where: { !($0 >= 0) }) {
      throw .invalidParameter(measure: name, name: "node capacity", value: bad, expected: "at least 0")
    }
  }

  /// The maximum flow without node capacities.
  private func flow(from source: NodeID, to sink: NodeID) throws(GraphError) -> Flow {
    var end = try saturation(from: source, to: sink, findsCut: true)
    var isOnSourceSide = [Bool](repeating: false, count: nodeCount)
    for node in end.sourceSide { isOnSourceSide[Int(node)] = true }
    if !isDirected { cancelOpposing(&end.flow) }
    return Flow(
      value: end.value,
      arcFlows: zip(end.flow, capacityOfArcs).map { $0 == 0 ? 0 : min($1, end.scale.amount($0)) },
      isOnSourceSide: isOnSourceSide, cutArcs: cutArcs(from: isOnSourceSide) { isOnSourceSide[Int($0)] },
      cutNodes: [])
  }

  /// What flows where no path has room for more.
  private struct Saturation {
    let scale: StepScale
    let steps: Int64
    /// The steps through each arc, both ways of an undirected edge apart.
    var flow: [Int64]
    /// Empty where it was not asked for.
    let sourceSide: [NodeID]

    var value: Double { scale.amount(steps) }
  }

  private func saturation(
    from source: NodeID, to sink: NodeID, findsCut: Bool
  ) throws(GraphError) -> Saturation {
    let capacities = capacityOfArcs
    let outSum = capacitySum(outgoing, at: source, capacities)
    let intoSum = capacitySum(incoming, at: sink, capacities)
    var largest = min(outSum, intoSum)
    // No cut without an unlimited arc has more than all limited arcs together.
    if largest == .infinity { largest = capacities.reduce(0) { $1 < .infinity ? $0 + $1 : $0 } }
    if largest == .infinity {
      throw .undefined(
        measure: Self.flowName, reason: "the capacities add up to more than a number can hold")
    }
    let scale = StepScale(capacities, largest: largest)
    var room = capacities.map { $0 > largest ? StepScale.unlimited : scale.steps($0) }
    var flow = [Int64](repeating: 0, count: room.count)
    let (value, side) = withFlow(&room, &flow) { network in
      let value = network.saturate(from: Int(source), to: Int(sink))
      return (value, value != nil && findsCut ? network.sourceSide(of: Int(source)) : [])
    }
    guard let value else {
      throw .undefined(
        measure: Self.flowName, reason: "a path from source to sink has no limit; give it a capacity")
    }
    return Saturation(scale: scale, steps: value, flow: flow, sourceSide: side)
  }

  /// The capacity of each arc, by ``ArcID``.
  private var capacityOfArcs: [Double] {
    if !isWeighted { return [Double](repeating: 1, count: arcCount) }
    return outgoing.arcs.isEmpty ? outgoing.weights : incoming.weights
  }

  private func capacitySum(_ side: Adjacency, at node: NodeID, _ capacities: [Double]) -> Double {
    side.range(of: node).reduce(0) { $0 + capacities[Int(side.arc(at: $1))] }
  }

  /// Calls `body` with a network of the rows of this graph.
  private func withFlow<Result>(
    _ room: inout [Int64], _ flow: inout [Int64], _ body: (inout BlockingFlow) -> Result
  ) -> Result {
    outgoing.withRows { out in
      incoming.withRows { into in
        outgoing.arcs.withUnsafeBufferPointer { arcsOut in
          incoming.arcs.withUnsafeBufferPointer { arcsInto in
            room.withUnsafeMutableBufferPointer { room in
              flow.withUnsafeMutableBufferPointer { flow in
                // A graph without arcs has no address for them, and reads none.
                let nothing = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
                defer { nothing.deallocate() }
                var network = BlockingFlow(
                  out: out, into: into, arcsOut: arcsOut.isEmpty ? nil : arcsOut.baseAddress,
                  arcsInto: arcsInto.isEmpty ? nil : arcsInto.baseAddress,
                  nodeCount: nodeCount, room: room.baseAddress ?? nothing, flow: flow.baseAddress ?? nothing)
                return body(&network)
              }
            }
          }
        }
      }
    }
  }

  /// The arcs with capacity that lead from nodes to those on the other side, by source, then target.
  private func cutArcs(from isOnSourceSide: [Bool], isInside: (NodeID) -> Bool) -> [Arc] {
    var cut: [Arc] = []
    for node in nodes where isOnSourceSide[Int(node)] {
      for position in outgoing.range(of: node) where !isInside(outgoing.nodes[position]) {
        let weight = outgoing.weight(at: position)
        guard weight > 0 else { continue }
        cut.append(
          Arc(id: outgoing.arc(at: position), source: node, target: outgoing.nodes[position], weight: weight))
      }
    }
    return cut
  }

  /// Leaves of the flows through both arcs of an undirected edge their difference.
  private func cancelOpposing<Amount: Numeric & Comparable>(_ flows: inout [Amount]) {
    for position in incoming.nodes.indices {
      let twin = Int(incoming.arc(at: position))
      guard twin < position else { continue }
      let common = min(flows[position], flows[twin])
      flows[position] -= common
      flows[twin] -= common
    }
  }
}
