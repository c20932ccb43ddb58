import Graphs
import Testing

@Suite struct PageRankTests {
  @Test(arguments: Fixture.having("pagerank"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("pagerank", try fixture.unweighted.pageRank().values)
  }

  @Test(arguments: Fixture.having("pagerank-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("pagerank-strengths", try fixture.strengths.pageRank(damping: 0.6).values)
  }

  @Test(arguments: Fixture.having("pagerank-personal"))
  func personalized(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-personal",
      try fixture.unweighted.pageRank(personalization: (1...fixture.nodeCount).map(Double.init)).values)
  }

  @Test(arguments: Fixture.having("pagerank-dangling"))
  func dangling(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-dangling",
      try fixture.unweighted.pageRank(dangling: (0..<fixture.nodeCount).map { $0 == 0 ? 1 : 0 }).values)
  }

  @Test(arguments: RandomGraph.seeds)
  func scoresAddUpToOne(seed: UInt64) throws {
    #expect(abs(try RandomGraph.make(seed: seed, weights: .strength).pageRank().sum - 1) < 1e-10)
  }

  @Test func badParametersAreRefused() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1)])
    #expect(throws: GraphError.self) { try graph.pageRank(damping: 1) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [1]) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [0, 0]) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [-1, 2]) }
    #expect(throws: GraphError.self) { try graph.pageRank(maximumIterations: 1) }
    #expect(try DigraphBuilder().build().pageRank().values.isEmpty)
  }
}
