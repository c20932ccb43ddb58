import Graphs
import Testing

@Suite struct DominatorTreeTests {
  @Test(arguments: Fixture.having("dominators"))
  func immediate(fixture: Fixture) throws {
    fixture.expect(
      "dominators", try fixture.unweighted.dominatorTree(from: 0).immediateDominators.map(Double.init))
  }

  @Test func whatANodeHoldsUp() throws {
    let graph = try Digraph(nodeCount: 6, edges: [(0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 4, 1), (3, 4, 1)])
    let tree = try graph.dominatorTree(from: 0)
    #expect(tree.dominators(of: 4) == [0, 1, 4])
    #expect(tree.dominators(of: 5).isEmpty)
    #expect(tree.dominatedCounts.values == [4, 3, 0, 0, 0, 0])
    #expect(throws: GraphError.self) { try graph.dominatorTree(from: 6) }
  }
}
