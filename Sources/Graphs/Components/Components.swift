/// A division of the nodes into components, numbered by their lowest node.
public struct Components: Sendable, Equatable {
  /// The component of each node.
  public let labels: [Int32]
  /// The number of components.
  public let count: Int

  /// Components of any labels, numbered anew in the order of their lowest node.
  init(relabelling labels: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: count)
    var next: Int32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = next
        next += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(next)
  }

  /// Components already numbered in the order of their lowest node.
  init(numbered labels: [Int32], count: Int) { (self.labels, self.count) = (labels, count) }

  /// The component of a node.
  public subscript(node: NodeID) -> Int32 { labels[Int(node)] }

  /// The number of nodes of each component.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[Int(label)] += 1 }
    return sizes
  }

  /// The nodes component by component, ascending in each, and where each component starts.
  var membersInARow: (starts: [Int32], nodes: [NodeID]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var nodes = [NodeID](repeating: 0, count: labels.count)
    for (node, label) in labels.enumerated() {
      nodes[Int(next[Int(label)])] = NodeID(truncatingIfNeeded: node)
      next[Int(label)] += 1
    }
    return (starts, nodes)
  }

  /// The nodes of each component, ascending.
  public var members: [[NodeID]] {
    var members = [[NodeID]](repeating: [], count: count)
    for (node, label) in labels.enumerated() { members[Int(label)].append(NodeID(node)) }
    return members
  }

  /// The number of the largest component, the lowest among equals; nil for a graph without nodes.
  public var largest: Int32? {
    let sizes = sizes
    return sizes.max().flatMap { largest in sizes.firstIndex(of: largest).map { Int32($0) } }
  }
}
