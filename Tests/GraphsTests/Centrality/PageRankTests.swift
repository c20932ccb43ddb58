import Graphs
import Testing

@Suite struct PageRankTests {
  @Test(arguments: Fixture.having("pagerank"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("pagerank", try fixture.unweighted.pageRank(tolerance: 1e-15).values)
  }

  @Test(arguments: Fixture.having("pagerank-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-strengths", try fixture.strengths.pageRank(damping: 0.6, tolerance: 1e-15).values)
  }

  @Test(arguments: Fixture.having("pagerank-personal"))
  func personalized(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-personal",
      try fixture.unweighted.pageRank(
        personalization: (1...fixture.nodeCount).map(Double.init), tolerance: 1e-15
      ).values)
  }

  @Test(arguments: Fixture.having("pagerank-dangling"))
  func dangling(fixture: Fixture) throws {
    fixture.expect(
      "pagerank-dangling",
      try fixture.unweighted.pageRank(
        dangling: (0..<fixture.nodeCount).map { $0 == 0 ? 1 : 0 }, tolerance: 1e-15
      ).values)
  }

  @Test(arguments: RandomGraph.seeds)
  func scoresAddUpToOne(seed: UInt64) throws {
    #expect(abs(try RandomGraph.make(seed: seed, weights: .strength).pageRank().sum - 1) < 1e-10)
  }

  @Test(arguments: RandomGraph.seeds)
  func aSmallerToleranceTakesMorePasses(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 90)
    let (coarse, fine) = (try graph.pageRank(tolerance: 1e-6), try graph.pageRank(tolerance: 1e-15))
    #expect((coarse.convergence?.iterations ?? 0) < (fine.convergence?.iterations ?? 0))
    #expect(zip(coarse.values, fine.values).allSatisfy { abs($0 - $1) < 1e-4 })
  }

  /// Without cycles one pass finds the solution and another one sees it, however the nodes are numbered.
  @Test(arguments: RandomGraph.seeds)
  func withoutCyclesTwoPassesAreEnough(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let numbers = (0..<NodeID(60)).shuffled(using: &generator)
    var builder = DigraphBuilder(weights: .strength, duplicates: .sum)
    for _ in 0..<200 {
      let (one, other) = (
        Int.random(in: 0..<60, using: &generator), Int.random(in: 0..<60, using: &generator)
      )
      if one == other { continue }
      try builder.addEdge(
        from: numbers[min(one, other)], to: numbers[max(one, other)],
        weight: Double.random(in: 1...9, using: &generator))
    }
    let graph = try builder.build(nodeCount: 60)
    let found = try graph.pageRank()
    #expect(found.convergence?.iterations ?? 9 <= 2)
    // Visits without what is lost at the ends, in the order in which arcs lead; their sum is one afterwards.
    var visits = [Double](repeating: 1, count: 60)
    for node in numbers {
      let out = graph.arcs(from: node)
      let strength = out.reduce(0) { $0 + $1.weight }
      for arc in out { visits[Int(arc.target)] += 0.85 * visits[Int(node)] * arc.weight / strength }
    }
    let sum = visits.reduce(0, +)
    for node in graph.nodes { #expect(abs(found[node] - visits[Int(node)] / sum) < 1e-14) }
  }

  @Test func badParametersAreRefused() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 1)])
    #expect(throws: GraphError.self) { try graph.pageRank(damping: 1) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [1]) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [0, 0]) }
    #expect(throws: GraphError.self) { try graph.pageRank(personalization: [-1, 2]) }
    #expect(throws: GraphError.self) { try graph.pageRank(maximumIterations: 1) }
    #expect(try DigraphBuilder().build().pageRank().values.isEmpty)
  }

  /// On a path x(v) = b (1 + d + ... + d^v), b set by the last node's arcs to all.
  @Test func aPathIsExact() throws {
    let count = 3001
    let graph = try Digraph(nodeCount: count, edges: (0..<3000).map { ($0, $0 + 1, 1) })
    for graph in [graph, graph.reversed] {
      let scores = try graph.pageRank()
      var expected: [Double] = []
      for node in 0..<count { expected.append(1 + 0.85 * (node > 0 ? expected[node - 1] : 0)) }
      let sum = expected.reduce(0, +)
      let values = graph.hasArc(from: 0, to: 1) ? scores.values : scores.values.reversed()
      for (value, wanted) in zip(values, expected) { #expect(abs(value / (wanted / sum) - 1) < 1e-12) }
      #expect((scores.convergence?.iterations ?? .max) <= 4)
    }
  }

  /// Sums of very many equal restarts round one way; the totals of the parts must not keep the passes from ending.
  @Test(arguments: [40_000, 120_000])
  func manyNodesDoNotKeepItFromConverging(count: Int) throws {
    var generator = SplitMix64(seed: 5)
    var builder = DigraphBuilder(weights: .strength, duplicates: .sum, selfLoops: .drop)
    for edge in 0..<2 * count {
      let target = NodeID(generator.unit() * generator.unit() * Double(count))
      try builder.addEdge(from: NodeID(edge % count), to: target, weight: 1 + generator.unit())
    }
    let graph = try builder.build(nodeCount: count)
    let scores = try graph.pageRank()
    #expect((scores.convergence?.iterations ?? .max) < 60)
    // Added up in blocks, which rounds less than one by one.
    let blocks = stride(from: 0, to: count, by: 400).map { start in
      scores.values[start..<start + 400].reduce(0, +)
    }
    #expect(abs(blocks.reduce(0, +) - 1) < 1e-11)
  }

  /// The default leaves every node within 1e-9 of the equations, whatever the shape.
  @Test(arguments: RandomGraph.seeds)
  func theEquationsHold(seed: UInt64) throws {
    let graph = try RandomGraph.make(
      seed: seed, nodes: 300, edges: 200 + 40 * Int(seed), weights: .strength)
    let (restart, sinks) = (graph.nodes.map { Double($0 % 7) }, graph.nodes.map { Double($0 % 3) })
    for dangling in [nil, sinks] {
      let scores = try graph.pageRank(personalization: restart, dangling: dangling)
      let (p, q) = (restart.map { $0 / restart.reduce(0, +) }, (dangling ?? restart))
      let total = q.reduce(0, +)
      let strength = graph.strength(.outgoing).values
      let lost = graph.nodes.reduce(0) { strength[Int($1)] == 0 ? $0 + scores[$1] : $0 }
      for node in graph.nodes {
        let followed = graph.arcs(into: node).reduce(0) {
          $0 + scores[$1.source] * $1.weight / strength[Int($1.source)]
        }
        let wanted = 0.85 * (followed + lost * q[Int(node)] / total) + 0.15 * p[Int(node)]
        #expect(abs(scores[node] - wanted) <= 1e-9 * max(wanted, 1e-6))
      }
    }
  }
}
