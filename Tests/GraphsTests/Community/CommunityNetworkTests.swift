import Testing

@testable import Graphs

struct CommunityNetworkTests {
  private func modularity(_ graph: Digraph, _ labels: [Int32], _ resolution: Double) throws -> Double {
    try graph.modularity(of: labels, resolution: resolution)
  }

  /// Whatever the division, its quality less that of single nodes is the gain in modularity times the weight.
  @Test(arguments: RandomGraph.seeds, [true, false])
  func qualityIsModularityButForAConstant(seed: UInt64, directed: Bool) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
    let network = try graph.communityNetwork(resolution: 0.8, measure: "m")
    let alone = try modularity(graph, graph.nodes.map { $0 }, 0.8)
    var random = SplitMix64(seed: seed)
    for _ in 0..<3 {
      let groups = Components(relabelling: graph.nodes.map { _ in Int32(random.below(4)) }, count: 4)
      let whole = network.aggregated(groups)
      #expect(whole.nodeCount == groups.count && whole.total == network.total)
      let gained = try modularity(graph, groups.labels, 0.8) - alone
      #expect(abs((whole.quality - network.quality) / network.total - gained) < 1e-12)
    }
  }

  /// Joining two single nodes gains what modularity gains, times the weight.
  @Test(arguments: RandomGraph.seeds)
  func theGainIsThatOfModularity(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    let alone = graph.nodes.map { $0 }
    for node in 1..<graph.nodeCount {
      var joined = alone
      joined[node] = 0
      let links =
        (graph.weight(from: 0, to: NodeID(node)) ?? 0) + (graph.weight(from: NodeID(node), to: 0) ?? 0)
      let gain = network.gain(of: node, links: links, groupOut: network.out[0], groupInto: network.into[0])
      let expected = try modularity(graph, joined, 1) - modularity(graph, alone, 1)
      #expect(abs(gain / network.total - expected) < 1e-12)
    }
  }

  @Test func groupsComeApartWhereNoLinkJoinsThem() throws {
    let graph = try Digraph(nodeCount: 5, edges: [(0, 1, 1), (2, 3, 1), (3, 4, 1)], weights: .strength)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    let one = Components(relabelling: [0, 0, 0, 0, 0], count: 1)
    #expect(network.connected(one).labels == [0, 0, 1, 1, 1])
    // 2 and 4 are joined by 3 alone, which is of another group.
    let split = Components(relabelling: [0, 0, 1, 2, 1], count: 3)
    #expect(network.connected(split).labels == [0, 0, 1, 2, 3])
  }

  /// An undirected self-loop counts twice, as a directed one does not.
  @Test func selfLoopsCountAtTheirNode() throws {
    for (directed, sums, total) in [(true, [4.0, 0], 4.0), (false, [7, 1], 8)] {
      let graph = try Digraph(
        nodeCount: 2, edges: [(0, 0, 3), (0, 1, 1)], weights: .strength, directed: directed)
      let network = try graph.communityNetwork(resolution: 1, measure: "m")
      #expect(network.out == sums && network.total == total)
    }
  }
}
