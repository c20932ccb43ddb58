/// Which nodes every path from a start must pass.
public struct DominatorTree: Sendable, Equatable {
  /// The start.
  public let root: NodeID
  /// The last node before each that every path from the root passes; -1 for the root and where no path leads.
  public let immediateDominators: [NodeID]

  /// Every node that all paths from the root to a node pass, from the root to the node itself; empty where no path
  /// leads.
  ///
  /// - Complexity: O(their number).
  public func dominators(of node: NodeID) -> [NodeID] {
    guard node == root || immediateDominators[Int(node)] >= 0 else { return [] }
    var chain = [node]
    while let last = chain.last, last != root { chain.append(immediateDominators[Int(last)]) }
    return chain.reversed()
  }

  /// How many other nodes each node dominates: what is lost to the root when the node fails.
  ///
  /// - Complexity: O(V).
  public var dominatedCounts: Scores {
    var waiting = [Int32](repeating: 0, count: immediateDominators.count)
    for above in immediateDominators where above >= 0 { waiting[Int(above)] += 1 }
    var counts = [Double](repeating: 0, count: immediateDominators.count)
    var free = immediateDominators.indices.filter { waiting[$0] == 0 }
    // From the leaves up: a node adds itself and what it dominates to the node above.
    while let node = free.popLast() {
      let above = Int(immediateDominators[node])
      if above < 0 { continue }
      counts[above] += counts[node] + 1
      waiting[above] -= 1
      if waiting[above] == 0 { free.append(above) }
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
  /// - Complexity: O(E log V) at worst, close to O(E) on real graphs.
  ///
  /// `nx.immediate_dominators(G, root)`.
  ///
  /// Lengauer and Tarjan (1979), doi:10.1145/357062.357071, the simple version.
  public func dominatorTree(from root: NodeID) throws(GraphError) -> DominatorTree {
    try requireNode(root)
    var search = DominatorSearch(self, from: root)
    return DominatorTree(root: root, immediateDominators: search.immediateDominators(in: self))
  }
}

/// The state of Lengauer and Tarjan's algorithm. Nodes go by their preorder number in a depth-first search.
private struct DominatorSearch {
  /// The nodes in preorder.
  private var nodes: [NodeID] = []
  /// The preorder number of each node, -1 where not reached.
  private var number: [Int32]
  private var parent: [Int32] = []
  private var semidominator: [Int32] = []
  private var ancestor: [Int32] = []
  private var label: [Int32] = []
  private var path: [Int32] = []

  init(_ graph: Digraph, from root: NodeID) {
    number = [Int32](repeating: -1, count: graph.nodeCount)
    var next = graph.outgoing.offsets
    var stack: [NodeID] = []
    func enter(_ node: NodeID, below above: Int32) {
      number[Int(node)] = Int32(nodes.count)
      nodes.append(node)
      parent.append(above)
      stack.append(node)
    }
    enter(root, below: -1)
    while let node = stack.last {
      let position = Int(next[Int(node)])
      if position < Int(graph.outgoing.offsets[Int(node) + 1]) {
        next[Int(node)] += 1
        let target = graph.outgoing.nodes[position]
        if number[Int(target)] < 0 { enter(target, below: number[Int(node)]) }
      } else {
        stack.removeLast()
      }
    }
    semidominator = nodes.indices.map { Int32($0) }
    label = semidominator
    ancestor = [Int32](repeating: -1, count: nodes.count)
  }

  mutating func immediateDominators(in graph: Digraph) -> [NodeID] {
    let count = nodes.count
    var dominator = [Int32](repeating: 0, count: count)
    // The nodes of one semidominator, in a list that starts at the semidominator.
    var firstOfBucket = [Int32](repeating: -1, count: count)
    var nextOfBucket = [Int32](repeating: -1, count: count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      for source in graph.predecessors(of: nodes[index]) where number[Int(source)] >= 0 {
        let nearest = semidominator[evaluate(Int(number[Int(source)]))]
        semidominator[index] = min(semidominator[index], nearest)
      }
      let bucket = Int(semidominator[index])
      nextOfBucket[index] = firstOfBucket[bucket]
      firstOfBucket[bucket] = Int32(index)
      let above = Int(parent[index])
      ancestor[index] = Int32(above)
      while firstOfBucket[above] >= 0 {
        let member = Int(firstOfBucket[above])
        firstOfBucket[above] = nextOfBucket[member]
        let least = evaluate(member)
        dominator[member] = Int32(semidominator[least] < semidominator[member] ? least : above)
      }
    }
    var immediate = [NodeID](repeating: -1, count: graph.nodeCount)
    for index in 0..<count where index > 0 {
      if dominator[index] != semidominator[index] { dominator[index] = dominator[Int(dominator[index])] }
      immediate[Int(nodes[index])] = nodes[Int(dominator[index])]
    }
    return immediate
  }

  /// The node of least semidominator on the linked path above a node, the path shortened on the way.
  private mutating func evaluate(_ node: Int) -> Int {
    if ancestor[node] < 0 { return node }
    path.removeAll(keepingCapacity: true)
    var top = node
    while ancestor[Int(ancestor[top])] >= 0 {
      path.append(Int32(top))
      top = Int(ancestor[top])
    }
    while let below = path.popLast() {
      let above = Int(ancestor[Int(below)])
      if semidominator[Int(label[above])] < semidominator[Int(label[Int(below)])] {
        label[Int(below)] = label[above]
      }
      ancestor[Int(below)] = ancestor[above]
    }
    return Int(label[node])
  }
}
