import Testing

@testable import Graphs

@Suite struct DigraphBuilderTests {
  @Test func emptyGraphsBuild() throws {
    let graph = try DigraphBuilder().build()
    #expect(graph.nodeCount == 0)
    #expect(graph.arcs.isEmpty)
    #expect(try DigraphBuilder().build(nodeCount: 3).degree().values == [0, 0, 0])
  }

  @Test func arcsAreSortedAndSeenFromBothEnds() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(2, 1, 5), (0, 3, 1), (0, 1, 2), (2, 0, 4)], weights: .strength)
    #expect(graph.arcs.map(\.source) == [0, 0, 2, 2])
    #expect(graph.arcs.map(\.target) == [1, 3, 0, 1])
    #expect(graph.arcs.map(\.weight) == [2, 1, 4, 5])
    #expect(graph.arcs(into: 1).map(\.source) == [0, 2])
    #expect(graph.arcs(into: 1).map(\.id) == [0, 3])
    #expect(graph.arcs(into: 1).map(\.weight) == [2, 5])
    #expect(graph.weight(from: 2, to: 0) == 4)
    #expect(graph.weight(from: 0, to: 2) == nil)
  }

  @Test func undirectedEdgesHaveTwoArcs() throws {
    let graph = try Digraph(
      nodeCount: 3, edges: [(2, 0, 1), (1, 1, 2), (1, 2, 3)], weights: .strength, directed: false)
    #expect(graph.arcCount == 5)
    #expect(graph.edgeCount == 3)
    #expect(graph.selfLoopCount == 1)
    #expect(graph.successors(of: 1) == [1, 2])
    #expect(graph.strength().values == [1, 7, 4])
    #expect(graph.degree().values == [1, 3, 2])
    #expect(graph.edges.map(\.weight) == [1, 2, 3])
  }

  @Test(arguments: [-1, Double.nan, .infinity])
  func badWeightsAreRefusedWithTheirEdge(weight: Double) {
    var builder = DigraphBuilder(weights: .strength)
    #expect(throws: GraphError.self) {
      try builder.addEdge(from: 0, to: 1, weight: 1)
      try builder.addEdge(from: 1, to: 2, weight: weight)
    }
    do {
      try builder.addEdge(from: 1, to: 2, weight: weight)
    } catch {
      guard case .invalidWeight(let edge, _) = error else { return #expect(Bool(false)) }
      #expect(edge == 3)
    }
  }

  @Test func duplicatesAreRefusedOrMerged() throws {
    let edges: [(NodeID, NodeID, Double)] = [(0, 1, 2), (1, 0, 1), (0, 1, 5)]
    #expect(throws: GraphError.duplicateEdge(edge: 3, source: 0, target: 1)) {
      try Digraph(nodeCount: 2, edges: edges, weights: .strength)
    }
    #expect(throws: GraphError.duplicateEdge(edge: 2, source: 0, target: 1)) {
      try Digraph(nodeCount: 2, edges: edges, weights: .strength, directed: false)
    }
    let summed = try Digraph(nodeCount: 2, edges: edges, weights: .strength, duplicates: .sum)
    #expect(summed.arcs.map(\.weight) == [7, 1])
    let shortest = try Digraph(nodeCount: 2, edges: edges, weights: .length, duplicates: .smallest)
    #expect(shortest.arcs.map(\.weight) == [2, 1])
    let joined = try Digraph(
      nodeCount: 2, edges: edges, weights: .strength, directed: false, duplicates: .sum)
    #expect(joined.edges.map(\.weight) == [8])
  }

  @Test func selfLoopsAreKeptDroppedOrRefused() throws {
    let edges: [(NodeID, NodeID, Double)] = [(1, 1, 2), (0, 1, 1), (0, 1, 1)]
    #expect(throws: GraphError.selfLoop(edge: 1, node: 1)) {
      try Digraph(nodeCount: 2, edges: edges, selfLoops: .refuse)
    }
    #expect(throws: GraphError.duplicateEdge(edge: 3, source: 0, target: 1)) {
      try Digraph(nodeCount: 2, edges: edges, selfLoops: .drop)
    }
    #expect(try Digraph(nodeCount: 2, edges: edges, duplicates: .sum, selfLoops: .drop).arcCount == 1)
    #expect(try Digraph(nodeCount: 2, edges: edges, duplicates: .sum).selfLoopCount == 1)
  }

  @Test func nodesOutOfRangeAreRefused() {
    #expect(throws: GraphError.nodeOfEdgeOutOfRange(edge: 2, node: 7, nodeCount: 3)) {
      try Digraph(nodeCount: 3, edges: [(0, 1, 1), (7, 1, 1)])
    }
    var builder = DigraphBuilder()
    #expect(throws: GraphError.nodeOfEdgeOutOfRange(edge: 1, node: -2, nodeCount: 0)) {
      try builder.addEdge(from: -2, to: 0)
    }
  }
}
