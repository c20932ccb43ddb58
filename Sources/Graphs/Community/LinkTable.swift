/// The links between every node and every group, kept up as nodes move.
///
/// Where nodes have many neighbours and groups are few, nodes are looked at far more often than they move: to look
/// takes O(groups) then, to move O(degree). Takes the square of the number of nodes in space.
final class LinkTable {
  private let count: Int
  /// A row of nodes for each group.
  private let links: UnsafeMutablePointer<Double>
  /// The groups with nodes, whose rows alone have values.
  private let groups: UnsafeMutablePointer<Int32>
  private var groupCount = 0

  init(_ network: CommunityNetwork, _ labels: [Int32]) {
    count = network.nodeCount
    links = .allocate(capacity: count * count)
    // One more: a node that leaves a group empty may join an empty one.
    groups = .allocate(capacity: count + 1)
    groups.initialize(repeating: 0, count: count + 1)
    var isMet = [Bool](repeating: false, count: count)
    for label in labels { isMet[Int(label)] = true }
    for group in 0..<count where isMet[group] { append(Int32(truncatingIfNeeded: group)) }
    network.mutual.withRows { rows in
      for node in 0..<count { add(rows, of: node, to: labels[node]) }
    }
  }

  deinit {
    links.deallocate()
    groups.deallocate()
  }

  private func append(_ group: Int32) {
    groups[groupCount] = group
    groupCount += 1
    (links + Int(group) * count).initialize(repeating: 0, count: count)
  }

  @inline(__always)
  private func add(_ rows: AdjacencyRows, of node: Int, to group: Int32) {
    guard let weights = rows.weights else { return }
    let row = links + Int(group) * count
    for position in rows.start(node)..<rows.end(node) { row[Int(rows.nodes[position])] += weights[position] }
  }

  /// The links of a node to a group with nodes.
  @inline(__always)
  func links(of node: Int, to group: Int32) -> Double { links[Int(group) &* count &+ node] }

  /// Calls `body` with each group that has nodes, in the order they came.
  @inline(__always)
  func forEachGroup(_ body: (Int32) -> Void) {
    let groups = groups
    for index in 0..<groupCount { body(groups[index]) }
  }

  /// Takes a node from one group, which may be left empty, to another, which may have been so.
  @inline(__always)
  func move(_ rows: AdjacencyRows, _ node: Int, from old: Int32, leftEmpty isEmpty: Bool, to new: Int32) {
    let known = UnsafeBufferPointer(start: groups, count: groupCount)
    if !known.contains(new) { append(new) }
    add(rows, of: node, to: new)
    let row = links + Int(old) * count
    if isEmpty {
      guard let place = known.firstIndex(of: old) else { return }
      groupCount -= 1
      for index in place..<groupCount { groups[index] = groups[index + 1] }
    } else if let weights = rows.weights {
      for position in rows.start(node)..<rows.end(node) {
        row[Int(rows.nodes[position])] -= weights[position]
      }
    }
  }
}
