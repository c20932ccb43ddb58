import Graphs
import Testing

@Suite struct NetworkSimplexTests {
  /// No circle of arcs with room lowers the cost: the condition that makes a flow the cheapest.
  @Test(arguments: 1...UInt64(80))
  func noCircleIsCheaper(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let nodes = 6 + Int(seed % 20)
    let graph = try RandomGraph.make(seed: seed, nodes: nodes, edges: nodes * 4, weights: .strength)
    let costs = (0..<graph.arcCount).map { _ in Double(generator.next() % 100) / 10 }
    let reached = try graph.hops(from: 0)
    let sink = NodeID(nodes - 1)
    guard reached[nodes - 1] != nil else { return }
    let most = try graph.maximumFlow(from: 0, to: sink).value
    var demands = [Double](repeating: 0, count: nodes)
    for amount in [most, most / 2] {
      (demands[0], demands[nodes - 1]) = (-amount, amount)
      let flow = try graph.minimumCostFlow(demands: demands, costs: costs)
      // Bellman and Ford's search from everywhere at once settles unless a circle pays.
      var distance = [Double](repeating: 0, count: nodes)
      for _ in 0...nodes {
        for arc in graph.arcs {
          let (from, to, cost) = (Int(arc.source), Int(arc.target), costs[Int(arc.id)])
          let sent = flow.arcFlows[Int(arc.id)]
          if sent < arc.weight { distance[to] = min(distance[to], distance[from] + cost) }
          if sent > 0 { distance[from] = min(distance[from], distance[to] - cost) }
        }
      }
      for arc in graph.arcs {
        let reduced = costs[Int(arc.id)] + distance[Int(arc.source)] - distance[Int(arc.target)]
        let sent = flow.arcFlows[Int(arc.id)]
        if sent < arc.weight { #expect(reduced > -1e-9) }
        if sent > 0 { #expect(reduced < 1e-9) }
      }
      for node in graph.nodes {
        let out = graph.arcs(from: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
        let into = graph.arcs(into: node).reduce(0) { $0 + flow.arcFlows[Int($1.id)] }
        #expect(abs(into - out - demands[Int(node)]) < 1e-9)
      }
    }
    (demands[0], demands[nodes - 1]) = (-most - 1, most + 1)
    #expect(throws: GraphError.self) { try graph.minimumCostFlow(demands: demands, costs: costs) }
  }

  /// Many ties, where a simplex method without care goes round in circles.
  @Test(arguments: RandomGraph.seeds)
  func equalCostsAndCapacitiesEnd(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 30, edges: 200)
    var demands = [Double](repeating: 0, count: 30)
    for node in 0..<15 { (demands[node], demands[node + 15]) = (-1, 1) }
    let costs = [Double](repeating: 1, count: graph.arcCount)
    let flow = try graph.minimumCostFlow(demands: demands, costs: costs)
    #expect(flow.arcFlows.allSatisfy { $0 == 0 || $0 == 1 })
    #expect(flow.cost == flow.arcFlows.reduce(0, +))
  }

  @Test func demandsInManyPlacesAreMet() throws {
    // Two mines of 3 and 2, two smelters of 4 and 1; with x on the first arc the others follow and all costs 5 x.
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 2, 2.5), (0, 3, 9), (1, 2, 9), (1, 3, 9)], weights: .strength)
    let flow = try graph.minimumCostFlow(demands: [-3, -2, 4, 1], costs: [1, 2, 3, 9])
    #expect(flow.arcFlows == [2, 1, 2, 0])
    #expect(flow.cost == 10)
  }
}
