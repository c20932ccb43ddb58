import Testing

@testable import Graphs

@Suite struct LengthSearchTests {
  /// A very short arc far from the rest makes the search use the radix heap instead of the ring of buckets.
  @Test(arguments: RandomGraph.seeds)
  func ringAndRadixHeapAgree(seed: UInt64) throws {
    try expectAgreement(try RandomGraph.make(seed: seed, nodes: 60, edges: 240, weights: .length))
  }

  /// A chain from the source needs no buckets, until it forks: chains with a few side steps.
  @Test(arguments: RandomGraph.seeds)
  func chainsAgree(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var edges = (0..<59).map { (NodeID($0), NodeID($0 + 1), Double(1 + generator.below(90)) / 10) }
    for _ in 0..<generator.below(12) {
      let (one, other) = (NodeID(generator.below(60)), NodeID(generator.below(60)))
      edges.append((one, other, Double(1 + generator.below(400)) / 10))
    }
    if seed % 2 == 0 { edges += edges.map { ($0.1, $0.0, $0.2) } }
    try expectAgreement(
      try Digraph(nodeCount: 60, edges: edges, weights: .length, duplicates: .smallest))
  }

  private func expectAgreement(_ graph: Digraph) throws {
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

  @Test func extremeLengthsAreAddedOrRefused() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 1e-90), (1, 2, 1e90), (2, 3, 1e90), (0, 2, 1.5e89)], weights: .length)
    #expect(try graph.shortestPaths(from: 0).distances == [0, 1e-90, 1.5e89, 1.15e90])
    #expect(try graph.betweenness(normalized: false).values == [0, 0, 2, 0])
    // Sums and reciprocals of these are no numbers.
    #expect(throws: GraphError.invalidWeight(edge: 1, weight: 1e308)) {
      try Digraph(nodeCount: 2, edges: [(0, 1, 1e308)], weights: .length)
    }
    let tiny = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1e-308)], weights: .length)
    let error = GraphError.extremeWeight(measure: "shortest paths", source: 1, target: 2, weight: 1e-308)
    #expect(throws: error) { try tiny.shortestPaths(from: 0) }
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
