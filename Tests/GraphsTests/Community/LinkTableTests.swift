import Testing

@testable import Graphs

@Suite struct LinkTableTests {
  /// Links to groups, and a node alone that joins them: what the table holds is what sums of the rows give.
  @Test(arguments: UInt64(0)..<20)
  func holdsTheSumsOfTheRowsAsNodesMove(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var builder = DigraphBuilder(weights: .strength, directed: false)
    let count = 24
    for node in 0..<count {
      for other in 0..<node where random.below(3) > 0 {
        try builder.addEdge(from: NodeID(node), to: NodeID(other), weight: Double(1 + random.below(9)) / 10)
      }
    }
    let network = try builder.build(nodeCount: count).communityNetwork(resolution: 1, measure: "links")
    var labels = (0..<count).map { _ in Int32(random.below(count)) }
    let (table, summed) = (LinkTable(network, labels), GroupLinks(groups: count))
    for _ in 0..<200 {
      let (moved, group) = (random.below(count), Int32(random.below(random.below(2) == 0 ? 4 : count)))
      let old = labels[moved]
      if old != group {
        labels[moved] = group
        network.mutual.withRows {
          table.move($0, moved, from: old, leftEmpty: !labels.contains(old), to: group)
        }
      }
      let node = random.below(count)
      var kept = [Double](repeating: 0, count: count)
      table.forEachGroup { kept[Int($0)] = table.links(of: node, to: $0) }
      network.mutual.withRows { rows in
        labels.withUnsafeBufferPointer { summed.add(rows, of: node, by: $0) }
      }
      #expect((0..<count).allSatisfy { abs(kept[$0] - summed[$0]) < 1e-12 })
      summed.clear()
    }
  }
}
