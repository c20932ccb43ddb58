extension CommunityNetwork {
  /// Moves nodes one by one to the neighbouring group that gains most, or to a group of their own where every other
  /// loses, until none gains; nodes whose neighbours moved are looked at again.
  ///
  /// Labels are below the number of nodes.
  ///
  /// - Returns: whether any node moved.
  func moveNodes(_ labels: inout [Int32], using generator: inout SplitMix64) -> Bool {
    let groups = GroupSums(self, labels)
    let table = isDense ? LinkTable(self, labels) : nil
    var queue = (0..<nodeCount).map { NodeID($0) }
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: nodeCount)
    var (head, waiting, hasMoved) = (0, nodeCount, false)
    mutual.withRows { rows in
      labels.withUnsafeMutableBufferPointer { labels in
        queue.withUnsafeMutableBufferPointer { queue in
          isWaiting.withUnsafeMutableBufferPointer { isWaiting in
            while waiting > 0 {
              let node = Int(queue[head])
              head = head + 1 == nodeCount ? 0 : head + 1
              waiting -= 1
              isWaiting[node] = false
              let old = labels[node]
              groups.remove(self, node, from: old)
              let best: Int32
              if let table {
                best = bestGroup(for: node, now: old, among: groups, by: table)
              } else {
                groups.links.add(rows, of: node, by: UnsafeBufferPointer(labels))
                best = bestGroup(for: node, now: old, among: groups)
                groups.links.clear()
              }
              groups.add(self, node, to: best)
              if best == old { continue }
              labels[node] = best
              hasMoved = true
              table?.move(rows, node, from: old, leftEmpty: groups.isEmpty(old), to: best)
              for position in rows.start(node)..<rows.end(node) {
                let other = Int(rows.nodes[position])
                if labels[other] != best, !isWaiting[other] {
                  isWaiting[other] = true
                  let end = head + waiting
                  queue[end >= nodeCount ? end - nodeCount : end] = NodeID(truncatingIfNeeded: other)
                  waiting += 1
                }
              }
            }
          }
        }
      }
    }
    return hasMoved
  }

  /// The linked group that gains most for a node taken out of its own, which is kept where none gains more.
  @inline(__always)
  private func bestGroup(for node: Int, now old: Int32, among groups: GroupSums) -> Int32 {
    var best = old
    var bestGain = groups.gain(self, of: node, in: old, links: groups.links[Int(old)])
    let rounding = rounding(node)
    for index in 0..<groups.links.count {
      let group = groups.links.group(at: index)
      if group == old { continue }
      let gain = groups.gain(self, of: node, in: group, links: groups.links[Int(group)])
      if gain > bestGain + rounding { (best, bestGain) = (group, gain) }
    }
    if bestGain < -rounding, let empty = groups.emptyGroup(insteadOf: old) { best = empty }
    return best
  }

  /// As above, with links that a table keeps, of which rounding may leave something where there is none.
  @inline(__always)
  private func bestGroup(for node: Int, now old: Int32, among groups: GroupSums, by table: LinkTable) -> Int32
  {
    let rounding = rounding(node)
    var best = old
    let kept = table.links(of: node, to: old)
    var bestGain = groups.gain(self, of: node, in: old, links: kept > rounding ? kept : 0)
    table.forEachGroup { group in
      let links = table.links(of: node, to: group)
      let gain = groups.gain(self, of: node, in: group, links: links)
      if gain > bestGain + rounding, links > rounding, group != old { (best, bestGain) = (group, gain) }
    }
    if bestGain < -rounding, let empty = groups.emptyGroup(insteadOf: old) { best = empty }
    return best
  }

  /// A gain within rounding is none: two groups could hand a node back and forth for ever.
  @inline(__always)
  private func rounding(_ node: Int) -> Double { 1e-12 * (out[node] + into[node]) }

  /// Whether a table of the links between all nodes and all groups takes no more room than a few adjacencies, and
  /// rows are long enough for it to pay.
  private var isDense: Bool { nodeCount >= 64 && 4 * mutual.nodes.count >= nodeCount * nodeCount }
}

/// The weights of groups of nodes, and the links between them and the node at hand.
final class GroupSums {
  private let out: UnsafeMutablePointer<Double>
  private let into: UnsafeMutablePointer<Double>
  private let sizes: UnsafeMutablePointer<Int32>
  let links: GroupLinks
  /// Groups that were empty when last looked at.
  private var empty: [Int32] = []

  init(_ network: CommunityNetwork, _ labels: [Int32]) {
    let count = network.nodeCount
    out = .allocate(capacity: count)
    out.initialize(repeating: 0, count: count)
    into = .allocate(capacity: count)
    into.initialize(repeating: 0, count: count)
    sizes = .allocate(capacity: count)
    sizes.initialize(repeating: 0, count: count)
    links = GroupLinks(groups: count)
    for node in 0..<count { add(network, node, to: labels[node]) }
    empty = (0..<count).filter { sizes[$0] == 0 }.map { Int32(truncatingIfNeeded: $0) }
  }

  deinit {
    out.deallocate()
    into.deallocate()
    sizes.deallocate()
  }

  @inline(__always)
  func add(_ network: CommunityNetwork, _ node: Int, to group: Int32) {
    out[Int(group)] += network.out[node]
    into[Int(group)] += network.into[node]
    sizes[Int(group)] += 1
  }

  @inline(__always)
  func remove(_ network: CommunityNetwork, _ node: Int, from group: Int32) {
    out[Int(group)] -= network.out[node]
    into[Int(group)] -= network.into[node]
    sizes[Int(group)] -= 1
    if sizes[Int(group)] == 0 {
      // Nothing of what rounding left.
      (out[Int(group)], into[Int(group)]) = (0, 0)
      empty.append(group)
    }
  }

  @inline(__always)
  func gain(_ network: CommunityNetwork, of node: Int, in group: Int32, links: Double) -> Double {
    network.gain(of: node, links: links, groupOut: out[Int(group)], groupInto: into[Int(group)])
  }

  @inline(__always)
  func isEmpty(_ group: Int32) -> Bool { sizes[Int(group)] == 0 }

  /// A group without nodes; nil where the node at hand has just left its own empty.
  func emptyGroup(insteadOf old: Int32) -> Int32? {
    if sizes[Int(old)] == 0 { return nil }
    while let group = empty.last {
      if sizes[Int(group)] == 0 { return group }
      empty.removeLast()
    }
    return nil
  }
}
