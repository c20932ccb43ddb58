import Graphs
import Testing

@Suite struct StrongComponentsTests {
  @Test(arguments: Fixture.having("strong-components"))
  func labels(fixture: Fixture) throws {
    fixture.expect("strong-components", try fixture.unweighted.strongComponents().labels.map(Double.init))
  }

  @Test(arguments: RandomGraph.seeds)
  func reversingKeepsThem(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 60)
    #expect(graph.reversed.strongComponents() == graph.strongComponents())
  }

  @Test func longPathsNeedNoStack() throws {
    var builder = DigraphBuilder()
    for node in 0..<100_000 { try builder.addEdge(from: NodeID(node), to: NodeID(node + 1)) }
    #expect(try builder.build().strongComponents().count == 100_001)
    try builder.addEdge(from: 100_000, to: 0)
    let ring = try builder.build().strongComponents()
    #expect(ring.count == 1)
    #expect(ring.sizes == [100_001])
    #expect(ring.largest == 0)
    #expect(try DigraphBuilder().build().strongComponents().largest == nil)
  }

  /// Dense graphs end early; the components are still those of mutual reach.
  @Test(arguments: RandomGraph.seeds)
  func theyAreWhatReachesEachOther(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 30, edges: 20 + Int(seed) * 15)
    let reach = try graph.nodes.map { try graph.hops(from: $0).map { $0 != nil } }
    let found = graph.strongComponents()
    for a in graph.nodes {
      for b in graph.nodes {
        #expect((found[a] == found[b]) == (reach[Int(a)][Int(b)] && reach[Int(b)][Int(a)]))
      }
    }
  }
}
