import Graphs
import Testing

extension Fixture {
  /// The first half of a bipartite graph.
  var rows: Range<NodeID> { 0..<NodeID(nodeCount / 2) }
}

@Suite struct NestednessTests {
  @Test(arguments: Fixture.bipartite(having: "nodf"))
  func nodf(fixture: Fixture) throws {
    fixture.expect("nodf", [try fixture.unweighted.nestedness(rows: fixture.rows)])
  }

  @Test func aPerfectTriangleIsNested() throws {
    let graph = try Digraph(
      nodeCount: 6, edges: [(0, 3, 1), (0, 4, 1), (0, 5, 1), (1, 3, 1), (1, 4, 1), (2, 3, 1)])
    #expect(try graph.nestedness(rows: [0, 1, 2]) == 100)
    #expect(throws: GraphError.self) { try graph.nestedness(rows: [0, 3]) }
    #expect(try DigraphBuilder().build(nodeCount: 2).nestedness(rows: [0]) == 0)
  }
}
