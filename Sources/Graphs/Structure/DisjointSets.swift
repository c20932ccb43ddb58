/// Sets of nodes that are joined and never parted; union by size with path halving.
///
/// Tarjan (1975), doi:10.1145/321879.321884.
struct DisjointSets {
  private var parent: [NodeID]
  private(set) var sizes: [Int32]

  init(count: Int) {
    parent = (0..<count).map { NodeID($0) }
    sizes = [Int32](repeating: 1, count: count)
  }

  /// The node that stands for the set of a node.
  mutating func find(_ node: NodeID) -> NodeID {
    var node = node
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return node
  }

  /// Joins the sets of two nodes; false when they were one.
  mutating func join(_ first: NodeID, _ second: NodeID) -> Bool {
    var (large, small) = (find(first), find(second))
    if large == small { return false }
    if sizes[Int(large)] < sizes[Int(small)] { swap(&large, &small) }
    parent[Int(small)] = large
    sizes[Int(large)] += sizes[Int(small)]
    return true
  }

  /// The number of nodes in the set of a node.
  mutating func size(of node: NodeID) -> Int { Int(sizes[Int(find(node))]) }
}
