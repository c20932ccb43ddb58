import Graphs
import Testing

@Suite struct KatzTests {
  @Test(arguments: Fixture.having("katz"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("katz", try fixture.unweighted.katz(alpha: 0.05).values)
  }

  @Test(arguments: Fixture.having("katz-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect(
      "katz-strengths", try fixture.strengths.katz(alpha: 0.003, beta: 2, normalized: false).values)
  }

  @Test func tooLargeAnAlphaDoesNotConverge() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1), (1, 0, 1)])
    let error = #expect(throws: GraphError.self) { try graph.katz(alpha: 1.5) }
    #expect(error?.description.contains("below 1.0") == true, "\(error?.description ?? "")")
    #expect(throws: GraphError.self) { try graph.katz(alpha: .nan) }
    #expect(try DigraphBuilder().build().katz().values.isEmpty)
  }

  /// The default converges on every graph, and keeps NetworkX's 0.1 where that does.
  @Test(arguments: RandomGraph.seeds)
  func theDefaultHasAnAnswer(seed: UInt64) throws {
    let sparse = try RandomGraph.make(seed: seed, nodes: 30, edges: 60)
    #expect(try sparse.katzAlpha() == 0.1)
    let heavy = try RandomGraph.make(seed: seed, nodes: 30, edges: 300, weights: .strength)
    let alpha = try heavy.katzAlpha()
    #expect(alpha < 0.1)
    let scores = try heavy.katz()
    #expect(scores.values.allSatisfy { $0 > 0 })
    #expect(scores == (try heavy.katz(alpha: alpha)))
  }

  /// Of a complete graph of n nodes the largest eigenvalue is n - 1.
  @Test func ofACompleteGraphTheBoundIsSharp() throws {
    let edges = (0..<20).flatMap { a in (a + 1..<20).map { (NodeID(a), NodeID($0), 1.0) } }
    let graph = try Digraph(nodeCount: 20, edges: edges, directed: false)
    #expect(abs(try graph.katzAlpha() - 0.85 / 19) < 1e-6)
    let score = try graph.katz(normalized: false).values[0]
    #expect(abs(score - 1 / 0.15) < 1e-3)
  }
}
