/// The links between every node and every group, kept up as nodes move.
///
/// Where nodes have many neighbours and groups are few, nodes are looked at far more often than they move: to look
/// takes O(groups) then, to move O(degree). Takes the square of the number of nodes in space.
final class LinkTable {
  private let count: Int
  /// A row of nodes for each group.
  private let links: UnsafeMutablePointer<Double>
  /// The groups with nodes.
  private var groups: [Int32]

  init(_ network: CommunityNetwork, _ labels: [Int32]) {
    count = network.nodeCount
    links = .allocate(capacity: count * count)
    links.initialize(repeating: 0, count: count * count)
    var isMet = [Bool](repeating: false, count: count)
    for label in labels { isMet[Int(label)] = true }
    groups = (0..<count).filter { isMet[$0] }.map { Int32(truncatingIfNeeded: $0) }
    network.mutual.withRows { rows in
      for node in 0..<count { add(rows, of: node, to: labels[node]) }
    }
  }

  deinit { links.deallocate() }

  @inline(__always)
  private func add(_ rows: AdjacencyRows, of node: Int, to group: Int32) {
    guard let weights = rows.weights else { return }
    let row = links + Int(group) * count
    for position in rows.start(node)..<rows.end(node) { row[Int(rows.nodes[position])] += weights[position] }
  }

  /// The links of a node to each group, where they are above `least`: rounding may leave something of none.
  @inline(__always)
  func put(linksOf node: Int, above least: Double, into sums: GroupLinks) {
    for group in groups { sums.put(links[Int(group) &* count &+ node], to: group, above: least) }
  }

  /// Takes a node from one group, which may be left empty, to another, which may have been so.
  @inline(__always)
  func move(_ rows: AdjacencyRows, _ node: Int, from old: Int32, leftEmpty isEmpty: Bool, to new: Int32) {
    add(rows, of: node, to: new)
    if !groups.contains(new) { groups.append(new) }
    let row = links + Int(old) * count
    if isEmpty {
      row.update(repeating: 0, count: count)
      groups.removeAll { $0 == old }
    } else if let weights = rows.weights {
      for position in rows.start(node)..<rows.end(node) {
        row[Int(rows.nodes[position])] -= weights[position]
      }
    }
  }
}
