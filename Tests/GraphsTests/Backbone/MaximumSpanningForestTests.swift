import Graphs
import Testing

@Suite struct MaximumSpanningForestTests {
  @Test(arguments: Fixture.having("spanning-forest"))
  func weight(fixture: Fixture) throws {
    fixture.expect(
      "spanning-forest", [try fixture.strengths.maximumSpanningForest().reduce(0) { $0 + $1.weight }])
  }

  @Test(arguments: RandomGraph.seeds)
  func itJoinsWhatWasJoined(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, edges: 14, weights: .strength, directed: false)
    let forest = Set(
      try graph.maximumSpanningForest().flatMap { [[$0.source, $0.target], [$0.target, $0.source]] })
    let kept = graph.filtered(arcs: { forest.contains([$0.source, $0.target]) }).subgraph().graph
    #expect(kept.weakComponents() == graph.weakComponents())
    #expect(kept.edgeCount == graph.nodeCount - graph.weakComponents().count)
  }

  /// Large enough to be divided before it is sorted, with many ties: the same edges as a plain Kruskal takes.
  @Test(arguments: UInt64(1)...6)
  func dividingChangesNothing(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var builder = DigraphBuilder(weights: .strength, directed: false, duplicates: .sum)
    for _ in 0..<6000 {
      try builder.addEdge(
        from: NodeID.random(in: 0..<700, using: &generator),
        to: NodeID.random(in: 0..<700, using: &generator),
        weight: Double(Int.random(in: 1...(seed < 3 ? 1 : 9), using: &generator)))
    }
    let graph = try builder.build(nodeCount: 700)
    var parts = Array(graph.nodes)
    func part(_ node: NodeID) -> NodeID {
      var node = node
      while parts[Int(node)] != node { node = parts[Int(node)] }
      return node
    }
    var expected: [Arc] = []
    let edges = graph.edges.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    for (_, edge) in edges where part(edge.source) != part(edge.target) {
      parts[Int(part(edge.source))] = part(edge.target)
      expected.append(edge)
    }
    expected.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    #expect(try graph.maximumSpanningForest() == expected)
  }
}
