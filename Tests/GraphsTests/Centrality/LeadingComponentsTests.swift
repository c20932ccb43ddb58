import Graphs
import Testing

@Suite struct LeadingComponentsTests {
  /// Two cycles of one leading value, the first feeding the second: all importance ends up in the second.
  /// igraph 1.0.0 `Graph.eigenvector_centrality(scale=False)` gives c = d = 0.7071.
  @Test func ofAChainOnlyTheLastHasImportance() throws {
    let graph = try Digraph(nodeCount: 4, edges: [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 3, 1), (3, 2, 1)])
    let scores = try graph.eigenvector().values
    #expect(scores[0] == 0 && scores[1] == 0)
    #expect(abs(scores[2] - 0.5.squareRoot()) < 1e-12 && abs(scores[3] - 0.5.squareRoot()) < 1e-12)
  }

  @Test func cyclesApartShareAsAUniformStartDoes() throws {
    let graph = try Digraph(nodeCount: 5, edges: [(0, 1, 1), (1, 0, 1), (2, 3, 1), (3, 4, 1), (4, 2, 1)])
    let scores = try graph.eigenvector().values
    #expect(scores.allSatisfy { abs($0 - 0.2.squareRoot()) < 1e-12 })
  }

  @Test func aWeakerCycleUpstreamHasNone() throws {
    let edges: [(NodeID, NodeID, Double)] = [
      (0, 1, 4.9), (1, 0, 5), (1, 2, 1), (2, 3, 5), (3, 2, 5), (3, 4, 5),
    ]
    let scores = try Digraph(nodeCount: 5, edges: edges, weights: .strength).eigenvector().values
    #expect(scores[0] == 0 && scores[1] == 0)
    // c, d and what d alone feeds are alike.
    #expect(scores[2...].allSatisfy { abs($0 - (1.0 / 3).squareRoot()) < 1e-12 })
  }

  @Test func equallyLongChainsAreRefused() throws {
    let graph = try Digraph(
      nodeCount: 6,
      edges: [(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 3, 1), (3, 2, 1), (1, 4, 1), (4, 5, 1), (5, 4, 1)])
    #expect {
      try graph.eigenvector()
    } throws: { error in
      guard case GraphError.undefined(_, let reason) = error else { return false }
      return reason.contains("2 strong components share the leading value")
    }
  }

  /// Ten thousand cycles: their values are bounded, and most never computed.
  @Test func manyComponentsAreQuick() throws {
    var edges: [(NodeID, NodeID, Double)] = []
    for index in 0..<NodeID(10_000) {
      edges += [(2 * index, 2 * index + 1, Double(index + 1)), (2 * index + 1, 2 * index, Double(index + 1))]
    }
    let scores = try Digraph(nodeCount: 20_000, edges: edges, weights: .strength).eigenvector().values
    #expect(scores[..<19_998].allSatisfy { $0 == 0 })
    #expect(abs(scores[19_999] - 0.5.squareRoot()) < 1e-12)
  }
}
