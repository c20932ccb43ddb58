import Testing

@testable import Graphs

struct MutualWeightsTests {
  @Test(arguments: RandomGraph.seeds, [true, false])
  func bothDirectionsAreAddedUp(seed: UInt64, directed: Bool) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
    let mutual = graph.mutualWeights()
    for node in graph.nodes {
      var expected: [NodeID: Double] = [:]
      for arc in graph.arcs(from: node) { expected[arc.target, default: 0] += arc.weight }
      if directed { for arc in graph.arcs(into: node) { expected[arc.source, default: 0] += arc.weight } }
      let range = mutual.range(of: node)
      #expect(Array(mutual.nodes[range]) == expected.keys.sorted())
      #expect(Array(mutual.weights[range]) == expected.keys.sorted().map { expected[$0] })
    }
  }

  @Test(arguments: RandomGraph.seeds, [true, false])
  func neighboursAreThoseOfMutualWeights(seed: UInt64, directed: Bool) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
    let (neighbours, mutual) = (graph.neighbours, graph.mutualWeights())
    #expect(neighbours.offsets == mutual.offsets && neighbours.nodes == mutual.nodes)
    #expect(neighbours.weights.isEmpty)
  }

  @Test func weightsAreTransformedBeforeTheyAreAdded() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 2), (1, 0, 3), (1, 1, 5)], weights: .strength)
    #expect(graph.mutualWeights { $0 * $0 }.weights == [13, 13, 50])
    #expect(graph.unweighted.mutualWeights().weights == [2, 2, 2])
  }
}
