extension Digraph {
  /// The largest parts of the graph that hang together when directions are forgotten.
  ///
  /// Weights are not read.
  ///
  /// - Returns: the component of each node, numbered by their lowest node.
  /// - Complexity: O(E α(V)) at worst; where one component holds most nodes, most edges are never looked at.
  ///
  /// `nx.weakly_connected_components(G)`, of an undirected graph `nx.connected_components(G)`.
  ///
  /// Sutton, Ben-Nun and Barak (2018), doi:10.1109/IPDPS.2018.00012.
  public func weakComponents() -> Components {
    let parts = NodeParts(count: nodeCount)
    outgoing.withRows { out in
      incoming.withRows { into in
        // The first arcs of each node find most of the largest component.
        for turn in 0..<NodeParts.sampledArcs {
          for node in 0..<nodeCount where out.degree(node) > turn {
            parts.join(node, Int(out.nodes[out.start(node) + turn]))
          }
        }
        parts.flatten()
        guard let largest = parts.commonest() else { return }
        // An arc between the largest component and another is met from the other.
        for node in 0..<nodeCount where parts.root(node) != largest {
          for position in out.start(node)..<out.end(node) { parts.join(node, Int(out.nodes[position])) }
          guard isDirected else { continue }
          for position in into.start(node)..<into.end(node) { parts.join(node, Int(into.nodes[position])) }
        }
      }
    }
    return parts.components()
  }
}

/// Parts of the nodes that are joined and never parted, each known by its lowest node.
private struct NodeParts: ~Copyable {
  /// How many arcs of every node are looked at before the largest component is guessed.
  static let sampledArcs = 2

  private let count: Int
  private let parent: UnsafeMutablePointer<Int32>

  init(count: Int) {
    self.count = count
    parent = .allocate(capacity: max(1, count))
    for node in 0..<count { (parent + node).initialize(to: Int32(truncatingIfNeeded: node)) }
  }

  deinit { parent.deallocate() }

  /// What stands above a node: its part's lowest node, after ``flatten()``.
  func root(_ node: Int) -> Int32 { parent[node] }

  @inline(__always)
  func join(_ first: Int, _ second: Int) {
    var (low, high) = (parent[first], parent[second])
    while low != high {
      if low > high { swap(&low, &high) }
      let above = parent[Int(high)]
      if above == high {
        parent[Int(high)] = low
        return
      }
      (low, high) = (parent[Int(low)], parent[Int(above)])
    }
  }

  /// Makes every node point at the lowest node of its part, which is above no other.
  func flatten() {
    for node in 0..<count { parent[node] = parent[Int(parent[node])] }
  }

  /// The part of more than half of all nodes, where there is one, else some part (Boyer and Moore's vote); nil without
  /// nodes.
  func commonest() -> Int32? {
    if count == 0 { return nil }
    var (candidate, votes) = (parent[0], 0)
    for node in 0..<count {
      if votes == 0 { candidate = parent[node] }
      votes += parent[node] == candidate ? 1 : -1
    }
    return candidate
  }

  consuming func components() -> Components {
    flatten()
    var labels = [Int32](repeating: 0, count: count)
    var next: Int32 = 0
    for node in 0..<count {
      if Int(parent[node]) == node {
        labels[node] = next
        next += 1
      } else {
        labels[node] = labels[Int(parent[node])]
      }
    }
    return Components(numbered: labels, count: Int(next))
  }
}
