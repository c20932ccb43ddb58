import Testing

@testable import Graphs

@Suite struct ViewsTests {
  let graph: Digraph

  init() throws {
    graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 1), (1, 2, 2), (2, 0, 4), (2, 3, 0)], weights: .strength)
  }

  @Test func reversingTwiceIsTheGraph() {
    #expect(graph.reversed.successors(of: 0) == [2])
    #expect(graph.reversed.arcs(from: 0).map(\.id) == [2])
    #expect(graph.reversed.strength(.incoming) == graph.strength(.outgoing))
    #expect(graph.reversed.reversed == graph)
  }

  @Test func filteringKeepsTheNumbers() throws {
    let view = graph.filtered(nodes: { $0 != 1 }, arcs: { $0.weight > 0 })
    #expect(view.nodes == [0, 2, 3])
    #expect(view.successors(of: 2) == [0])
    #expect(view.predecessors(of: 3).isEmpty)
    #expect(view.arcCount == 1)
    let part = view.subgraph()
    #expect(part.nodes == [0, 2, 3])
    #expect(part.graph.arcs.map(\.weight) == [4])
    #expect(part.graph.hasArc(from: 1, to: 0))
    #expect(throws: GraphError.noSuchNode(node: 9, nodeCount: 4)) { try graph.subgraph(of: [9]) }
  }

  @Test func undirectedEdgesAreFilteredWhole() throws {
    let path = try Digraph(
      nodeCount: 3, edges: [(1, 0, 1), (1, 2, 5), (1, 1, 1)], weights: .strength, directed: false)
    let view = path.filtered(arcs: { $0.source < $0.target })
    #expect(view.arcCount == 4)
    #expect(view.successors(of: 1) == [0, 2])
    #expect(view.subgraph().graph.edges.map(\.weight) == [1, 5])
  }
}
