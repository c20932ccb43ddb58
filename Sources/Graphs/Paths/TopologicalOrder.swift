extension Digraph {
  /// The nodes so ordered that every arc leads forward, the lowest id first among those that are free.
  ///
  /// Weights are not read.
  ///
  /// - Returns: every node once.
  /// - Throws: ``GraphError/cycle(measure:node:)`` with the lowest node on a cycle or behind one; an undirected
  ///   graph with an edge always has one.
  /// - Complexity: O(E + V log V).
  ///
  /// `nx.lexicographical_topological_sort(G)`.
  ///
  /// Kahn (1962), doi:10.1145/368996.369025.
  public func topologicalOrder() throws(GraphError) -> [NodeID] {
    var waiting = nodes.map { incoming.range(of: $0).count }
    var free = LengthHeap()
    // The node is its own key, so that the heap gives the lowest id.
    for node in nodes where waiting[Int(node)] == 0 { free.push(key: Double(node), node: node) }
    var order: [NodeID] = []
    order.reserveCapacity(nodeCount)
    while let (_, node) = free.pop() {
      order.append(node)
      for position in outgoing.range(of: node) {
        let target = outgoing.nodes[position]
        waiting[Int(target)] -= 1
        if waiting[Int(target)] == 0 { free.push(key: Double(target), node: target) }
      }
    }
    if order.count < nodeCount {
      let node = nodes.first { waiting[Int($0)] > 0 } ?? 0
      throw .cycle(measure: "topological order", node: node)
    }
    return order
  }

  /// Whether no walk along arcs comes back to where it started; `nx.is_directed_acyclic_graph(G)`.
  ///
  /// - Complexity: O(V + E).
  public var isAcyclic: Bool {
    var waiting = nodes.map { incoming.range(of: $0).count }
    var free = nodes.filter { waiting[Int($0)] == 0 }
    var ordered = 0
    while let node = free.popLast() {
      ordered += 1
      for position in outgoing.range(of: node) {
        let target = outgoing.nodes[position]
        waiting[Int(target)] -= 1
        if waiting[Int(target)] == 0 { free.append(target) }
      }
    }
    return ordered == nodeCount
  }
}
