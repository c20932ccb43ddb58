import Graphs
import Testing

extension HubsAndAuthorities {
  var allValues: [Double] { hubs.values + authorities.values }
}

@Suite struct HITSTests {
  @Test(arguments: Fixture.having("hits"))
  func hubsAndAuthorities(fixture: Fixture) throws {
    fixture.expect("hits", try fixture.strengths.hits().allValues)
  }

  @Test func withoutEdgesItIsUndefined() throws {
    #expect(throws: GraphError.self) { try DigraphBuilder().build(nodeCount: 2).hits() }
    #expect(try DigraphBuilder().build().hits().hubs.values.isEmpty)
  }
}
