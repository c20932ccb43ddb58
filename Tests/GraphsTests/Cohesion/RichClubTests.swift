import Graphs
import Testing

@Suite struct RichClubTests {
  @Test(arguments: Fixture.having("rich-club"))
  func coefficients(fixture: Fixture) throws {
    fixture.expect("rich-club", try fixture.unweighted.richClub())
  }

  @Test func directedGraphsAndSelfLoopsAreRefused() throws {
    #expect(throws: GraphError.self) { try Digraph(nodeCount: 2, edges: [(0, 1, 1)]).richClub() }
    #expect(throws: GraphError.self) {
      try Digraph(nodeCount: 2, edges: [(0, 0, 1)], directed: false).richClub()
    }
    #expect(try DigraphBuilder(directed: false).build(nodeCount: 2).richClub().isEmpty)
  }
}
