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
    #expect(throws: GraphError.self) { try graph.katz(alpha: 1.5) }
    #expect(throws: GraphError.self) { try graph.katz(alpha: .nan) }
    #expect(try DigraphBuilder().build().katz().values.isEmpty)
  }
}
