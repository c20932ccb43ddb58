import Testing

@testable import Graphs

struct UnlimitedCapacitiesTests {
  private func graph(_ edges: [(NodeID, NodeID, Double)]) throws -> Digraph {
    var builder = DigraphBuilder(weights: .strength, keepsUnlimited: true)
    for (source, target, weight) in edges { try builder.addEdge(from: source, to: target, weight: weight) }
    return try builder.build(nodeCount: 4)
  }

  @Test func whatHasNoLimitCarriesAllLimitsTogether() throws {
    let graph = try graph([(0, 1, .infinity), (1, 2, 2), (1, 3, 3), (2, 3, .infinity)])
    let limited = try graph.limited(from: 0, to: 3, nodeCapacities: nil, for: "m")
    #expect(limited.arcs.map(\.weight) == [5, 2, 3, 5])
    #expect(limited.arcs(into: 1).map(\.weight) == [5])
    #expect(try limited.maximumFlow(from: 0, to: 3).value == 5)
    let bounded = try graph.limited(
      from: 0, to: 3, nodeCapacities: [.infinity, 4, .infinity, .infinity], for: "m")
    #expect(bounded.arcs.map(\.weight) == [9, 2, 3, 9])
    #expect(graph.limited(to: 7).arcs.map(\.weight) == [7, 2, 3, 7])
  }

  @Test func aPathWithoutAnyLimitHasNoLargestFlow() throws {
    let graph = try graph([(0, 1, .infinity), (1, 3, .infinity), (0, 2, 1)])
    let error = #expect(throws: GraphError.self) {
      try graph.limited(from: 0, to: 3, nodeCapacities: nil, for: "m")
    }
    guard case .undefined("m", let reason) = error else { return #expect(Bool(false)) }
    #expect(reason.contains("give an edge or a node on it a capacity"))
    // A node on the path may be the limit; none of it leads to node 2.
    let limited = try graph.limited(
      from: 0, to: 3, nodeCapacities: [.infinity, 2, .infinity, .infinity], for: "m")
    #expect(
      try limited.maximumFlow(from: 0, to: 3, nodeCapacities: [.infinity, 2, .infinity, .infinity]).value == 2
    )
    #expect(try graph.limited(from: 0, to: 2, nodeCapacities: nil, for: "m").arcs.map(\.weight) == [1, 1, 1])
    #expect(throws: GraphError.noSuchNode(node: 9, nodeCount: 4)) {
      try graph.limited(from: 0, to: 9, nodeCapacities: nil, for: "m")
    }
  }

  @Test func aGraphWithLimitsAloneStaysAsItIs() throws {
    let graph = try graph([(0, 1, 1), (1, 2, 2)])
    #expect(try graph.limited(from: 0, to: 2, nodeCapacities: nil, for: "m") == graph)
    #expect(graph.limited(to: 1) == graph)
  }
}
