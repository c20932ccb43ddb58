import Graphs
import Testing

@Suite struct BetweennessTests {
  @Test(arguments: Fixture.having("betweenness"))
  func hops(fixture: Fixture) throws {
    fixture.expect("betweenness", try fixture.unweighted.betweenness().values)
  }

  @Test(arguments: Fixture.having("betweenness-raw"))
  func hopsRaw(fixture: Fixture) throws {
    fixture.expect("betweenness-raw", try fixture.unweighted.betweenness(normalized: false).values)
  }

  @Test(arguments: Fixture.having("betweenness-endpoints"))
  func hopsWithEndpoints(fixture: Fixture) throws {
    fixture.expect("betweenness-endpoints", try fixture.unweighted.betweenness(endpoints: true).values)
  }

  @Test(arguments: Fixture.having("betweenness-sampled"))
  func sampled(fixture: Fixture) throws {
    fixture.expect(
      "betweenness-sampled", try fixture.unweighted.betweenness(sources: .nodes([0, 1, 2])).values)
  }

  @Test(arguments: Fixture.having("betweenness-sampled-raw"))
  func sampledRaw(fixture: Fixture) throws {
    fixture.expect(
      "betweenness-sampled-raw",
      try fixture.unweighted.betweenness(normalized: false, sources: .nodes([0, 1, 2])).values)
  }

  @Test(arguments: Fixture.having("betweenness-sampled-endpoints"))
  func sampledWithEndpoints(fixture: Fixture) throws {
    fixture.expect(
      "betweenness-sampled-endpoints",
      try fixture.unweighted.betweenness(endpoints: true, sources: .nodes([0, 1, 2])).values)
  }

  @Test(arguments: Fixture.having("betweenness-lengths"))
  func lengths(fixture: Fixture) throws {
    fixture.expect("betweenness-lengths", try fixture.lengths.betweenness().values)
  }

  @Test(arguments: Fixture.having("betweenness-lengths-endpoints"))
  func lengthsWithEndpoints(fixture: Fixture) throws {
    fixture.expect(
      "betweenness-lengths-endpoints",
      try fixture.lengths.betweenness(normalized: false, endpoints: true).values)
  }

  @Test(arguments: RandomGraph.seeds)
  func threadsDoNotMatter(seed: UInt64) throws {
    for weights in [WeightMeaning.none, .length] {
      let graph = try RandomGraph.make(seed: seed, nodes: 90, edges: 300, weights: weights)
      let alone = try graph.betweenness(threads: 1)
      #expect(try graph.betweenness(threads: 2) == alone)
      #expect(try graph.betweenness(threads: 5) == alone)
    }
  }

  /// Every pair at distance d has d - 1 nodes in between, whichever path is taken.
  @Test(arguments: RandomGraph.seeds)
  func sumIsTheInnerNodesOfAllPaths(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 100)
    let distances = try graph.allPairsDistances().values.filter { $0 > 0 && $0 < .infinity }
    let inner = distances.reduce(0) { $0 + $1 - 1 }
    #expect(abs(try graph.betweenness(normalized: false).sum - inner) <= 1e-9 * max(1, inner))
  }

  @Test(arguments: RandomGraph.seeds)
  func unitLengthsAreHops(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 40, edges: 100)
    let lengths = try graph.withWeights([Double](repeating: 1, count: graph.arcCount), meaning: .length)
    let pairs = zip(try graph.betweenness().values, try lengths.betweenness().values)
    #expect(pairs.allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func aSampleOfAllIsExactAndASeedRepeats() throws {
    let graph = try RandomGraph.make(seed: 3, nodes: 30, edges: 90)
    #expect(try graph.betweenness(sources: .sample(count: 30, seed: 1)) == graph.betweenness())
    let sample = try graph.betweenness(sources: .sample(count: 7, seed: 1))
    #expect(try graph.betweenness(sources: .sample(count: 7, seed: 1)) == sample)
    #expect(try graph.betweenness(sources: .sample(count: 7, seed: 2)) != sample)
  }

  @Test func whatCannotBeAnsweredIsRefused() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 0), (1, 2, 1)], weights: .length)
    #expect(throws: GraphError.zeroLength(measure: "betweenness", source: 0, target: 1)) {
      try graph.betweenness()
    }
    #expect(throws: GraphError.needsLengths(measure: "betweenness")) {
      try graph.withWeights([1, 1], meaning: .strength).betweenness()
    }
    #expect(throws: GraphError.self) { try graph.unweighted.betweenness(sources: .sample(count: 0, seed: 0)) }
    #expect(throws: GraphError.noSuchNode(node: 3, nodeCount: 3)) {
      try graph.unweighted.betweenness(sources: .nodes([3]))
    }
    #expect(try DigraphBuilder().build().betweenness().values.isEmpty)
    #expect(try DigraphBuilder(weights: .length).build(nodeCount: 2).betweenness().values == [0, 0])
  }
}
