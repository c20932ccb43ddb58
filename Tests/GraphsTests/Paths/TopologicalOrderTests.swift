import Graphs
import Testing

@Suite struct TopologicalOrderTests {
  @Test(arguments: Fixture.having("topological-order"))
  func order(fixture: Fixture) throws {
    fixture.expect("topological-order", try fixture.unweighted.topologicalOrder().map(Double.init))
  }

  @Test func cyclesAreNamed() throws {
    let graph = try Digraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 1, 1), (2, 3, 1)])
    #expect(throws: GraphError.cycle(measure: "topological order", node: 1)) { try graph.topologicalOrder() }
    #expect(!graph.isAcyclic)
  }
}
