import Graphs
import Testing

extension Fixture {
  func flow(nodeCapacities: [Double]? = nil) throws -> Flow {
    try strengths.maximumFlow(from: 0, to: NodeID(nodeCount - 1), nodeCapacities: nodeCapacities)
  }
}

@Suite struct MaximumFlowTests {
  @Test(arguments: Fixture.having("maximum-flow"))
  func value(fixture: Fixture) throws {
    fixture.expect("maximum-flow", [try fixture.flow().value])
  }

  @Test(arguments: Fixture.having("maximum-flow-nodes"))
  func nodeCapacities(fixture: Fixture) throws {
    fixture.expect(
      "maximum-flow-nodes",
      [try fixture.flow(nodeCapacities: (0..<fixture.nodeCount).map { Double($0 * 3 % 5 + 1) }).value])
  }

  @Test(arguments: RandomGraph.seeds)
  func flowIsTheCutAndIsKept(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
      let flow = try graph.maximumFlow(from: 0, to: 11)
      #expect(abs(flow.value - flow.cutArcs.reduce(0) { $0 + $1.weight }) < 1e-9)
      #expect(flow.isOnSourceSide[0] && !flow.isOnSourceSide[11])
      for node in graph.nodes {
        let out = graph.arcs(from: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
        let into = graph.arcs(into: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
        let balance = node == 0 ? flow.value : node == 11 ? -flow.value : 0
        #expect(abs(out - into - balance) < 1e-9)
      }
      #expect(graph.arcs.allSatisfy { flow.arcFlows[Int($0.id)] <= $0.weight + 1e-12 })
    }
  }

  @Test(arguments: RandomGraph.seeds)
  func theValueAloneIsTheSame(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(seed: seed, weights: .strength, directed: directed)
      let limits = graph.nodes.map { $0 % 3 == 0 ? .infinity : Double($0 * 3 % 5 + 1) }
      for capacities in [nil, limits] {
        let flow = try graph.maximumFlow(from: 0, to: 11, nodeCapacities: capacities)
        #expect(try graph.maximumFlowValue(from: 0, to: 11, nodeCapacities: capacities) == flow.value)
      }
    }
  }

  @Test func fullNodesAreTheCut() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 9), (1, 2, 9)], weights: .strength)
    let flow = try graph.maximumFlow(from: 0, to: 2, nodeCapacities: [.infinity, 4, .infinity])
    #expect(flow.value == 4)
    #expect(flow.cutNodes == [1])
    #expect(flow.cutArcs.isEmpty)
    #expect(throws: GraphError.self) { try graph.maximumFlow(from: 1, to: 1) }
    #expect(throws: GraphError.self) { try graph.maximumFlowValue(from: 1, to: 1) }
    #expect(throws: GraphError.self) { try graph.maximumFlow(from: 0, to: 2, nodeCapacities: [1, -1, 1]) }
  }
}
