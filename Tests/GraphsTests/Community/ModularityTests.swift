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

  @Test(arguments: RandomGraph.seeds)
  func itStaysWithinItsBounds(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
      var generator = SplitMix64(seed: seed)
      let labels = graph.nodes.map { _ in Int32.random(in: 0..<4, using: &generator) }
      let modularity = try graph.modularity(of: labels)
      #expect(modularity <= 1 && modularity >= (directed ? -1 : -0.5))
      #expect(abs(try graph.modularity(of: labels.map { _ in 7 })) < 1e-12)
    }
  }

  @Test func withoutEdgesItIsUndefined() throws {
    #expect(throws: GraphError.self) { try DigraphBuilder().build(nodeCount: 2).modularity(of: [0, 1]) }
    #expect(throws: GraphError.self) { try Digraph(nodeCount: 2, edges: [(0, 1, 1)]).modularity(of: [0]) }
  }
}
