import Graphs
import Testing

@Suite struct DisparityFilterTests {
  @Test(arguments: Fixture.having("disparity"))
  func chance(fixture: Fixture) throws {
    fixture.expect("disparity", try fixture.values { try $0.strengths.disparity() }, floor: 1e-6)
  }

  @Test func soleEdgesAreKeptOrNot() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 100), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1)], weights: .strength)
    #expect(try graph.backbone(level: 0.05).arcCount == 1)
    #expect(try graph.backbone(level: 0.05, keepsSoleEdges: false).arcs(from: 0).map(\.target) == [1])
    #expect(throws: GraphError.self) { try graph.backbone(level: 0) }
  }
}
