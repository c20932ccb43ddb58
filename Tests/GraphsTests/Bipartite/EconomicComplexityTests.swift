import Graphs
import Testing

extension EconomicComplexity {
  var allScores: [Double] { rows.map(\.score) + columns.map(\.score) }
}

@Suite struct EconomicComplexityTests {
  @Test(arguments: Fixture.bipartite(having: "complexity"))
  func indices(fixture: Fixture) throws {
    fixture.expect(
      "complexity", try fixture.unweighted.economicComplexity(rows: fixture.rows).allScores, floor: 1e-1)
  }

  @Test func whatHasNoAnswerIsRefused() throws {
    let apart = try Digraph(nodeCount: 4, edges: [(0, 2, 1), (1, 3, 1)])
    #expect(throws: GraphError.self) { try apart.economicComplexity(rows: [0, 1]) }
    let full = try Digraph(nodeCount: 4, edges: [(0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1)])
    #expect(throws: GraphError.self) { try full.economicComplexity(rows: [0, 1]) }
    #expect(throws: GraphError.self) { try DigraphBuilder().build().economicComplexity(rows: []) }
  }

  /// Of the size of world trade: the index is an eigenvector, standardized, and found by sparse products.
  @Test func worldTradeIsQuick() throws {
    let (rows, columns) = (6500, 12_700)
    var generator = SplitMix64(seed: 3)
    var builder = DigraphBuilder(duplicates: .sum)
    for row in 0..<rows { try builder.addEdge(from: NodeID(row), to: NodeID(rows + row)) }
    for column in 0..<columns {
      try builder.addEdge(
        from: NodeID.random(in: 0..<NodeID(rows), using: &generator), to: NodeID(rows + column))
    }
    for _ in 0..<77_000 {
      let (a, b) = (generator.unit(), generator.unit())
      try builder.addEdge(
        from: NodeID(a * a * Double(rows)), to: NodeID(rows) + NodeID(b * b * Double(columns)))
    }
    let graph = try builder.build(nodeCount: rows + columns)
    let start = threadSeconds()
    let index = try graph.economicComplexity(rows: 0..<NodeID(rows))
    #expect(threadSeconds() - start < 10)
    var score = [Double](repeating: 0, count: rows + columns)
    for ranked in index.rows + index.columns { score[Int(ranked.node)] = ranked.score }
    // The mean over products of the mean over countries only stretches the index of countries.
    var mean = [Double](repeating: 0, count: rows + columns)
    for node in graph.nodes where Int(node) >= rows {
      let sources = graph.predecessors(of: node)
      mean[Int(node)] = sources.reduce(0) { $0 + score[Int($1)] } / Double(max(1, sources.count))
    }
    let fed = (0..<rows).map { row -> Double in
      let targets = graph.successors(of: NodeID(row))
      return targets.reduce(0) { $0 + mean[Int($1)] } / Double(targets.count)
    }
    let own = Array(score[..<rows])
    let shift = fed.reduce(0, +) / Double(rows)
    let value =
      zip(fed, own).reduce(0) { $0 + ($1.0 - shift) * $1.1 } / own.reduce(0) { $0 + $1 * $1 }
    #expect(value > 0 && value < 1)
    #expect(zip(fed, own).allSatisfy { abs($0 - shift - value * $1) < 1e-8 })
  }
}
