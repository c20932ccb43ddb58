import Testing

@testable import Graphs

@Suite struct LengthSearchTests {
  /// A very short arc far from the rest makes the search use the radix heap instead of the ring of buckets.
  @Test(arguments: RandomGraph.seeds)
  func ringAndRadixHeapAgree(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 60, edges: 240, weights: .length)
    var edges = graph.arcs.map { ($0.source, $0.target, $0.weight) }
    edges.append((60, 61, 1e-6))
    let wide = try Digraph(nodeCount: 62, edges: edges, weights: .length)
    for source in graph.nodes {
      let (ring, radix) = (try graph.shortestPaths(from: source), try wide.shortestPaths(from: source))
      #expect(ring.distances == Array(radix.distances[..<60]))
      #expect(ring.predecessors == Array(radix.predecessors[..<60]))
    }
    let (ring, radix) = (try graph.betweenness(normalized: false), try wide.betweenness(normalized: false))
    #expect(zip(ring.values, radix.values).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) })
    let narrow = try graph.edgeBetweenness(normalized: false).values
    #expect(
      zip(narrow, try wide.edgeBetweenness(normalized: false).values).allSatisfy {
        abs($0 - $1) <= 1e-9 * max(1, $1)
      })
  }

  @Test func extremeLengthsAreAdded() throws {
    let least = Double.leastNonzeroMagnitude
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, least), (1, 2, 1e308), (2, 3, 1e308), (0, 2, 1.5e308)], weights: .length)
    #expect(try graph.shortestPaths(from: 0).distances == [0, least, 1e308, .infinity])
    #expect(try graph.shortestPaths(from: 2).distances == [.infinity, .infinity, 0, 1e308])
    let tiny = try Digraph(nodeCount: 3, edges: [(0, 1, least), (1, 2, 2 * least)], weights: .length)
    #expect(try tiny.shortestPaths(from: 0).distances == [0, least, 3 * least])
    #expect(try tiny.betweenness(normalized: false).values == [0, 1, 0])
  }

  @Test(arguments: [1, 64, 65, 130])
  func moreSourcesThanABatchHolds(nodes: Int) throws {
    let ring = try Digraph(
      nodeCount: nodes, edges: (0..<nodes).map { (NodeID($0), NodeID(($0 + 1) % nodes), 1) })
    let others = Double(nodes - 1)
    #expect(
      try ring.closeness().values == [Double](repeating: nodes == 1 ? 0 : 2 / Double(nodes), count: nodes))
    let between = others * (others - 1) / 2
    #expect(try ring.betweenness(normalized: false).values.allSatisfy { abs($0 - between) < 1e-9 })
  }
}
