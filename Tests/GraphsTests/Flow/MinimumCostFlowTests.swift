import Graphs
import Testing

@Suite struct MinimumCostFlowTests {
  @Test(arguments: Fixture.having("minimum-cost"))
  func cost(fixture: Fixture) throws {
    let graph = try fixture.strengths
    var demands = [Double](repeating: 0, count: fixture.nodeCount)
    demands[0] = -fixture["minimum-cost"][0]
    demands[fixture.nodeCount - 1] = fixture["minimum-cost"][0]
    let flow = try graph.minimumCostFlow(
      demands: demands, costs: (0..<graph.arcCount).map { Double($0 * 7 % 5 + 1) })
    fixture.expect("minimum-cost", [fixture["minimum-cost"][0], flow.cost])
    for node in graph.nodes {
      let out = graph.arcs(from: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
      let into = graph.arcs(into: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
      #expect(abs(into - out - demands[Int(node)]) < 1e-9)
    }
  }

  @Test func whatCannotBeBroughtIsRefused() throws {
    let graph = try Digraph(nodeCount: 2, edges: [(0, 1, 3)], weights: .strength)
    #expect(try graph.minimumCostFlow(demands: [-2, 2], costs: [5]).cost == 10)
    #expect(throws: GraphError.self) { try graph.minimumCostFlow(demands: [-4, 4], costs: [5]) }
    #expect(throws: GraphError.self) { try graph.minimumCostFlow(demands: [-1, 2], costs: [5]) }
    #expect(throws: GraphError.self) { try graph.minimumCostFlow(demands: [0, 0], costs: [-1]) }
    #expect(throws: GraphError.self) { try graph.minimumCostFlow(demands: [0, 0], costs: []) }
  }

  /// Costs, capacities and demands at the ends of what a number can be: the sums stay within 64 bits.
  @Test(arguments: [1e-80, 1, 0x1p53, Digraph.largestWeight])
  func theExtremesOfNumbersAreCounted(scale: Double) throws {
    let most = Digraph.largestWeight
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, most), (0, 2, most), (1, 2, scale), (2, 3, most)], weights: .strength)
    for costs in [[0.0, 1, 0, 0], [1, 1e300, 1, 1], [1e-300, 1e300, 1e300, 1e-300]] {
      let flow = try graph.minimumCostFlow(demands: [-scale, 0, 0, scale], costs: costs)
      #expect(abs(flow.arcFlows[3] / scale - 1) < 1e-9)
      #expect(abs((flow.arcFlows[1] + flow.arcFlows[2]) / scale - 1) < 1e-9)
    }
  }
}
