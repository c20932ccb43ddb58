/// Which nodes every path from a start must pass.
public struct DominatorTree: Sendable, Equatable {
  /// The start.
  public let root: NodeID
  /// The last node before each that every path from the root passes; -1 for the root and where no path leads.
  public let immediateDominators: [NodeID]

  /// Every node that all paths from the root to a node pass, from the root to the node itself; empty where no path
  /// leads.
  public func dominators(of node: NodeID) -> [NodeID] {
    guard node == root || immediateDominators[Int(node)] >= 0 else { return [] }
    var chain = [node]
    while let last = chain.last, last != root { chain.append(immediateDominators[Int(last)]) }
    return chain.reversed()
  }

  /// How many other nodes each node dominates: what is lost to the root when the node fails.
  ///
  /// - Complexity: O(V depth).
  public var dominatedCounts: Scores {
    var counts = [Double](repeating: 0, count: immediateDominators.count)
    for node in immediateDominators.indices {
      var above = immediateDominators[node]
      while above >= 0 {
        counts[Int(above)] += 1
        above = immediateDominators[Int(above)]
      }
    }
    return Scores(counts)
  }
}

extension Digraph {
  /// The dominator tree of a start: single points of failure on the way from it.
  ///
  /// Weights are not read. For the way to a consumer take ``reversed``.
  ///
  /// - Parameter root: where paths start.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``.
  /// - Complexity: O(V^2) at worst, close to O(E) on sparse graphs.
  ///
  /// `nx.immediate_dominators(G, root)`.
  ///
  /// Cooper, Harvey and Kennedy (2001), Rice University TR-06-33870.
  public func dominatorTree(from root: NodeID) throws(GraphError) -> DominatorTree {
    try requireNode(root)
    let finished = postorder(from: root)
    var number = [Int](repeating: -1, count: nodeCount)
    for (index, node) in finished.enumerated() { number[Int(node)] = index }
    // Dominators by postorder number; the root, numbered last, is its own until the end.
    var dominator = [Int](repeating: -1, count: finished.count)
    let last = finished.count - 1
    dominator[last] = last
    var changed = true
    while changed {
      changed = false
      for index in stride(from: last - 1, through: 0, by: -1) {
        var meeting = -1
        for source in predecessors(of: finished[index]) {
          let other = number[Int(source)]
          guard other >= 0, dominator[other] >= 0 else { continue }
          if meeting < 0 {
            meeting = other
            continue
          }
          var walker = other
          while walker != meeting {
            while walker < meeting { walker = dominator[walker] }
            while meeting < walker { meeting = dominator[meeting] }
          }
        }
        if dominator[index] != meeting {
          dominator[index] = meeting
          changed = true
        }
      }
    }
    var immediate = [NodeID](repeating: -1, count: nodeCount)
    for index in 0..<last { immediate[Int(finished[index])] = finished[dominator[index]] }
    return DominatorTree(root: root, immediateDominators: immediate)
  }

  /// The nodes reached from a start, each after the nodes first reached from it.
  private func postorder(from start: NodeID) -> [NodeID] {
    var next = outgoing.offsets
    var met = [Bool](repeating: false, count: nodeCount)
    var (path, finished): ([NodeID], [NodeID]) = ([start], [])
    met[Int(start)] = true
    while let node = path.last {
      let position = Int(next[Int(node)])
      if position < Int(outgoing.offsets[Int(node) + 1]) {
        next[Int(node)] += 1
        let target = outgoing.nodes[position]
        if !met[Int(target)] {
          met[Int(target)] = true
          path.append(target)
        }
      } else {
        path.removeLast()
        finished.append(node)
      }
    }
    return finished
  }
}
