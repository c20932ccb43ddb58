import Graphs
import Testing

@Suite struct BiconnectedComponentsTests {
  @Test(arguments: Fixture.having("biconnected-components"))
  func components(fixture: Fixture) throws {
    fixture.expect(
      "biconnected-components",
      try fixture.unweighted.biconnectivity().components.flatMap { $0.map(Double.init) + [-1] })
  }

  /// Every edge is in one component, and a node in several is an articulation point, and no other.
  @Test(arguments: RandomGraph.seeds)
  func componentsShareArticulationPointsOnly(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 24, directed: false)
    let parts = try graph.biconnectivity()
    for edge in graph.edges {
      #expect(parts.components.filter { $0.contains(edge.source) && $0.contains(edge.target) }.count == 1)
    }
    let memberships = graph.nodes.map { node in parts.components.filter { $0.contains(node) }.count }
    #expect(graph.nodes.filter { memberships[Int($0)] > 1 } == parts.articulationPoints)
    #expect(parts.components.filter { $0.count == 2 } == parts.bridges.map { [$0.source, $0.target] })
  }

  /// What is asked for alone is what the three hold together.
  @Test(arguments: RandomGraph.seeds)
  func partsAskedForAloneAreThose(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 45, weights: .length, directed: false)
    let parts = try graph.biconnectivity()
    #expect(try graph.articulationPoints() == parts.articulationPoints)
    #expect(try graph.bridges() == parts.bridges)
  }
}
