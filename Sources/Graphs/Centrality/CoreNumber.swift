extension Digraph {
  /// The largest k such that the node lies in a part of the graph where every node has at least k edges.
  ///
  /// In a directed graph arcs in and out both count, as in a mutual pair. Weights are not read; self-loops are
  /// omitted.
  ///
  /// - Returns: one core number a node; 0 for a node without edges.
  /// - Complexity: O(V + E) by peeling in buckets of degree.
  ///
  /// `nx.core_number(G)`, which refuses self-loops.
  ///
  /// Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaversnik (2011),
  /// doi:10.1007/s11634-010-0079-y.
  public func coreNumber() -> Scores {
    if nodeCount == 0 { return Scores([]) }
    var degree = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      degree[node] = outgoing.offsets[node + 1] - outgoing.offsets[node]
      if isDirected { degree[node] += incoming.offsets[node + 1] - incoming.offsets[node] }
    }
    if selfLoopCount > 0 {
      for node in nodes where hasArc(from: node, to: node) { degree[Int(node)] -= isDirected ? 2 : 1 }
    }
    // `order` holds the nodes by degree, `place` where each is, `starts` where each degree begins.
    let largest = Int(degree.max() ?? 0)
    var starts = [Int32](repeating: 0, count: largest + 2)
    for value in degree { starts[Int(value) + 1] += 1 }
    for value in 0...largest { starts[value + 1] += starts[value] }
    var (order, place) = ([NodeID](repeating: 0, count: nodeCount), [Int32](repeating: 0, count: nodeCount))
    var next = starts
    for node in 0..<nodeCount {
      let slot = next[Int(degree[node])]
      next[Int(degree[node])] += 1
      order[Int(slot)] = NodeID(node)
      place[node] = slot
    }
    outgoing.withRows { out in
      incoming.withRows { into in
        degree.withUnsafeMutableBufferPointer { degree in
          order.withUnsafeMutableBufferPointer { order in
            place.withUnsafeMutableBufferPointer { place in
              starts.withUnsafeMutableBufferPointer { starts in
                for index in 0..<nodeCount {
                  let node = Int(order[index])
                  let core = degree[node]
                  for side in 0..<(isDirected ? 2 : 1) {
                    let rows = side == 0 ? out : into
                    for arc in rows.start(node)..<rows.end(node) {
                      let other = Int(rows.nodes[arc])
                      let value = degree[other]
                      // Nodes peeled before have no higher degree; nor has the node itself.
                      if value <= core { continue }
                      // Moves the neighbour to the front of its degree, and the front one lower.
                      let front = starts[Int(value)]
                      let displaced = Int(order[Int(front)])
                      let from = place[other]
                      order[Int(front)] = NodeID(truncatingIfNeeded: other)
                      order[Int(from)] = NodeID(truncatingIfNeeded: displaced)
                      place[other] = front
                      place[displaced] = from
                      starts[Int(value)] = front &+ 1
                      degree[other] = value &- 1
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return Scores(degree.map(Double.init))
  }
}
