import Testing

@testable import Graphs

@Suite struct ConversionsTests {
  @Test func strengthsBecomeLengths() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 4), (1, 2, 0), (2, 0, 1)], weights: .strength)
    let lengths = try graph.withLengths()
    #expect(lengths.weightMeaning == .length)
    #expect(lengths.arcs.map(\.weight) == [0.25, 1])
    #expect(try graph.withLengths(.logarithmic).arcs.map(\.weight).first == 1)
    #expect(try graph.unweighted.withLengths() == graph.unweighted)
  }

  @Test func directionsAreForgotten() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 4), (1, 0, 2), (2, 0, 1)], weights: .strength)
    #expect(try graph.undirected().edges.map(\.weight) == [6, 1])
    #expect(try graph.withWeights([3, 5, 7], meaning: .length).undirected().edges.map(\.weight) == [3, 7])
  }

  @Test func newWeightsAreChecked() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1), (1, 0, 1)])
    #expect(throws: GraphError.invalidWeight(edge: 2, weight: -1)) {
      try graph.withWeights([1, -1], meaning: .strength)
    }
    #expect(throws: GraphError.self) { try graph.withWeights([1], meaning: .strength) }
    #expect(try graph.reversed.withWeights([1, 2], meaning: .strength).weight(from: 1, to: 0) == 1)
  }

  @Test func theArcsOfAnUndirectedEdgeWeighTheSame() throws {
    let path = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1)], directed: false)
    #expect(throws: GraphError.self) { try path.withWeights([1, 2, 3, 4], meaning: .length) }
    #expect(try path.withWeights([1, 1, 3, 3], meaning: .length).edges.map(\.weight) == [1, 3])
  }
}
