import Graphs
import Testing

@Suite struct CoreNumberTests {
  @Test(arguments: Fixture.having("core"))
  func cores(fixture: Fixture) throws {
    fixture.expect("core", try fixture.unweighted.coreNumber().values)
  }

  /// Every node of the k-core has at least k edges inside it.
  @Test(arguments: RandomGraph.seeds)
  func coresHoldTogether(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 50, edges: 200, directed: false)
    let cores = graph.coreNumber()
    for node in graph.nodes {
      let inside = graph.successors(of: node).filter { cores[$0] >= cores[node] }
      #expect(Double(inside.count) >= cores[node])
    }
  }
}
