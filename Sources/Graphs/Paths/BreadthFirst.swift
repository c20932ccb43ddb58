extension Digraph {
  /// The number of steps from a node to every other.
  ///
  /// Weights are not read; take ``reversed`` for the steps to the node.
  ///
  /// - Parameter source: where to start.
  /// - Returns: the steps to each node, or nil where no path leads.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``.
  /// - Complexity: O(V + E).
  ///
  /// `nx.single_source_shortest_path_length(G, source)`.
  public func hops(from source: NodeID) throws(GraphError) -> [Int?] {
    try requireNode(source)
    var hops = [Int?](repeating: nil, count: nodeCount)
    var queue = [source]
    hops[Int(source)] = 0
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for position in outgoing.range(of: node) {
        let target = outgoing.nodes[position]
        if hops[Int(target)] == nil {
          hops[Int(target)] = (hops[Int(node)] ?? 0) + 1
          queue.append(target)
        }
      }
    }
    return hops
  }
}
