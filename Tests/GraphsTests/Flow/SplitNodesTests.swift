import Testing

@testable import Graphs

struct SplitNodesTests {
  @Test func limitedNodesAreEntryAndExit() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 5), (0, 2, 6), (1, 2, 7)], weights: .strength)
    let split = SplitNodes(graph, capacities: [.infinity, 4, 0])
    #expect(split.limited == [1, 2] && split.exits == [0, 3, 4] && split.graph.nodeCount == 5)
    let arcs = split.graph.arcs.map { [Double($0.source), Double($0.target), $0.weight] }
    #expect(arcs == [[0, 1, 5], [0, 2, 6], [1, 3, 4], [2, 4, 0], [3, 2, 7]])
    #expect(split.places == [0, 1, 4])
  }

  @Test func nothingLimitedIsTheGraph() throws {
    let graph = try RandomGraph.make(seed: 2, weights: .strength, directed: false)
    let split = SplitNodes(graph, capacities: graph.nodes.map { _ in .infinity })
    #expect(split.limited.isEmpty && split.exits == Array(graph.nodes))
    #expect(split.places == Array(0..<graph.arcCount) && split.graph.arcs == graph.arcs)
  }

  /// Every arc keeps its ends and its weight: from the exit of its source to the entry of its target.
  @Test(arguments: RandomGraph.seeds)
  func everyArcIsThere(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength)
    let split = SplitNodes(graph, capacities: graph.nodes.map { $0 % 3 == 0 ? .infinity : Double($0) })
    for arc in graph.arcs {
      let moved = split.graph.arcs[split.places[Int(arc.id)]]
      #expect(
        moved.source == split.exits[Int(arc.source)] && moved.target == arc.target
          && moved.weight == arc.weight)
    }
    #expect(split.graph.arcCount == graph.arcCount + split.limited.count)
  }
}
