import Graphs
import Testing

@Suite struct BridgesTests {
  @Test(arguments: Fixture.having("bridges"))
  func bridges(fixture: Fixture) throws {
    fixture.expect(
      "bridges", try fixture.unweighted.bridges().flatMap { [Double($0.source), Double($0.target)] })
  }

  /// Without a bridge there is one component more, without another edge there is not.
  @Test(arguments: RandomGraph.seeds)
  func theyPartTheirComponent(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 24, directed: false)
    let count = graph.weakComponents().count
    let bridges = try graph.bridges()
    for edge in graph.edges {
      let ends = Set([edge.source, edge.target])
      let without = graph.filtered(arcs: { Set([$0.source, $0.target]) != ends }).subgraph().graph
      #expect(without.weakComponents().count == (bridges.contains(edge) ? count + 1 : count))
    }
  }

  /// Whichever number the hub has, every edge of a star is one, with its weight.
  @Test(arguments: [NodeID(0), 500, 1000])
  func everyEdgeOfAStar(hub: NodeID) throws {
    let others = (NodeID(0)...1000).filter { $0 != hub }
    let star = try Digraph(
      nodeCount: 1001, edges: others.map { (hub, $0, Double($0) + 1) }, weights: .strength, directed: false)
    let bridges = try star.bridges()
    #expect(bridges == star.edges)
    #expect(bridges.map { max($0.source, $0.target) == hub ? $0.source : $0.target } == others)
  }

  @Test func directedGraphsAreRefused() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1)])
    #expect(throws: GraphError.needsUndirected(measure: "bridges")) { try graph.bridges() }
    #expect(throws: GraphError.needsUndirected(measure: "articulation points")) {
      try graph.articulationPoints()
    }
  }
}
