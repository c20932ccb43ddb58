extension Digraph {
  /// The largest parts of the graph that hang together when directions are forgotten.
  ///
  /// Weights are not read.
  ///
  /// - Returns: the component of each node, numbered by their lowest node.
  /// - Complexity: O(V + E).
  ///
  /// `nx.weakly_connected_components(G)`, of an undirected graph `nx.connected_components(G)`.
  public func weakComponents() -> Components {
    var labels = [Int32](repeating: -1, count: nodeCount)
    var count: Int32 = 0
    var waiting: [NodeID] = []
    for start in nodes where labels[Int(start)] < 0 {
      labels[Int(start)] = count
      waiting.append(start)
      while let node = waiting.popLast() {
        for side in [outgoing, incoming] {
          for position in side.range(of: node) {
            let other = side.nodes[position]
            if labels[Int(other)] < 0 {
              labels[Int(other)] = count
              waiting.append(other)
            }
          }
        }
      }
      count += 1
    }
    return Components(relabelling: labels, count: Int(count))
  }
}
