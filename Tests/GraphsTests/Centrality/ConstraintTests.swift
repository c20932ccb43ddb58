import Graphs
import Testing

@Suite struct ConstraintTests {
  @Test(arguments: Fixture.having("constraint"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("constraint", try fixture.unweighted.constraint().values)
  }

  @Test(arguments: Fixture.having("constraint-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("constraint-strengths", try fixture.strengths.constraint().values)
  }

  @Test func isolatedNodesHaveNone() throws {
    let graph = try Digraph(nodeCount: 4, edges: [(0, 1, 1), (2, 2, 1)])
    #expect(try graph.constraint().values.map(\.isNaN) == [false, false, true, true])
    #expect(try DigraphBuilder().build().constraint().values.isEmpty)
  }
}
