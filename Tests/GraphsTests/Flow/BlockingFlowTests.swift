import Graphs
import Testing

/// What the search must find whatever path it takes.
@Suite struct BlockingFlowTests {
  /// The least of all cuts, tried one by one, in whole tenths.
  @Test(arguments: 1...UInt64(60))
  func theFlowIsTheLeastOfAllCuts(seed: UInt64) throws {
    for directed in [true, false] {
      var generator = SplitMix64(seed: seed)
      var tenths: [[Int]] = Array(repeating: Array(repeating: 0, count: 8), count: 8)
      var edges: [(NodeID, NodeID, Double)] = []
      for source in 0..<8 {
        for target in (directed ? 0 : source + 1)..<max(8, source + 1) where source != target {
          guard generator.unit() < 0.4 else { continue }
          let capacity = Int(generator.next() % 30) + 1
          tenths[source][target] = capacity
          if !directed { tenths[target][source] = capacity }
          edges.append((NodeID(source), NodeID(target), Double(capacity) / 10))
        }
      }
      var least = Int.max
      for side in 0..<64 {
        let isInside = (0..<8).map { $0 == 0 || ($0 < 7 && side >> ($0 - 1) & 1 == 1) }
        var cut = 0
        for source in 0..<8 where isInside[source] {
          for target in 0..<8 where !isInside[target] { cut += tenths[source][target] }
        }
        least = min(least, cut)
      }
      let graph = try Digraph(nodeCount: 8, edges: edges, weights: .strength, directed: directed)
      let flow = try graph.maximumFlow(from: 0, to: 7)
      // Decimal capacities make no rounding at all.
      #expect(flow.value == Double(least) / 10)
      #expect(try graph.reversed.maximumFlow(from: 7, to: 0).value == flow.value)
    }
  }

  /// A search that keeps to shortest paths must take back what an earlier one sent the wrong way.
  @Test func flowIsTakenBack() throws {
    let graph = try Digraph(
      nodeCount: 6,
      edges: [(0, 1, 1), (0, 2, 1), (1, 4, 1), (1, 3, 1), (2, 3, 1), (3, 5, 1), (4, 5, 1)],
      weights: .strength)
    #expect(try graph.maximumFlow(from: 0, to: 5).value == 2)
  }

  @Test func aLongPathNeedsNoRecursion() throws {
    let graph = try Digraph(
      nodeCount: 100_001, edges: (0..<100_000).map { ($0, $0 + 1, 0.5) }, weights: .strength)
    let flow = try graph.maximumFlow(from: 0, to: 100_000)
    #expect(flow.value == 0.5)
    #expect(flow.cutArcs.map(\.source) == [0])
    #expect(try graph.maximumFlow(from: 100_000, to: 0).value == 0)
  }
}
