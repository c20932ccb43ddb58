/// What is left of a graph while nodes are removed one after another.
public struct Percolation: Sendable, Equatable {
  /// The size of the largest component after the first k removals, for k from 0 to their number.
  public let largestComponents: [Int]
  /// The number of components after the first k removals.
  public let componentCounts: [Int]
  /// The number of nodes at the start.
  public let nodeCount: Int

  /// The mean share of the nodes that is left in the largest component after each removal; near 0 for a fragile
  /// network, at most 1/2 when every node is removed.
  ///
  ///     R = 1/K * sum for k = 1...K of S(k) / n
  ///
  /// Schneider, Moreira, Andrade, Havlin and Herrmann (2011), doi:10.1073/pnas.1009440108.
  public var robustness: Double {
    let steps = largestComponents.count - 1
    guard steps > 0, nodeCount > 0 else { return 0 }
    return largestComponents.dropFirst().reduce(0) { $0 + Double($1) / Double(nodeCount) } / Double(steps)
  }
}

extension Digraph {
  /// The largest component that is left while nodes are removed in a given order.
  ///
  /// Directions and weights are not read. Remove by a ranking (of strength, of betweenness) to attack, or in random
  /// order to model failures.
  ///
  /// - Parameter order: the nodes to remove, first to last; each at most once.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``; ``GraphError/undefined(measure:reason:)`` for a node that
  ///   comes twice.
  /// - Complexity: O((V + E) a(V)), a growing slower than any logarithm: the nodes are added back, last to first.
  ///
  /// Largest of `nx.weakly_connected_components(G)` after each `G.remove_node`.
  ///
  /// Newman and Ziff (2000), doi:10.1103/PhysRevLett.85.4104.
  public func percolation(removing order: [NodeID]) throws(GraphError) -> Percolation {
    var isPresent = [Bool](repeating: true, count: nodeCount)
    for node in order {
      try requireNode(node)
      if !isPresent[Int(node)] {
        throw .undefined(measure: "percolation", reason: "node \(node) is removed twice")
      }
      isPresent[Int(node)] = false
    }
    var sets = DisjointSets(count: nodeCount)
    var (largest, count) = (0, 0)
    func add(_ node: NodeID) {
      count += 1
      for other in successors(of: node) where isPresent[Int(other)] && sets.join(node, other) { count -= 1 }
      for other in predecessors(of: node) where isPresent[Int(other)] && sets.join(node, other) { count -= 1 }
      largest = max(largest, sets.size(of: node))
    }
    let staying = nodes.filter { isPresent[Int($0)] }
    for node in staying { isPresent[Int(node)] = false }
    for node in staying {
      isPresent[Int(node)] = true
      add(node)
    }
    var (sizes, counts) = ([largest], [count])
    for node in order.reversed() {
      isPresent[Int(node)] = true
      add(node)
      sizes.append(largest)
      counts.append(count)
    }
    return Percolation(
      largestComponents: sizes.reversed(), componentCounts: counts.reversed(), nodeCount: nodeCount)
  }
}
