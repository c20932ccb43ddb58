import Graphs
import Testing

@Suite struct BiconnectedComponentsTests {
  @Test(arguments: Fixture.having("articulation-points"))
  func articulationPoints(fixture: Fixture) throws {
    fixture.expect(
      "articulation-points", try fixture.unweighted.biconnectivity().articulationPoints.map(Double.init))
  }

  @Test(arguments: Fixture.having("bridges"))
  func bridges(fixture: Fixture) throws {
    fixture.expect(
      "bridges",
      try fixture.unweighted.biconnectivity().bridges.flatMap { [Double($0.source), Double($0.target)] })
  }

  @Test(arguments: Fixture.having("biconnected-components"))
  func components(fixture: Fixture) throws {
    fixture.expect(
      "biconnected-components",
      try fixture.unweighted.biconnectivity().components.flatMap { $0.map(Double.init) + [-1] })
  }

  @Test(arguments: RandomGraph.seeds)
  func withoutABridgeThereAreMoreComponents(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 24, directed: false)
    let count = graph.weakComponents().count
    for bridge in try graph.biconnectivity().bridges {
      let without = graph.filtered(arcs: {
        Set([$0.source, $0.target]) != Set([bridge.source, bridge.target])
      })
      #expect(without.subgraph().graph.weakComponents().count == count + 1)
    }
  }
}
