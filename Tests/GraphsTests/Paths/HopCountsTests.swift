import Testing

@testable import Graphs

struct HopCountsTests {
  /// How many nodes lie at each distance from each source, over one memory for several runs.
  @Test(arguments: RandomGraph.seeds)
  func countsAreThoseOfTheHops(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 90, edges: 130, directed: seed % 2 == 0)
    graph.outgoing.withRows { rows in
      let search = HopCounts(rows: rows, nodeCount: graph.nodeCount)
      for batch in [
        Array(graph.nodes.prefix(HopCounts.width)), [5], Array(graph.nodes.dropFirst(HopCounts.width)),
      ] {
        var found = [[Int: Int]](repeating: [:], count: batch.count)
        var depths: [Int] = []
        search.run(from: batch[...]) { depth, counts in
          depths.append(depth)
          for lane in batch.indices where counts[lane] > 0 { found[lane][depth] = counts[lane] }
        }
        #expect(depths == Array(1..<depths.count + 1))
        for (lane, source) in batch.enumerated() {
          let hops = (try? graph.hops(from: source))?.compactMap { $0 }.filter { $0 > 0 } ?? []
          #expect(found[lane] == Dictionary(grouping: hops) { $0 }.mapValues(\.count))
        }
      }
    }
  }

  @Test func aSourceThatLeadsNowhereHasNoLevel() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1)])
    graph.outgoing.withRows { rows in
      HopCounts(rows: rows, nodeCount: 2).run(from: [1]) { _, _ in Issue.record("a level of nothing") }
    }
  }
}
