import Graphs
import Testing

@Suite struct EffectiveSizeTests {
  @Test(arguments: Fixture.having("effective-size"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("effective-size", try fixture.unweighted.effectiveSize().values)
  }

  @Test(arguments: Fixture.having("effective-size-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("effective-size-strengths", try fixture.strengths.effectiveSize().values)
  }

  @Test func isolatedNodesHaveNone() throws {
    let graph = try Digraph(nodeCount: 4, edges: [(0, 1, 1), (2, 2, 1)])
    #expect(try graph.effectiveSize().values.map(\.isNaN) == [false, false, true, true])
    #expect(try DigraphBuilder().build().effectiveSize().values.isEmpty)
  }
}
