extension GraphMeasure {
  static let flows: [GraphMeasure] = [
    GraphMeasure(
      "maximum-flow", "how much can flow from the source to the target", .strength, "O(V² E)",
      [.source, .target], nodes: .capacity, capacities: true
    ) {
      (graph, options) throws(GraphError) in
      let (source, target) = (try source(options, "maximum flow"), try target(options, "maximum flow"))
      let limited = try graph.limited(
        from: source, to: target, nodeCapacities: options.nodeCapacities, for: "maximum flow")
      return .numbers([
        Fact(
          "maximum flow",
          try limited.maximumFlowValue(from: source, to: target, nodeCapacities: options.nodeCapacities))
      ])
    },
    GraphMeasure(
      "minimum-cut", "what, cut, parts the source from the target most cheaply", .strength, "O(V² E)",
      [.source, .target], nodes: .capacity, capacities: true
    ) {
      (graph, options) throws(GraphError) in
      let (source, target) = (
        try source(options, "the minimum cut"), try target(options, "the minimum cut")
      )
      let flow = try graph.limited(
        from: source, to: target, nodeCapacities: options.nodeCapacities, for: "the minimum cut"
      ).maximumFlow(from: source, to: target, nodeCapacities: options.nodeCapacities)
      return .cut(
        edges: flow.cutArcs,
        nodes: flow.cutNodes.map { .init(node: $0, capacity: options.nodeCapacities?[Int($0)] ?? .infinity) },
        value: flow.value)
    },
    GraphMeasure(
      "minimum-cost-flow", "how demands are met most cheaply", .strength,
      "O(V) a pivot of the network simplex", [.source, .target, .amount], directions: .needed,
      nodes: .demand, capacities: true, costs: true
    ) {
      (graph, options) throws(GraphError) in
      let demands = try demands(options, nodeCount: graph.nodeCount)
      let flow = try graph.limited(to: max(1, demands.reduce(0) { $0 + max(0, $1) })).minimumCostFlow(
        demands: demands, costs: try costs(options))
      return .flows(
        EdgeScores(values: flow.arcFlows, graph: graph),
        facts: [
          Fact("cost", flow.cost), Fact("flow edges", Double(flow.arcFlows.count { $0 > 0 })),
        ])
    },
  ]

  private static func costs(_ options: Options) throws(GraphError) -> [Double] {
    guard let costs = options.costs else {
      throw .missing(measure: "minimum-cost flow", .cost)
    }
    return costs
  }

  /// The demands given, or those of an amount sent from one node to another.
  private static func demands(_ options: Options, nodeCount: Int) throws(GraphError) -> [Double] {
    let name = "minimum-cost flow"
    if let demands = options.demands { return demands }
    guard let amount = options.amount, let source = options.source, let target = options.target else {
      throw .missing(measure: name, .demand)
    }
    guard amount >= 0, amount < .infinity else {
      throw .invalidParameter(
        measure: name, name: "amount", value: amount, expected: "a finite number of at least 0")
    }
    var demands = [Double](repeating: 0, count: nodeCount)
    demands[Int(source)] -= amount
    demands[Int(target)] += amount
    return demands
  }
}
