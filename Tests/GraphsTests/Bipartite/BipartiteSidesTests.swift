import Testing

@testable import Graphs

struct BipartiteSidesTests {
  @Test func partnersAreAscendingWhateverTheDirection() throws {
    let graph = try Digraph(nodeCount: 5, edges: [(0, 3, 1), (2, 0, 1), (3, 0, 1), (1, 3, 1)])
    let sides = try graph.bipartiteSides(rows: [1, 0, 0], measure: "m")
    #expect(sides.rows == [0, 1] && sides.columns == [2, 3, 4])
    #expect(sides.partners == [[2, 3], [3], [0], [0, 1], []])
  }

  @Test func anEdgeThatDoesNotCrossIsNamed() throws {
    let graph = try Digraph(nodeCount: 4, edges: [(0, 3, 1), (3, 2, 1)])
    #expect(throws: GraphError.sameSide(measure: "m", source: 2, target: 3)) {
      try graph.bipartiteSides(rows: [0, 1], measure: "m")
    }
    #expect(throws: GraphError.noSuchNode(node: 7, nodeCount: 4)) {
      try graph.bipartiteSides(rows: [7], measure: "m")
    }
  }

  @Test func noRowsIsASideToo() throws {
    let sides = try DigraphBuilder().build(nodeCount: 2).bipartiteSides(rows: [], measure: "m")
    #expect(sides.rows.isEmpty && sides.columns == [0, 1] && sides.partners == [[], []])
  }
}
