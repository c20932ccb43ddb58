import Testing

@testable import Graphs

struct FilteredDigraphTests {
  /// What is kept, made a graph of its own, is the graph of the arcs between nodes kept.
  @Test(arguments: RandomGraph.seeds, [true, false])
  func theSubgraphHoldsWhatIsSeen(seed: UInt64, directed: Bool) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .length, directed: directed)
    let view = graph.filtered(nodes: { $0 % 4 != 0 }, arcs: { $0.weight > 2 })
    let seen = graph.arcs.filter { $0.source % 4 != 0 && $0.target % 4 != 0 && $0.weight > 2 }
    #expect(view.nodes == graph.nodes.filter { $0 % 4 != 0 } && view.arcCount == seen.count)
    #expect(view.nodes.flatMap { view.arcs(from: $0) } == seen)
    #expect(Set(view.nodes.flatMap { view.arcs(into: $0) }) == Set(seen))
    for node in view.nodes {
      #expect(
        view.contains(node) && view.successors(of: node) == seen.filter { $0.source == node }.map(\.target))
      #expect(view.predecessors(of: node) == seen.filter { $0.target == node }.map(\.source))
    }
    let part = view.subgraph()
    #expect(
      part.nodes == view.nodes && part.graph.weightMeaning == .length && part.graph.isDirected == directed)
    let arcs = part.graph.arcs.map { [part.nodes[Int($0.source)], part.nodes[Int($0.target)]] }
    #expect(
      arcs == seen.map { [$0.source, $0.target] } && part.graph.arcs.map(\.weight) == seen.map(\.weight))
  }

  @Test func nothingKeptIsAGraphWithoutNodes() throws {
    let view = try RandomGraph.make(seed: 1).filtered(nodes: { _ in false })
    #expect(view.nodes.isEmpty && view.arcCount == 0 && view.subgraph().graph.nodeCount == 0)
  }
}
