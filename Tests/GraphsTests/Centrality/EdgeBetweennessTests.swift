import Graphs
import Testing

extension Fixture {
  /// The scores of the edges by source, then target.
  func values(_ measure: (Fixture) throws -> EdgeScores) throws -> [Double] {
    let scores = try measure(self)
    return scores.graph.edges.map { scores[$0] }
  }
}

@Suite struct EdgeBetweennessTests {
  @Test(arguments: Fixture.having("edge-betweenness"))
  func hops(fixture: Fixture) throws {
    fixture.expect("edge-betweenness", try fixture.values { try $0.unweighted.edgeBetweenness() })
  }

  @Test(arguments: Fixture.having("edge-betweenness-raw"))
  func hopsRaw(fixture: Fixture) throws {
    fixture.expect(
      "edge-betweenness-raw", try fixture.values { try $0.unweighted.edgeBetweenness(normalized: false) })
  }

  @Test(arguments: Fixture.having("edge-betweenness-lengths"))
  func lengths(fixture: Fixture) throws {
    fixture.expect("edge-betweenness-lengths", try fixture.values { try $0.lengths.edgeBetweenness() })
  }

  @Test func rankingIsByScoreThenPlace() throws {
    let path = try Digraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1)], directed: false)
    let scores = try path.edgeBetweenness(normalized: false)
    #expect(scores.ranking().map(\.edge.source) == [1, 0, 2])
    #expect(scores[3, 2] == 3)
    #expect(scores.top(1).first?.score == 4)
  }
}
