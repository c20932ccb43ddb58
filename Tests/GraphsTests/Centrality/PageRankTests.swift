import Graphs
import Testing

@Suite struct PageRankTests {
  @Test(arguments: Fixture.having("pagerank"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("pagerank", try fixture.unweighted.pageRank(tolerance: 1e-15).values)
  }

  @Test(arguments: Fixture.having("pagerank-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-strengths", try fixture.strengths.pageRank(damping: 0.6, tolerance: 1e-15).values)
  }

  @Test(arguments: Fixture.having("pagerank-personal"))
  func personalized(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-personal",
      try fixture.unweighted.pageRank(
        personalization: (1...fixture.nodeCount).map(Double.init), tolerance: 1e-15
      ).values)
  }

  @Test(arguments: Fixture.having("pagerank-dangling"))
  func dangling(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-dangling",
      try fixture.unweighted.pageRank(
        dangling: (0..<fixture.nodeCount).map { $0 == 0 ? 1 : 0 }, tolerance: 1e-15
      ).values)
  }

  @Test(arguments: RandomGraph.seeds)
  func scoresAddUpToOne(seed: UInt64) throws {
    #expect(abs(try RandomGraph.make(seed: seed, weights: .strength).pageRank().sum - 1) < 1e-10)
  }

  @Test(arguments: RandomGraph.seeds)
  func aSmallerToleranceTakesMorePasses(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 90)
    let (coarse, fine) = (try graph.pageRank(tolerance: 1e-6), try graph.pageRank(tolerance: 1e-15))
    #expect((coarse.convergence?.iterations ?? 0) < (fine.convergence?.iterations ?? 0))
    #expect(zip(coarse.values, fine.values).allSatisfy { abs($0 - $1) < 1e-4 })
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
