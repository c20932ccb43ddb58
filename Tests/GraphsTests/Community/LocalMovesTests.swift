import Testing

@testable import Graphs

struct LocalMovesTests {
  /// Nodes are looked at again where their neighbours moved. Once none moves, no single node gains by joining another
  /// group or by standing alone.
  @Test(arguments: UInt64(1)...4, [12, 70])
  func noMoveOfOneNodeGains(seed: UInt64, nodes: Int) throws {
    // Seventy nodes with half of all links are dense, and use the table of links.
    let graph = try RandomGraph.make(
      seed: seed, nodes: nodes, edges: nodes == 12 ? 30 : 2600, weights: .strength, directed: seed % 2 == 0)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    var labels = Array(graph.nodes)
    var random = SplitMix64(seed: seed)
    let before = try graph.modularity(of: labels)
    let hasMoved = network.moveNodes(&labels, using: &random)
    let first = try graph.modularity(of: labels)
    #expect(hasMoved && first > before)
    var rounds = 0
    while network.moveNodes(&labels, using: &random) { rounds += 1 }
    let found = try graph.modularity(of: labels)
    #expect(found >= first - 1e-12 && rounds < 20)
    let groups = Set(labels)
    let empty = graph.nodes.first { !groups.contains($0) }
    for node in graph.nodes.prefix(12) {
      for group in groups.union(empty.map { [$0] } ?? []) {
        var moved = labels
        moved[Int(node)] = group
        #expect(try graph.modularity(of: moved) <= found + 1e-9)
      }
    }
  }

  @Test func twoTrianglesComeApart() throws {
    let edges: [(NodeID, NodeID, Double)] = [
      (0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1), (2, 3, 1),
    ]
    let graph = try Digraph(nodeCount: 6, edges: edges, weights: .strength, directed: false)
    var labels: [Int32] = [0, 1, 2, 3, 4, 5]
    var random = SplitMix64(seed: 1)
    _ = try graph.communityNetwork(resolution: 1, measure: "m").moveNodes(&labels, using: &random)
    #expect(Components(relabelling: labels, count: 6).labels == [0, 0, 0, 1, 1, 1])
  }

  @Test func anEmptyGroupIsOfferedUnlessTheNodeLeftOne() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 2)], weights: .strength)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    let sums = GroupSums(network, [0, 0, 1])
    #expect(sums.isEmpty(2) && sums.emptyGroup(insteadOf: 0) == 2)
    sums.remove(network, 2, from: 1)
    #expect(sums.isEmpty(1) && sums.emptyGroup(insteadOf: 1) == nil)
    sums.add(network, 2, to: 2)
    #expect(sums.emptyGroup(insteadOf: 0) == 1)
    sums.add(network, 0, to: 1)
    #expect(sums.emptyGroup(insteadOf: 0) == nil)
  }
}
