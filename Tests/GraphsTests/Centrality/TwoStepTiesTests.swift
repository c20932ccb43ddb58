import Graphs
import Testing

/// The two measures made of ties over a third node, against their formulas summed up term by term.
@Suite struct TwoStepTiesTests {
  private func mutual(_ graph: Digraph) -> [[Double]] {
    graph.nodes.map { a in
      graph.nodes.map { b in
        let there = graph.weight(from: a, to: b) ?? 0
        return graph.isDirected ? there + (graph.weight(from: b, to: a) ?? 0) : there
      }
    }
  }

  private func graph(_ seed: UInt64, directed: Bool) throws -> Digraph {
    var generator = SplitMix64(seed: seed)
    var builder = DigraphBuilder(weights: .strength, directed: directed, duplicates: .sum)
    for _ in 0..<40 {
      // Self-loops and arcs without weight too.
      try builder.addEdge(
        from: NodeID.random(in: 0..<12, using: &generator), to: NodeID.random(in: 0..<12, using: &generator),
        weight: Double(Int.random(in: 0...8, using: &generator)))
    }
    return try builder.build(nodeCount: 12)
  }

  @Test(arguments: RandomGraph.seeds)
  func constraintIsItsFormula(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try graph(seed, directed: directed)
      let m = mutual(graph)
      let p = m.map { row in row.map { $0 / row.reduce(0, +) } }
      let scores = try graph.constraint()
      for v in 0..<12 where m[v].enumerated().contains(where: { $0.offset != v && $0.element > 0 }) {
        var expected = 0.0
        for u in 0..<12 where m[v][u] > 0 {
          let indirect = (0..<12).reduce(0) { $0 + (m[v][$1] > 0 ? p[v][$1] * p[$1][u] : 0) }
          expected += (p[v][u] + indirect) * (p[v][u] + indirect)
        }
        #expect(abs(scores[NodeID(v)] - expected) < 1e-12)
      }
    }
  }

  @Test(arguments: RandomGraph.seeds)
  func effectiveSizeIsItsFormula(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try graph(seed, directed: directed)
      let m = mutual(graph)
      let scores = try graph.effectiveSize()
      for v in 0..<12 where m[v].enumerated().contains(where: { $0.offset != v && $0.element > 0 }) {
        let sum = m[v].reduce(0, +)
        var expected = 0.0
        for u in 0..<12 where m[v][u] > 0 {
          expected += 1 - (0..<12).reduce(0) { $0 + m[v][$1] / sum * m[u][$1] } / (m[u].max() ?? 1)
        }
        #expect(abs(scores[NodeID(v)] - expected) < 1e-12)
      }
    }
  }
}
