extension Digraph {
  /// The same arcs for a flow from `source` to `sink`: those without limit can carry as much as all limits together,
  /// which is more than any flow uses where limits part the two.
  ///
  /// - Parameter nodeCapacities: what each node lets through, infinite for no limit.
  /// - Throws: ``GraphError/undefined(measure:reason:)`` where a path without any limit leads from one to the other.
  /// - Complexity: O(V + E).
  func limited(
    from source: NodeID, to sink: NodeID, nodeCapacities: [Double]?, for measure: String
  ) throws(GraphError) -> Digraph {
    guard outgoing.weights.contains(.infinity) else { return self }
    try requireNode(source)
    try requireNode(sink)
    let limits = nodeCapacities ?? []
    func isOpen(_ node: NodeID) -> Bool { limits.isEmpty || limits[Int(node)] == .infinity }
    if hasPath(from: source, to: sink, through: isOpen) {
      throw .undefined(
        measure: measure,
        reason: "a path without any limit leads from the source to the sink, so that no flow is the largest; "
          + "give an edge or a node on it a capacity")
    }
    let finite = (outgoing.weights + limits).reduce(0) { $1 < .infinity ? $0 + $1 : $0 }
    return limited(to: max(1, finite))
  }

  /// The same arcs, those without limit with the limit `most`.
  func limited(to most: Double) -> Digraph {
    guard outgoing.weights.contains(.infinity) else { return self }
    var (out, into) = (outgoing, incoming)
    out.weights = out.weights.map { min($0, most) }
    into.weights = into.weights.map { min($0, most) }
    return Digraph(
      outgoing: out, incoming: into, isDirected: isDirected, weightMeaning: weightMeaning,
      selfLoopCount: selfLoopCount)
  }

  /// Whether arcs and nodes without limit lead from one node to another.
  private func hasPath(from source: NodeID, to sink: NodeID, through isOpen: (NodeID) -> Bool) -> Bool {
    guard isOpen(source) else { return false }
    var met = [Bool](repeating: false, count: nodeCount)
    var waiting = [source]
    met[Int(source)] = true
    while let node = waiting.popLast() {
      if node == sink { return true }
      for position in outgoing.range(of: node) where outgoing.weights[position] == .infinity {
        let next = outgoing.nodes[position]
        if !met[Int(next)], isOpen(next) {
          met[Int(next)] = true
          waiting.append(next)
        }
      }
    }
    return false
  }
}
