import Testing

@testable import Graphs

struct EdgeScoresTests {
  @Test func theHighestStandsFirstAndTiesByTheirEnds() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(2, 0, 1), (0, 2, 1), (0, 1, 1), (1, 2, 1)])
    // Arcs: 0 → 1, 0 → 2, 1 → 2, 2 → 0.
    let scores = EdgeScores(values: [1, 3, 1, 3], graph: graph)
    #expect(
      scores.ranking().map { [$0.edge.source, $0.edge.target] } == [[0, 2], [2, 0], [0, 1], [1, 2]])
    #expect(scores.top(1).map(\.score) == [3] && scores.top(-1).isEmpty && scores.top(9).count == 4)
    #expect(scores[1, 2] == 1 && scores[2, 1] == nil && scores[graph.arcs[3]] == 3)
  }

  @Test func anUndirectedEdgeIsRankedOnce() throws {
    let path = try Digraph(nodeCount: 3, edges: [(1, 0, 1), (2, 1, 1), (2, 2, 1)], directed: false)
    let scores = EdgeScores(values: path.arcs.map { Double($0.source + $0.target) }, graph: path)
    #expect(scores.ranking().map(\.score) == [4, 3, 1])
    #expect(scores[1, 0] == 1 && scores[0, 1] == 1)
  }
}
