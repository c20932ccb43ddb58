import Graphs
import Testing

@Suite struct ArticulationPointsTests {
  @Test(arguments: Fixture.having("articulation-points"))
  func articulationPoints(fixture: Fixture) throws {
    fixture.expect("articulation-points", try fixture.unweighted.articulationPoints().map(Double.init))
  }

  /// Without an articulation point there are more components of the others, without another node there are not.
  @Test(arguments: RandomGraph.seeds)
  func theyPartTheirComponent(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 24, directed: false)
    let count = graph.weakComponents().count
    let points = try graph.articulationPoints()
    for node in graph.nodes where !graph.successors(of: node).isEmpty {
      // The node stays, without edges, as a component of its own.
      let without = graph.filtered(arcs: { $0.source != node && $0.target != node }).subgraph().graph
      #expect((without.weakComponents().count > count + 1) == points.contains(node))
    }
  }

  @Test func theHubOfAStar() throws {
    let leaves = NodeID(1000)
    let star = try Digraph(
      nodeCount: Int(leaves) + 1, edges: (0..<leaves).map { ($0, leaves, 1) }, directed: false)
    #expect(try star.articulationPoints() == [leaves])
  }

  @Test func selfLoopsDoNotCount() throws {
    let path = try Digraph(
      nodeCount: 4, edges: [(0, 0, 1), (0, 1, 1), (1, 1, 1), (1, 2, 1), (3, 3, 1)], directed: false)
    #expect(try path.articulationPoints() == [1])
  }
}
