import Graphs
import Testing

extension Fixture {
  var thirds: [Int32] { (0..<nodeCount).map { Int32($0 % 3) } }
}

@Suite struct ModularityTests {
  @Test(arguments: Fixture.having("modularity"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("modularity", [try fixture.unweighted.modularity(of: fixture.thirds)])
  }

  @Test(arguments: Fixture.having("modularity-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect(
      "modularity-strengths", [try fixture.strengths.modularity(of: fixture.thirds, resolution: 0.5)])
  }

  @Test func withoutEdgesItIsUndefined() throws {
    #expect(throws: GraphError.self) { try DigraphBuilder().build(nodeCount: 2).modularity(of: [0, 1]) }
    #expect(throws: GraphError.self) { try Digraph(nodeCount: 2, edges: [(0, 1, 1)]).modularity(of: [0]) }
  }
}
