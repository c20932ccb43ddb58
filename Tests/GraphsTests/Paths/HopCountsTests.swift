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
        #expect(counts(of: search, batch) == batch.map { hops(from: $0, in: graph) })
      }
    }
  }

  /// Searches that share little go one by one, and at once again where they share: chains of any length, whose nodes
  /// lead on, back or across, between parts of many edges.
  @Test(arguments: RandomGraph.seeds)
  func longGraphsAreCountedTheSame(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let (chain, nodes) = (300 + generator.below(200), 700)
    var edges: [(NodeID, NodeID, Double)] = (0..<chain).map { (NodeID($0), NodeID($0 + 1), 1) }
    for _ in 0..<generator.below(4) { edges.append((NodeID(generator.below(chain)), NodeID(chain + 1), 1)) }
    for _ in 0..<2000 {
      edges.append(
        (NodeID(chain + generator.below(nodes - chain)), NodeID(chain + generator.below(nodes - chain)), 1))
    }
    let graph = try Digraph(nodeCount: nodes, edges: edges, directed: seed % 2 == 0, duplicates: .sum)
    graph.outgoing.withRows { rows in
      let search = HopCounts(rows: rows, nodeCount: nodes)
      for first in stride(from: 0, to: nodes, by: HopCounts.width) {
        let batch = (first..<min(nodes, first + HopCounts.width)).map { NodeID($0) }
        #expect(counts(of: search, batch) == batch.map { hops(from: $0, in: graph) })
      }
    }
  }

  /// How many nodes `search` finds at each distance from each source.
  private func counts(of search: HopCounts, _ batch: [NodeID]) -> [[Int: Int]] {
    var found = [[Int: Int]](repeating: [:], count: batch.count)
    search.run(from: batch[...]) { lane, depth, count in
      #expect(count > 0 && found[lane][depth] == nil && depth == found[lane].count + 1)
      found[lane][depth] = count
    }
    return found
  }

  /// How many nodes lie at each distance from a source, by a search of its own.
  private func hops(from source: NodeID, in graph: Digraph) -> [Int: Int] {
    let hops = (try? graph.hops(from: source))?.compactMap { $0 }.filter { $0 > 0 } ?? []
    return Dictionary(grouping: hops) { $0 }.mapValues(\.count)
  }

  @Test func aSourceThatLeadsNowhereHasNoLevel() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1)])
    graph.outgoing.withRows { rows in
      HopCounts(rows: rows, nodeCount: 2).run(from: [1]) { _, _, _ in Issue.record("a level of nothing") }
    }
  }
}
