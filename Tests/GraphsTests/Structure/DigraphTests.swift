import Testing

@testable import Graphs

struct DigraphTests {
  private func chain(_ weights: [Double], _ meaning: WeightMeaning) throws -> Digraph {
    try Digraph(
      nodeCount: weights.count + 1,
      edges: weights.enumerated().map { (NodeID($0), NodeID($0 + 1), $1) }, weights: meaning)
  }

  /// Arcs out of every node are the arcs into every node, by number and weight; undirected edges lie both ways.
  @Test(arguments: RandomGraph.seeds, [true, false])
  func bothSidesHoldTheSameArcs(seed: UInt64, directed: Bool) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
    let out = graph.nodes.flatMap { graph.arcs(from: $0) }
    #expect(Set(out) == Set(graph.nodes.flatMap { graph.arcs(into: $0) }))
    #expect(out.map(\.id) == (0..<ArcID(graph.arcCount)).map { $0 } && out == graph.arcs)
    for arc in out {
      #expect(graph.weight(from: arc.source, to: arc.target) == arc.weight)
      if !directed { #expect(graph.weight(from: arc.target, to: arc.source) == arc.weight) }
    }
    #expect(graph.edges.count == graph.edgeCount)
    for node in graph.nodes {
      #expect(Array(graph.successors(of: node)) == graph.arcs(from: node).map(\.target))
      #expect(Array(graph.predecessors(of: node)) == graph.arcs(into: node).map(\.source))
      for other in graph.nodes {
        #expect(graph.hasArc(from: node, to: other) == graph.successors(of: node).contains(other))
      }
    }
  }

  @Test func weightsAreReadAsWhatTheyMean() throws {
    #expect(throws: GraphError.needsLengths(measure: "m")) {
      try chain([1], .strength).requireLengths(for: "m")
    }
    #expect(throws: GraphError.needsStrengths(measure: "m")) {
      try chain([1], .length).requireStrengths(for: "m")
    }
    for meaning in [WeightMeaning.none, .length] { try chain([1, 2], meaning).requireLengths(for: "m") }
    for meaning in [WeightMeaning.none, .strength] { try chain([1, 0], meaning).requireStrengths(for: "m") }
  }

  /// The largest strength alone decides, and the smallest length above 0: sums of the others are still numbers.
  @Test func extremeWeightsAreNamed() throws {
    let tiny = 1e-91
    try chain([tiny, 1], .strength).requireStrengths(for: "m")
    try chain([0, 1], .length).requireLengths(for: "m")
    #expect(throws: GraphError.extremeWeight(measure: "m", source: 1, target: 2, weight: tiny)) {
      try chain([0, tiny], .strength).requireStrengths(for: "m")
    }
    #expect(throws: GraphError.extremeWeight(measure: "m", source: 1, target: 2, weight: tiny)) {
      try chain([1, tiny], .length).requireLengths(for: "m")
    }
  }

  @Test func questionsOfOtherGraphsAreRefused() throws {
    let graph = try chain([1], .none)
    for node in [NodeID(-1), 2] {
      #expect(throws: GraphError.noSuchNode(node: node, nodeCount: 2)) { try graph.requireNode(node) }
    }
    #expect(throws: GraphError.wrongCount(measure: "m", name: "costs", count: 3, expected: 2)) {
      try graph.requireOnePerNode(3, name: "costs", measure: "m")
    }
    #expect(throws: GraphError.needsUndirected(measure: "m")) { try graph.requireUndirected(for: "m") }
    #expect(throws: GraphError.needsDirected(measure: "m")) {
      try graph.undirected().requireDirected(for: "m")
    }
  }
}
