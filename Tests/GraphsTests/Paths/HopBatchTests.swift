import Testing

@testable import Graphs

struct HopBatchTests {
  private func dependencies(
    _ graph: Digraph, from sources: [NodeID], endpoints: Bool = false
  ) -> [Double]? {
    var total = [Double](repeating: 0, count: graph.nodeCount)
    let isDone = graph.outgoing.withRows { out in
      graph.incoming.withRows { into in
        let batch = HopBatch(
          outgoing: out, incoming: into, nodeCount: graph.nodeCount, arcCount: graph.arcCount)
        return total.withUnsafeMutableBufferPointer { total in
          guard let total = total.baseAddress else { return true }
          return stride(from: 0, to: sources.count, by: HopBatch.width).allSatisfy { first in
            batch.addDependencies(
              from: sources[first..<min(first + HopBatch.width, sources.count)], endpoints: endpoints,
              to: total)
          }
        }
      }
    }
    return isDone ? total : nil
  }

  /// Sparse graphs are pushed through, dense ones pulled over: what four searches at once find is the definition.
  @Test(arguments: RandomGraph.seeds, [12, 30, 200])
  func fourSearchesFindWhatTheDefinitionSays(seed: UInt64, edges: Int) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 18, edges: edges, directed: seed % 2 == 0)
    let exact = ExactPaths(graph, lengths: graph.arcs.map { _ in 1 }).betweenness
    let found = try #require(dependencies(graph, from: Array(graph.nodes)))
    #expect(zip(found, exact).allSatisfy { abs($0 - $1) < 1e-9 })
    // With its ends a path counts once more at either.
    let withEnds = try #require(dependencies(graph, from: Array(graph.nodes), endpoints: true))
    let reach = try graph.nodes.map { try graph.hops(from: $0).map { $0 != nil } }
    for node in graph.nodes.map({ Int($0) }) {
      let ends = reach[node].count { $0 } + reach.count { $0[node] } - 2
      #expect(abs(withEnds[node] - found[node] - Double(ends)) < 1e-9)
    }
  }

  /// Each source alone adds up to all together.
  @Test func lanesAreApart() throws {
    let graph = try RandomGraph.make(seed: 8, nodes: 18, edges: 50)
    let alone = try graph.nodes.map { try #require(dependencies(graph, from: [$0])) }
    let all = try #require(dependencies(graph, from: Array(graph.nodes)))
    for node in all.indices { #expect(abs(alone.reduce(0) { $0 + $1[node] } - all[node]) < 1e-9) }
  }

  /// A thousand diamonds in a row have 2^1000 paths, which have no reciprocal of full precision.
  @Test func tooManyPathsAreLeftAlone() throws {
    var edges: [(NodeID, NodeID, Double)] = []
    for step in stride(from: NodeID(0), to: 3000, by: 3) {
      for middle in [step + 1, step + 2] { edges += [(step, middle, 1), (middle, step + 3, 1)] }
    }
    let graph = try Digraph(nodeCount: 3001, edges: edges)
    #expect(dependencies(graph, from: [0]) == nil)
    // From the last third there are fewer; the memory of the search that was broken off is clean.
    #expect(dependencies(graph, from: [2997]) != nil)
  }
}
