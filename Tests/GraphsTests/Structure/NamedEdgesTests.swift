import Graphs
import Testing

struct NamedEdgesTests {
  @Test func namesAreNumberedAsTheyCome() throws {
    var names = NodeNames()
    let graph = try Digraph(edges: [("Chile", "copper", 0.25), ("Peru", "copper", 0.5)], names: &names)
    #expect(names.names == ["Chile", "copper", "Peru"])
    #expect(graph.weight(from: 2, to: 1) == 0.5)
    #expect(graph.weightMeaning == .strength)
    let more = try Digraph(edges: [("Peru", "zinc", 1)], weights: .length, directed: false, names: &names)
    #expect(more.nodeCount == 4 && more.hasArc(from: 3, to: 2))
    let alone = try Digraph(edges: [("a", "b", 2)])
    #expect(alone.arcs.map(\.weight) == [2])
    let error = GraphError.duplicateEdge(edge: 2, source: 0, target: 1)
    #expect(throws: error) { try Digraph(edges: [("a", "b", 2), ("a", "b", 3)]) }
  }

  /// The lines of the landing page and what their comments say they print.
  @Test func theLandingPageTellsTheTruth() throws {
    var names = NodeNames()
    let trade = try Digraph(
      edges: [("Chile", "copper", 0.25), ("Peru", "copper", 0.5), ("copper", "wire", 1)], names: &names)
    #expect("\(trade)" == "4 nodes, 3 directed edges, strengths: 0 → 1 (0.25), 1 → 3 (1.0), 2 → 1 (0.5)")
    let top = trade.strength(.outgoing).top(2).map { "\(names[$0.node]) \($0.score)" }
    #expect(top == ["copper 1.0", "Peru 0.5"])
    let scores = try trade.withLengths().betweenness(normalized: false)
    #expect("\(scores)" == "1: 2.0, 0: 0.0, 2: 0.0, 3: 0.0")
  }
}
