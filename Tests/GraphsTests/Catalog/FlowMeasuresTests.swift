import Testing

@testable import Graphs

struct FlowMeasuresTests {
  private func measure(_ name: String) throws -> GraphMeasure { try #require(GraphMeasure.named(name)) }

  private func options(_ source: NodeID, _ target: NodeID) -> GraphMeasure.Options {
    var options = GraphMeasure.Options()
    (options.source, options.target) = (source, target)
    return options
  }

  // Two ways from 0 to 3, of 2 and of 3.
  private func graph() throws -> Digraph {
    try Digraph(nodeCount: 4, edges: [(0, 1, 2), (1, 3, 9), (0, 2, 9), (2, 3, 3)], weights: .strength)
  }

  @Test func theCutIsWhatTheFlowIs() throws {
    guard case .numbers(let flow) = try measure("maximum-flow")(try graph(), options: options(0, 3)),
      case .cut(let edges, let nodes, let value) = try measure("minimum-cut")(
        try graph(), options: options(0, 3))
    else { return #expect(Bool(false)) }
    #expect(flow == [.init("maximum flow", 5)] && value == 5 && nodes.isEmpty)
    #expect(edges.map { [$0.source, $0.target] } == [[0, 1], [2, 3]])
    var limited = options(0, 3)
    limited.nodeCapacities = [.infinity, 1, .infinity, .infinity]
    guard case .cut(_, let full, let less) = try measure("minimum-cut")(try graph(), options: limited) else {
      return #expect(Bool(false))
    }
    #expect(full == [.init(node: 1, capacity: 1)] && less == 4)
  }

  @Test func anAmountIsSentFromTheSourceToTheTarget() throws {
    var options = options(0, 3)
    options.costs = [1, 5, 1, 5]
    options.amount = 3
    guard case .flows(let scores, let facts) = try measure("minimum-cost-flow")(try graph(), options: options)
    else {
      return #expect(Bool(false))
    }
    // Two units by the cheap way, one by the dear one.
    #expect(facts == [.init("cost", 2 * 2 + 10), .init("flow edges", 4)])
    #expect(scores[0, 1] == 2 && scores[0, 2] == 1)
    options.demands = [-1, 0, 1, 0]
    guard case .flows(_, let other) = try measure("minimum-cost-flow")(try graph(), options: options) else {
      return #expect(Bool(false))
    }
    #expect(other.first == .init("cost", 5))
  }

  @Test func whatIsNotGivenIsAskedFor() throws {
    let cheapest = try measure("minimum-cost-flow")
    var options = options(0, 3)
    #expect(throws: GraphError.missing(measure: "minimum-cost flow", .demand)) {
      try cheapest(try graph(), options: options)
    }
    options.amount = 1
    #expect(throws: GraphError.missing(measure: "minimum-cost flow", .cost)) {
      try cheapest(try graph(), options: options)
    }
    options.costs = [1, 1, 1, 1]
    options.amount = -1
    #expect(throws: GraphError.self) { try cheapest(try graph(), options: options) }
    options.amount = 6
    #expect(throws: GraphError.self) { try cheapest(try graph(), options: options) }
  }
}
