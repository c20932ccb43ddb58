import Testing

@testable import Graphs

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

  /// Sums of decimal fractions are told as such: 0.1 and 0.2 are 0.3.
  @Test func whatIsMissingIsToldInDecimals() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 0.1), (0, 2, 0.1)], weights: .strength)
    let error = #expect(throws: GraphError.self) {
      try graph.minimumCostFlow(demands: [-0.3, 0.1, 0.2], costs: [1, 1])
    }
    #expect(error?.description.contains("only 0.2 of the 0.3 demanded") == true)
  }

  /// No circle of arcs with room is cheaper than nothing, and flows keep their bounds: there is no cheaper flow.
  @Test(arguments: UInt64(0)..<40)
  func noFlowIsCheaper(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 14, edges: 70, weights: .strength)
    var random = SplitMix64(seed: seed)
    let costs = graph.arcs.map { _ in Double(random.below(40)) / 4 }
    var demands = [Double](repeating: 0, count: 14)
    for _ in 0..<4 {
      let (from, to, amount) = (random.below(14), random.below(14), Double(random.below(12)) / 4)
      demands[from] -= amount
      demands[to] += amount
    }
    let flow: CostFlow
    do throws(GraphError) { flow = try graph.minimumCostFlow(demands: demands, costs: costs) } catch {
      // As much as the largest flow from all that give to all that take is too little.
      return #expect(try largestFlow(graph, demands) < demands.reduce(0) { $0 + max(0, $1) })
    }
    for arc in graph.arcs { #expect((0...arc.weight).contains(flow.arcFlows[Int(arc.id)])) }
    for node in graph.nodes {
      let out = graph.arcs(from: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
      let into = graph.arcs(into: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
      #expect(into - out == demands[Int(node)])
    }
    // Bellman and Ford from everywhere at once: with n nodes no distance falls in the n-th pass.
    var distance = [Double](repeating: 0, count: 14)
    var falls = true
    for _ in 0..<14 where falls {
      falls = false
      for arc in graph.arcs {
        let (source, target, sent) = (Int(arc.source), Int(arc.target), flow.arcFlows[Int(arc.id)])
        let cost = costs[Int(arc.id)]
        if sent < arc.weight, distance[source] + cost < distance[target] {
          (distance[target], falls) = (distance[source] + cost, true)
        }
        if sent > 0, distance[target] - cost < distance[source] {
          (distance[source], falls) = (distance[target] - cost, true)
        }
      }
    }
    #expect(!falls)
  }

  private func largestFlow(_ graph: Digraph, _ demands: [Double]) throws -> Double {
    let (source, target) = (NodeID(graph.nodeCount), NodeID(graph.nodeCount + 1))
    var edges = graph.arcs.map { ($0.source, $0.target, $0.weight) }
    for (node, demand) in demands.enumerated() {
      if demand < 0 { edges.append((source, NodeID(node), -demand)) }
      if demand > 0 { edges.append((NodeID(node), target, demand)) }
    }
    return try Digraph(nodeCount: graph.nodeCount + 2, edges: edges, weights: .strength)
      .maximumFlowValue(from: source, to: target)
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
