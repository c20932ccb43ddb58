import Testing

@testable import Graphs

struct RefinementTests {
  /// Parts lie within the groups, hang together, and are no worse than nodes alone.
  @Test(arguments: RandomGraph.seeds)
  func partsAreConnectedPiecesOfTheGroups(seed: UInt64) throws {
    let graph = try RandomGraph.make(
      seed: seed, nodes: 30, edges: 60, weights: .strength, directed: seed % 2 == 0)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    var random = SplitMix64(seed: seed)
    let groups = Components(relabelling: graph.nodes.map { $0 % 3 }, count: 3)
    let parts = network.refined(groups, using: &random)
    for members in parts.members {
      #expect(Set(members.map { groups[$0] }).count == 1)
      #expect(try graph.subgraph(of: members).graph.weakComponents().count == 1)
    }
    #expect(parts.count < graph.nodeCount && network.connected(parts) == parts)
    #expect(try graph.modularity(of: parts.labels) > graph.modularity(of: Array(graph.nodes)))
  }

  @Test func whatIsNotLinkedStaysAlone() throws {
    let graph = try Digraph(
      nodeCount: 5, edges: [(0, 1, 1), (2, 3, 1)], weights: .strength, directed: false)
    let network = try graph.communityNetwork(resolution: 1, measure: "m")
    var random = SplitMix64(seed: 1)
    let one = Components(relabelling: [0, 0, 0, 0, 0], count: 1)
    let apart = Components(relabelling: [0, 1, 0, 1, 0], count: 2)
    let (parts, alone) = (network.refined(one, using: &random), network.refined(apart, using: &random))
    #expect(parts.labels == [0, 0, 1, 1, 2] && alone.count == 5)
  }
}
