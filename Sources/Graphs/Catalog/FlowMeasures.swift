extension GraphMeasure {
  static let flows: [GraphMeasure] = [
    GraphMeasure("maximum-flow", "how much can flow from --from to --to", .strength, "O(V² E)") {
      (graph, options) throws(GraphError) in
      let flow = try maximumFlow(graph, options, "maximum flow")
      return .numbers([("maximum flow", flow.value)])
    },
    GraphMeasure("minimum-cut", "what, cut, parts --from from --to most cheaply", .strength, "O(V² E)") {
      (graph, options) throws(GraphError) in
      let flow = try maximumFlow(graph, options, "the minimum cut")
      return .cut(
        edges: flow.cutArcs,
        nodes: flow.cutNodes.map { ($0, options.nodeCapacities?[Int($0)] ?? .infinity) }, value: flow.value)
    },
    GraphMeasure(
      "minimum-cost-flow", "how demands are met most cheaply", .strength,
      "O(F (E + V log V)), F filled paths",
      readsCosts: true
    ) {
      (graph, options) throws(GraphError) in
      let flow = try graph.minimumCostFlow(
        demands: try demands(options, nodeCount: graph.nodeCount), costs: try costs(options))
      return .flows(
        EdgeScores(values: flow.arcFlows, graph: graph),
        facts: [("cost", flow.cost), ("flow edges", Double(flow.arcFlows.count { $0 > 0 }))])
    },
  ]

  private static func maximumFlow(
    _ graph: Digraph, _ options: Options, _ measure: String
  ) throws(GraphError) -> Flow {
    let flow = try graph.maximumFlow(
      from: try source(options, measure), to: try target(options, measure),
      nodeCapacities: options.nodeCapacities)
    return flow
  }

  private static func costs(_ options: Options) throws(GraphError) -> [Double] {
    guard let costs = options.costs else {
      throw .undefined(
        measure: "minimum-cost flow", reason: "it needs what a unit pays on each edge; add a column cost")
    }
    return costs
  }

  /// The demands given, or those of an amount sent from one node to another.
  private static func demands(_ options: Options, nodeCount: Int) throws(GraphError) -> [Double] {
    let name = "minimum-cost flow"
    if let demands = options.demands { return demands }
    guard let amount = options.amount, let source = options.source, let target = options.target else {
      throw .undefined(
        measure: name,
        reason: "nothing is demanded; give --from, --to and --amount, or a column demand with --nodes")
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
