extension GraphMeasure {
  /// Measures of bipartite graphs: the nodes that edges leave are one side, those that edges lead to the other.
  static let bipartite: [GraphMeasure] = [
    GraphMeasure(
      "nestedness", "whether small ranges are parts of large ones (NODF), sources against targets", .none,
      "O(Σ k²)", directions: .needed
    ) {
      (graph, _) throws(GraphError) in
      .numbers([Fact("NODF", try graph.nestedness(rows: try sources(of: graph, "nestedness")))])
    },
    GraphMeasure(
      "economic-complexity", "which sources have what few have (ECI), and which targets take it (PCI)", .none,
      "O(E) a pass", directions: .needed
    ) {
      (graph, _) throws(GraphError) in
      let index = try graph.economicComplexity(rows: try sources(of: graph, "economic complexity"))
      return .sides(sources: index.rows, targets: index.columns)
    },
    GraphMeasure(
      "projection", "which sources share targets, and how many", .none, "O(Σ k²)", directions: .needed
    ) {
      (graph, _) throws(GraphError) in
      let projection = try graph.projection(onto: try sources(of: graph, "the projection"))
      return .edges(
        projection.graph.edges.map {
          Arc(
            id: $0.id, source: projection.nodes[Int($0.source)], target: projection.nodes[Int($0.target)],
            weight: $0.weight)
        })
    },
  ]

  /// The nodes that edges leave; refuses an edge that leads to one of them.
  private static func sources(of graph: Digraph, _ measure: String) throws(GraphError) -> [NodeID] {
    try graph.requireDirected(for: measure)
    let sources = graph.nodes.filter { !graph.successors(of: $0).isEmpty }
    for node in sources {
      if let other = graph.successors(of: node).first(where: { !graph.successors(of: $0).isEmpty }) {
        throw .sameSide(measure: measure, source: node, target: other)
      }
    }
    return sources
  }
}
