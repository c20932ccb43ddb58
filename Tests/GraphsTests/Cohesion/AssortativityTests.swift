import Graphs
import Testing

@Suite struct AssortativityTests {
  @Test(arguments: Fixture.having("assortativity"))
  func degrees(fixture: Fixture) throws {
    fixture.expect("assortativity", [try fixture.unweighted.assortativity()], floor: 1e-2)
  }

  @Test(arguments: Fixture.having("assortativity-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("assortativity-strengths", [try fixture.strengths.assortativity()], floor: 1e-2)
  }

  @Test func regularGraphsHaveNone() throws {
    #expect(throws: GraphError.self) { try Fixture.named("cycle-7").unweighted.assortativity() }
    #expect(throws: GraphError.self) { try DigraphBuilder().build(nodeCount: 2).assortativity() }
  }
}
