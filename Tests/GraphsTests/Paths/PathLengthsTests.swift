import Testing

@testable import Graphs

/// Which paths are equally short: compared with exact whole-number sums on random graphs of every kind of weight.
@Suite struct PathLengthsTests {
  static let seeds = UInt64(1)...200

  /// Lengths, and the same as whole numbers in one unit.
  private struct Weights {
    let lengths: [Double]
    let units: [Int128]
  }

  private func expectExact(
    _ graph: Digraph, _ weights: Weights, _ kind: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let measured = try graph.withWeights(weights.lengths, meaning: .length)
    let exact = ExactPaths(graph, lengths: weights.units)
    let nodes = try measured.betweenness(normalized: false).values
    let edges = try measured.edgeBetweenness(normalized: false).values
    let scale = graph.isDirected ? 1.0 : 0.5
    #expect(
      zip(nodes, exact.betweenness).allSatisfy { abs($0 - $1 * scale) < 1e-9 * max(1, $1) }, "\(kind)",
      sourceLocation: sourceLocation)
    // Both arcs of an undirected edge have the sum of both.
    let arcScores = exact.edgeBetweenness
    for arc in graph.arcs {
      var expected = arcScores[Int(arc.id)]
      if !graph.isDirected, arc.source != arc.target {
        expected = (expected + (graph.twin(of: arc).map { arcScores[Int($0.id)] } ?? 0)) / 2
      }
      #expect(
        abs(edges[Int(arc.id)] - expected) < 1e-9 * max(1, expected), "\(kind)",
        sourceLocation: sourceLocation)
    }
  }

  private func weights(
    _ graph: Digraph, _ generator: inout SplitMix64,
    _ draw: (inout SplitMix64) -> (length: Double, units: Int128)
  ) -> Weights {
    var lengths = [Double](repeating: 0, count: graph.arcCount)
    var units = [Int128](repeating: 0, count: graph.arcCount)
    for arc in graph.edges {
      let drawn = draw(&generator)
      for id in [arc.id, graph.twin(of: arc)?.id ?? arc.id] {
        (lengths[Int(id)], units[Int(id)]) = (drawn.length, drawn.units)
      }
    }
    return Weights(lengths: lengths, units: units)
  }

  @Test(arguments: seeds)
  func tiesAreThoseOfExactSums(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 16, edges: 44, directed: seed % 2 == 0)
    var generator = SplitMix64(seed: seed)
    let tenths = weights(graph, &generator) { generator in
      let tenths = Int.random(in: 1...20, using: &generator)
      return (Double(tenths) / 10, Int128(tenths))
    }
    #expect(CommonUnit(of: tenths.lengths, nodeCount: 16) != nil)
    try expectExact(graph, tenths, "tenths")
    try expectExact(
      graph,
      weights(graph, &generator) { generator in
        let strength = Int.random(in: 1...10, using: &generator)
        return (1 / Double(strength), Int128(2520 / strength))
      }, "1 / strengths from 1 to 10")
    // The least common multiple of 1 to 60 is beyond 2^48, so that the tolerance decides.
    let multiple: Int128 = 9_690_712_164_777_231_700_912_800
    let reciprocals = weights(graph, &generator) { generator in
      let strength = Int.random(in: 1...60, using: &generator)
      return (1 / Double(strength), multiple / Int128(strength))
    }
    try expectExact(graph, reciprocals, "1 / strengths from 1 to 60")
    let doubles = weights(graph, &generator) { generator in
      let length = 1 + 99 * generator.unit()
      return (length, Int128(length * 0x1p53))
    }
    #expect(CommonUnit(of: doubles.lengths, nodeCount: 16) == nil)
    try expectExact(graph, doubles, "random doubles")
  }

  /// Decimals among which one length has no unit in common with the others: the tolerance finds the same ties.
  @Test(arguments: seeds)
  func farEdgesDoNotMatter(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 16, edges: 40, weights: .length)
    var generator = SplitMix64(seed: seed)
    let inner = graph.arcs.map { ($0.source, $0.target, ($0.weight * 4).rounded() / 10) }
    /// The graph with two dead ends, one that leads in and one that leads out.
    func extended(_ first: Double, _ second: Double) throws -> Digraph {
      try Digraph(nodeCount: 18, edges: inner + [(16, 3, first), (5, 17, second)], weights: .length)
    }
    let near = try extended(0.3, 0.5)
    let expected = try near.betweenness(normalized: false).values
    let links = try near.edgeBetweenness(normalized: false).values
    for (first, second) in [
      (generator.unit() + 1, generator.unit() + 1), (1e-11, 7), (31_415.9, 1.0 / 3),
      (0.123456789012345, 1e60),
    ] {
      let far = try extended(first, second)
      let nodes = try far.betweenness(normalized: false).values
      #expect(zip(nodes, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(first), \(second)")
      let farLinks = try far.edgeBetweenness(normalized: false).values
      #expect(zip(farLinks, links).allSatisfy { abs($0 - $1) < 1e-9 }, "\(first), \(second)")
      for source in NodeID(0)..<16 {
        let steps = try far.shortestPaths(from: source).predecessors[..<16]
        let nearSteps = try near.shortestPaths(from: source).predecessors[..<16]
        #expect(steps == nearSteps)
      }
    }
  }

  /// 30,000 tenths beside 10,000 times 0.3: rounding adds up to far more than the tolerance.
  @Test(arguments: [0.7, 0.123456789012345678])
  func longChainsTie(deadEnd: Double) throws {
    let length = 30_000
    var edges = (0..<length).map { (NodeID($0), NodeID($0 + 1), 0.1) }
    var last: NodeID = 0
    for step in 1...length / 3 {
      let next = step == length / 3 ? NodeID(length) : NodeID(length + step)
      edges.append((last, next, 0.3))
      last = next
    }
    let end = NodeID(length + length / 3)
    edges.append((NodeID(length), end, deadEnd))
    let graph = try Digraph(nodeCount: Int(end) + 1, edges: edges, weights: .length)
    let scores = try graph.betweenness(normalized: false, sources: .nodes([0])).values
    let distance = try graph.shortestPaths(from: 0).distances[length]
    #expect(abs(distance - 3000) < 1e-11)
    // Where the chains meet lie two nodes, the second behind the first: half of the paths to both runs along either
    // chain, and all of those to the second through the first.
    #expect(abs(scores[length - 1] - scores[length]) < 1e-6 * scores[length])
    #expect(abs(scores[Int(end) - 1] - scores[length]) < 1e-6 * scores[length])
  }

  @Test func distancesOfDecimalsAreRoundedOnce() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 0.1), (1, 2, 0.2), (2, 3, 0.4)], weights: .length)
    #expect(try graph.shortestPaths(from: 0).distances == [0, 0.1, 0.3, 0.7])
    let between = try graph.allPairsDistances()[1, 3]
    #expect(between == 0.6)
    let closeness = try graph.reversed.closeness(improved: false).values
    #expect(closeness[0] == 3 / 1.1)
  }

  /// 1,500 diamonds in a row have 2^1500 shortest paths, more than a number holds.
  @Test(arguments: [WeightMeaning.none, .length])
  func morePathsThanANumberHolds(weights: WeightMeaning) throws {
    let diamonds = 1500
    var edges: [(NodeID, NodeID, Double)] = []
    for step in 0..<NodeID(diamonds) {
      let start = 3 * step
      for middle in [start + 1, start + 2] { edges += [(start, middle, 0.5), (middle, start + 3, 0.5)] }
    }
    let nodeCount = 3 * diamonds + 1
    let graph = try Digraph(nodeCount: nodeCount, edges: edges, weights: weights)
    let scores = try graph.betweenness(normalized: false, sources: .nodes([0])).values
    let scale = Double(nodeCount)
    // From the first node every later one is reached, through both sides of a diamond alike.
    let last = scores[nodeCount - 2] / scale
    #expect(abs(last - 0.5 * Double(nodeCount - 1) / Double(nodeCount)) < 0.01)
    // Of its own paths the only source drawn cannot be told.
    #expect(scores.dropFirst().allSatisfy { $0.isFinite })
    let links = try graph.edgeBetweenness(normalized: false, sources: .nodes([0])).values
    #expect(links.allSatisfy { $0.isFinite })
    #expect(abs(links[0] - Double(nodeCount) * Double(nodeCount) / 2) < Double(nodeCount))
  }
}

extension Digraph {
  /// The other arc of an undirected edge.
  fileprivate func twin(of arc: Arc) -> Arc? {
    isDirected ? nil : arcs(from: arc.target).first { $0.target == arc.source }
  }
}
