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
}
