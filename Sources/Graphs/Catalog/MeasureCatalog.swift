extension GraphMeasure {
  static let centralities: [GraphMeasure] = [
    GraphMeasure("degree", "how many edges a node has", .none, "O(V)") { graph, options in
      .nodeScores(graph.degree(.total, normalized: options.isNormalized))
    },
    GraphMeasure("in-degree", "how many edges lead to a node", .none, "O(V)") { graph, options in
      .nodeScores(graph.degree(.incoming, normalized: options.isNormalized))
    },
    GraphMeasure("out-degree", "how many edges leave a node", .none, "O(V)") { graph, options in
      .nodeScores(graph.degree(.outgoing, normalized: options.isNormalized))
    },
    GraphMeasure("strength", "the weight at a node", .strength, "O(V + E)") { graph, _ in
      .nodeScores(graph.strength(.total))
    },
    GraphMeasure("in-strength", "the weight that comes to a node", .strength, "O(V + E)") { graph, _ in
      .nodeScores(graph.strength(.incoming))
    },
    GraphMeasure("out-strength", "the weight that leaves a node", .strength, "O(V + E)") { graph, _ in
      .nodeScores(graph.strength(.outgoing))
    },
    GraphMeasure("betweenness", "how many shortest paths lead through a node", .length, "O(V E + V² log V)") {
      (graph, options) throws(GraphError) in
      .nodeScores(
        try graph.betweenness(
          normalized: options.isNormalized, sources: pivots(options), threads: options.threads))
    },
    GraphMeasure("edge-betweenness", "how many shortest paths use an edge", .length, "O(V E + V² log V)") {
      (graph, options) throws(GraphError) in
      .edgeScores(
        try graph.edgeBetweenness(
          normalized: options.isNormalized, sources: pivots(options), threads: options.threads))
    },
    GraphMeasure("closeness", "how near a node is to those that reach it", .length, "O(V E + V² log V)") {
      (graph, options) throws(GraphError) in .nodeScores(try graph.closeness(threads: options.threads))
    },
    GraphMeasure(
      "harmonic", "how near a node is, unreachable nodes counting nothing", .length, "O(V E + V² log V)"
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(try graph.harmonic(normalized: options.isNormalized, threads: options.threads))
    },
    GraphMeasure("pagerank", "where a random walk along the edges is found", .strength, "O(E) a pass") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.pageRank())
    },
    GraphMeasure("eigenvector", "who is pointed to by those who are pointed to", .strength, "O(E) a pass") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.eigenvector())
    },
    GraphMeasure("katz", "who is reached by many walks, long ones counting less", .strength, "O(E) a pass") {
      (graph, options) throws(GraphError) in .nodeScores(try graph.katz(normalized: options.isNormalized))
    },
    GraphMeasure("hubs", "who points to good authorities", .strength, "O(E) a pass") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.hits().hubs)
    },
    GraphMeasure("authorities", "who is pointed to by good hubs", .strength, "O(E) a pass") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.hits().authorities)
    },
    GraphMeasure(
      "constraint", "how much a node's contacts are tied to each other (Burt)", .strength, "O(Σ k²)"
    ) {
      (graph, _) throws(GraphError) in .nodeScores(try graph.constraint())
    },
    GraphMeasure(
      "effective-size", "how many of a node's contacts are not redundant (Burt)", .strength, "O(Σ k²)"
    ) {
      (graph, _) throws(GraphError) in .nodeScores(try graph.effectiveSize())
    },
    GraphMeasure("core", "how deep in the dense part a node lies", .none, "O(V + E)") { graph, _ in
      .nodeScores(graph.coreNumber())
    },
    GraphMeasure("clustering", "how many of a node's contacts are in contact", .strength, "O(Σ k²)") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.clustering())
    },
  ]

  static let structures: [GraphMeasure] = [
    GraphMeasure("reciprocity", "what part of the edges is returned", .none, "O(E)") {
      (graph, _) throws(GraphError) in .numbers([("reciprocity", try graph.reciprocity())])
    },
    GraphMeasure("assortativity", "whether like is tied to like, by strength", .strength, "O(E)") {
      (graph, _) throws(GraphError) in .numbers([("assortativity", try graph.assortativity())])
    },
    GraphMeasure("rich-club", "how densely the nodes above each degree are tied", .none, "O(E log E)") {
      (graph, _) throws(GraphError) in
      .numbers(try graph.richClub().enumerated().map { ("above degree \($0)", $1) })
    },
    GraphMeasure("global-efficiency", "the mean of 1 / distance over all pairs", .length, "O(V E + V² log V)")
    {
      (graph, options) throws(GraphError) in
      .numbers([("global efficiency", try graph.globalEfficiency(threads: options.threads))])
    },
  ]

  static let paths: [GraphMeasure] = [
    GraphMeasure("distances", "how far every node is from --from", .length, "O(E + V log V)") {
      (graph, options) throws(GraphError) in
      .nodeScores(Scores(try graph.shortestPaths(from: try source(options, "distances")).distances))
    },
    GraphMeasure(
      "dominated", "how many nodes are reached from --from only through a node", .none, "O(E α(E, V))"
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(try graph.dominatorTree(from: try source(options, "the dominator tree")).dominatedCounts)
    },
    GraphMeasure("maximum-flow", "how much can flow from --from to --to", .strength, "O(V² E)") {
      (graph, options) throws(GraphError) in
      let flow = try graph.maximumFlow(
        from: try source(options, "maximum flow"), to: try target(options, "maximum flow"))
      return .numbers([("maximum flow", flow.value)])
    },
    GraphMeasure("minimum-cut", "which edges, cut, part --from from --to most cheaply", .strength, "O(V² E)")
    {
      (graph, options) throws(GraphError) in
      .edges(
        try graph.maximumFlow(
          from: try source(options, "the minimum cut"), to: try target(options, "the minimum cut")
        ).cutArcs)
    },
    GraphMeasure("topological-order", "an order in which every edge leads on", .none, "O(V + E)") {
      (graph, _) throws(GraphError) in .nodes(try graph.topologicalOrder())
    },
  ]

  static let groupings: [GraphMeasure] = [
    GraphMeasure("strong-components", "which nodes reach each other", .none, "O(V + E)") { graph, _ in
      groups(graph.strongComponents())
    },
    GraphMeasure("weak-components", "which nodes hang together, direction left aside", .none, "O(V + E)") {
      graph, _ in
      groups(graph.weakComponents())
    },
    GraphMeasure("articulation-points", "which nodes, lost, part the graph", .none, "O(V + E)") {
      (graph, _) throws(GraphError) in .nodes(try graph.undirected().biconnectivity().articulationPoints)
    },
    GraphMeasure("bridges", "which edges, lost, part the graph", .none, "O(V + E)") {
      (graph, _) throws(GraphError) in .edges(try graph.undirected().biconnectivity().bridges)
    },
    GraphMeasure("louvain", "communities by modularity (Louvain)", .strength, "O(E log V) in practice") {
      (graph, options) throws(GraphError) in
      groups(try graph.louvain(resolution: options.resolution, seed: options.seed))
    },
    GraphMeasure(
      "leiden", "communities by modularity, all connected (Leiden)", .strength, "O(E log V) in practice"
    ) {
      (graph, options) throws(GraphError) in
      groups(try graph.leiden(resolution: options.resolution, seed: options.seed))
    },
  ]

  static let backbones: [GraphMeasure] = [
    GraphMeasure("disparity", "how surprising an edge's weight is at its node", .strength, "O(E)") {
      (graph, _) throws(GraphError) in .edgeScores(try graph.disparity())
    },
    GraphMeasure("spanning-forest", "the strongest edges that hold all together", .strength, "O(E log E)") {
      (graph, _) throws(GraphError) in .edges(try graph.undirected().maximumSpanningForest())
    },
    GraphMeasure(
      "percolation", "how the graph falls apart when nodes go, strongest first", .strength, "O(E α(E, V))"
    ) {
      (graph, _) throws(GraphError) in
      let order = graph.strength(.total).ranking().map(\.node)
      let course = try graph.percolation(removing: order)
      return .numbers(
        [("robustness", course.robustness)]
          + course.largestComponents.enumerated().map { ("largest component after \($0)", Double($1)) })
    },
  ]

  private static func pivots(_ options: Options) -> PathSources {
    options.pivots.map { .sample(count: $0, seed: options.seed) } ?? .all
  }

  private static func groups(_ components: Components) -> MeasureResult {
    .groups(labels: components.labels, facts: [("groups", Double(components.count))])
  }

  private static func groups(_ communities: Communities) -> MeasureResult {
    .groups(
      labels: communities.labels,
      facts: [
        ("groups", Double(communities.count)), ("modularity", communities.modularity),
        ("resolution", communities.resolution),
      ])
  }

  private static func source(_ options: Options, _ measure: String) throws(GraphError) -> NodeID {
    guard let source = options.source else {
      throw .undefined(
        measure: measure, reason: "it starts at a node, and none is named; name one with --from")
    }
    return source
  }

  private static func target(_ options: Options, _ measure: String) throws(GraphError) -> NodeID {
    guard let target = options.target else {
      throw .undefined(measure: measure, reason: "it ends at a node, and none is named; name one with --to")
    }
    return target
  }
}
