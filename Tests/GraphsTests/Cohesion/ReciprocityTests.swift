import Graphs
import Testing

@Suite struct ReciprocityTests {
  @Test(arguments: Fixture.having("reciprocity"))
  func graph(fixture: Fixture) throws {
    fixture.expect("reciprocity", [try fixture.unweighted.reciprocity()])
  }

  @Test(arguments: Fixture.having("reciprocity-nodes"))
  func nodes(fixture: Fixture) throws {
    fixture.expect("reciprocity-nodes", try fixture.unweighted.nodeReciprocity().values)
  }

  @Test func withoutArcsOrDirectionsItIsUndefined() throws {
    #expect(throws: GraphError.self) { try DigraphBuilder().build(nodeCount: 2).reciprocity() }
    #expect(throws: GraphError.self) { try DigraphBuilder(directed: false).build(nodeCount: 2).reciprocity() }
  }
}
