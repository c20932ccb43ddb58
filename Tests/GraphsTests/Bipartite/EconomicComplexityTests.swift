import Graphs
import Testing

extension EconomicComplexity {
  var allScores: [Double] { rows.map(\.score) + columns.map(\.score) }
}

@Suite struct EconomicComplexityTests {
  @Test(arguments: Fixture.bipartite(having: "complexity"))
  func indices(fixture: Fixture) throws {
    fixture.expect(
      "complexity", try fixture.unweighted.economicComplexity(rows: fixture.rows).allScores, floor: 1e-1)
  }

  @Test func whatHasNoAnswerIsRefused() throws {
    let apart = try Digraph(nodeCount: 4, edges: [(0, 2, 1), (1, 3, 1)])
    #expect(throws: GraphError.self) { try apart.economicComplexity(rows: [0, 1]) }
    let full = try Digraph(nodeCount: 4, edges: [(0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1)])
    #expect(throws: GraphError.self) { try full.economicComplexity(rows: [0, 1]) }
    #expect(throws: GraphError.self) { try DigraphBuilder().build().economicComplexity(rows: []) }
  }
}
