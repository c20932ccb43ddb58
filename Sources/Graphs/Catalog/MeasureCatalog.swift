extension GraphMeasure {
  static let centralities: [GraphMeasure] = [
    GraphMeasure(
      "degree", "how many edges a node has", .none, "O(V)", [.normalized], directions: .ignored
    ) { graph, options in
      .nodeScores(graph.degree(.total, normalized: options.isNormalized))
    },
    GraphMeasure("in-degree", "how many edges lead to a node", .none, "O(V)", [.normalized]) {
      graph, options in
      .nodeScores(graph.degree(.incoming, normalized: options.isNormalized))
    },
    GraphMeasure("out-degree", "how many edges leave a node", .none, "O(V)", [.normalized]) {
      graph, options in
      .nodeScores(graph.degree(.outgoing, normalized: options.isNormalized))
    },
    GraphMeasure("strength", "the weight at a node", .either, "O(V + E)", directions: .ignored) { graph, _ in
      .nodeScores(graph.strength(.total))
    },
    GraphMeasure("in-strength", "the weight that comes to a node", .either, "O(V + E)") { graph, _ in
      .nodeScores(graph.strength(.incoming))
    },
    GraphMeasure("out-strength", "the weight that leaves a node", .either, "O(V + E)") { graph, _ in
      .nodeScores(graph.strength(.outgoing))
    },
    GraphMeasure(
      "betweenness", "how many shortest paths lead through a node", .length, "O(V E + V² log V)",
      [.normalized, .endpoints, .pivots, .seed]
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(
        try graph.betweenness(
          normalized: options.isNormalized, endpoints: options.countsEndpoints, sources: pivots(options),
          threads: options.threads))
    },
    GraphMeasure(
      "edge-betweenness", "how many shortest paths use an edge", .length, "O(V E + V² log V)",
      [.normalized, .pivots, .seed]
    ) {
      (graph, options) throws(GraphError) in
      .edgeScores(
        try graph.edgeBetweenness(
          normalized: options.isNormalized, sources: pivots(options), threads: options.threads))
    },
    GraphMeasure("closeness", "how near a node is to those that reach it", .length, "O(V E + V² log V)") {
      (graph, options) throws(GraphError) in .nodeScores(try graph.closeness(threads: options.threads))
    },
    GraphMeasure(
      "harmonic", "how near a node is, unreachable nodes counting nothing", .length, "O(V E + V² log V)",
      [.normalized]
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(try graph.harmonic(normalized: options.isNormalized, threads: options.threads))
    },
    GraphMeasure(
      "pagerank", "where a random walk along the edges is found", .strength, "O(E) a pass",
      [.tolerance, .iterations], nodes: .restart
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(
        try graph.pageRank(
          personalization: options.restart, tolerance: options.tolerance ?? 1e-12,
          maximumIterations: options.maximumIterations ?? 10_000))
    },
    GraphMeasure(
      "eigenvector", "who is pointed to by those who are pointed to", .strength, "O(E) a pass",
      [.tolerance, .iterations]
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(
        try graph.eigenvector(
          tolerance: options.tolerance ?? 1e-13, maximumIterations: options.maximumIterations ?? 100_000))
    },
    GraphMeasure(
      "katz", "who is reached by many walks, long ones counting less", .strength, "O(E) a pass",
      [.normalized, .alpha, .tolerance, .iterations]
    ) {
      (graph, options) throws(GraphError) in
      let alpha: Double
      if let chosen = options.alpha { alpha = chosen } else { alpha = try graph.katzAlpha() }
      let scores = try graph.katz(
        alpha: alpha, normalized: options.isNormalized, tolerance: options.tolerance ?? 1e-14,
        maximumIterations: options.maximumIterations ?? 100_000)
      return .nodeScores(scores, facts: [Fact("alpha", alpha)])
    },
    GraphMeasure(
      "hubs", "who points to good authorities", .strength, "O(E) a pass", [.tolerance, .iterations]
    ) {
      (graph, options) throws(GraphError) in .nodeScores(try hits(graph, options).hubs)
    },
    GraphMeasure(
      "authorities", "who is pointed to by good hubs", .strength, "O(E) a pass", [.tolerance, .iterations]
    ) {
      (graph, options) throws(GraphError) in .nodeScores(try hits(graph, options).authorities)
    },
    GraphMeasure(
      "constraint", "how much a node's contacts are tied to each other (Burt)", .strength, "O(E^1.5)",
      directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .nodeScores(try graph.constraint())
    },
    GraphMeasure(
      "effective-size", "how many of a node's contacts are not redundant (Burt)", .strength, "O(E^1.5)",
      directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .nodeScores(try graph.effectiveSize())
    },
    GraphMeasure(
      "core", "how deep in the dense part a node lies", .none, "O(V + E)", directions: .ignored
    ) { graph, _ in
      .nodeScores(graph.coreNumber())
    },
    GraphMeasure("clustering", "how many of a node's contacts are in contact", .strength, "O(E^1.5)") {
      (graph, _) throws(GraphError) in .nodeScores(try graph.clustering())
    },
    GraphMeasure(
      "triangles", "how many pairs of a node's contacts are in contact", .none, "O(E^1.5)",
      directions: .ignored
    ) { graph, _ in .nodeScores(graph.triangles())
    },
  ]

  static let structures: [GraphMeasure] = [
    GraphMeasure(
      "reciprocity", "what part of the edges is returned", .none, "O(V + E)", directions: .needed
    ) {
      (graph, _) throws(GraphError) in .numbers([Fact("reciprocity", try graph.reciprocity())])
    },
    GraphMeasure(
      "node-reciprocity", "what part of a node's edges is returned", .none, "O(V + E)", directions: .needed
    ) {
      (graph, _) throws(GraphError) in .nodeScores(try graph.nodeReciprocity())
    },
    GraphMeasure(
      "transitivity", "what part of the pairs of contacts are in contact", .none, "O(E^1.5)",
      directions: .ignored
    ) { graph, _ in .numbers([Fact("transitivity", graph.transitivity())])
    },
    GraphMeasure("assortativity", "whether like is tied to like, by strength", .either, "O(V + E)") {
      (graph, _) throws(GraphError) in .numbers([Fact("assortativity", try graph.assortativity())])
    },
    GraphMeasure(
      "rich-club", "how densely the nodes above each degree are tied, direction left aside", .none,
      "O(V + E)", directions: .ignored
    ) {
      (graph, _) throws(GraphError) in
      .numbers(try graph.undirected().richClub().enumerated().map { Fact("above degree \($0)", $1) })
    },
    GraphMeasure("global-efficiency", "the mean of 1 / distance over all pairs", .length, "O(V E + V² log V)")
    {
      (graph, options) throws(GraphError) in
      .numbers([Fact("global efficiency", try graph.globalEfficiency(threads: options.threads))])
    },
  ]

  static let paths: [GraphMeasure] = [
    GraphMeasure("distances", "how far every node is from the source", .length, "O(E + V log V)", [.source]) {
      (graph, options) throws(GraphError) in
      .nodeScores(Scores(try graph.shortestPaths(from: try source(options, "distances")).distances))
    },
    GraphMeasure("hops", "how many edges every node is from the source", .none, "O(V + E)", [.source]) {
      (graph, options) throws(GraphError) in
      .nodeScores(
        Scores(try graph.hops(from: try source(options, "hops")).map { $0.map(Double.init) ?? .infinity }))
    },
    GraphMeasure("all-distances", "how far every node is from every other", .length, "O(V E + V² log V)") {
      (graph, options) throws(GraphError) in .distances(try graph.distanceRows(threads: options.threads))
    },
    GraphMeasure(
      "dominators", "the last node that every path from the source to a node passes", .none, "O(E log V)",
      [.source]
    ) {
      (graph, options) throws(GraphError) in
      let tree = try graph.dominatorTree(from: try source(options, "the dominator tree"))
      return .edges(
        tree.immediateDominators.enumerated().filter { $1 >= 0 }.map {
          Arc(id: ArcID($0), source: $1, target: NodeID($0), weight: 1)
        })
    },
    GraphMeasure(
      "dominated", "how many nodes are reached from the source only through a node", .none, "O(E log V)",
      [.source]
    ) {
      (graph, options) throws(GraphError) in
      .nodeScores(try graph.dominatorTree(from: try source(options, "the dominator tree")).dominatedCounts)
    },
    GraphMeasure("topological-order", "an order in which every edge leads on", .none, "O(E + V log V)") {
      (graph, _) throws(GraphError) in .nodes(try graph.topologicalOrder())
    },
  ]

  static let groupings: [GraphMeasure] = [
    GraphMeasure("strong-components", "which nodes reach each other", .none, "O(V + E)") { graph, _ in
      groups(graph.strongComponents())
    },
    GraphMeasure(
      "weak-components", "which nodes hang together, direction left aside", .none, "O(E α(V))",
      directions: .ignored
    ) { graph, _ in
      groups(graph.weakComponents())
    },
    GraphMeasure(
      "condensation", "what leads to what, each strong component shrunk to its first node", .none, "O(V + E)"
    ) {
      (graph, _) throws(GraphError) in
      let condensed = try graph.unweighted.condensation()
      let first = condensed.components.members.map { $0.first ?? 0 }
      return .edges(
        condensed.graph.arcs.map {
          Arc(id: $0.id, source: first[Int($0.source)], target: first[Int($0.target)], weight: $0.weight)
        })
    },
    GraphMeasure(
      "biconnected-components", "the parts that no single node disconnects", .none, "O(V + E)",
      directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .sets(try graph.undirected().biconnectivity().components)
    },
    GraphMeasure(
      "articulation-points", "which nodes, lost, part the graph", .none, "O(V + E)", directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .nodes(try graph.undirected().articulationPoints())
    },
    GraphMeasure(
      "bridges", "which edges, lost, part the graph", .none, "O(V + E)", directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .edges(try graph.undirected().bridges())
    },
    GraphMeasure(
      "louvain", "communities by modularity (Louvain)", .strength, "O(E log V) in practice",
      [.resolution, .seed]
    ) {
      (graph, options) throws(GraphError) in
      groups(try graph.louvain(resolution: options.resolution, seed: options.seed))
    },
    GraphMeasure(
      "leiden", "communities by modularity, all connected (Leiden)", .strength, "O(E log V) in practice",
      [.resolution, .seed]
    ) {
      (graph, options) throws(GraphError) in
      groups(try graph.leiden(resolution: options.resolution, seed: options.seed))
    },
    GraphMeasure(
      "modularity", "how good a given division into groups is", .strength, "O(V + E)", [.resolution],
      nodes: .group
    ) {
      (graph, options) throws(GraphError) in
      guard let labels = options.labels else { throw .missing(measure: "modularity", .group) }
      return .numbers([
        Fact("modularity", try graph.modularity(of: labels, resolution: options.resolution)),
        Fact("groups", Double(Set(labels).count)), Fact("resolution", options.resolution),
      ])
    },
  ]

  static let backbones: [GraphMeasure] = [
    GraphMeasure(
      "backbone", "the edges that are more than chance at the significance level", .strength,
      "O(V + E)", [.level], note: soleEdges
    ) {
      (graph, options) throws(GraphError) in
      let kept = try graph.backbone(level: options.level)
      return .edges(graph.edges.filter { kept.contains($0) })
    },
    GraphMeasure(
      "disparity", "how surprising an edge's weight is at its node", .strength, "O(V + E)", note: soleEdges
    ) {
      (graph, _) throws(GraphError) in .edgeScores(try graph.disparity())
    },
    GraphMeasure(
      "spanning-forest", "the strongest edges that hold all together", .strength, "O(E log E)",
      directions: .ignored
    ) {
      (graph, _) throws(GraphError) in .edges(try graph.undirected().maximumSpanningForest())
    },
    GraphMeasure(
      "percolation",
      "how the graph falls apart when nodes go, largest sum of weights first or in a given order", .either,
      "O(E α(V) + V log V)", directions: .ignored, nodes: .order
    ) {
      (graph, options) throws(GraphError) in
      let order = options.order ?? graph.strength(.total).ranking().map(\.node)
      let course = try graph.percolation(removing: order)
      return .numbers(
        [Fact("robustness", course.robustness)]
          + course.largestComponents.enumerated().map { Fact("largest component after \($0)", Double($1)) })
    },
  ]

  /// What is not said by the number of an edge that is the only one of an end.
  private static let soleEdges =
    "The only edge of a node cannot be compared with others there: it counts as significant, 0."

  private static func hits(_ graph: Digraph, _ options: Options) throws(GraphError) -> HubsAndAuthorities {
    guard options.tolerance != nil || options.maximumIterations != nil else { return try graph.hits() }
    return try graph.hits(
      tolerance: options.tolerance ?? 1e-12, maximumIterations: options.maximumIterations ?? 100_000)
  }

  private static func pivots(_ options: Options) -> PathSources {
    options.pivots.map { .sample(count: $0, seed: options.seed) } ?? .all
  }

  private static func groups(_ components: Components) -> MeasureResult {
    .groups(labels: components.labels, facts: [Fact("groups", Double(components.count))])
  }

  private static func groups(_ communities: Communities) -> MeasureResult {
    .groups(
      labels: communities.labels,
      facts: [
        Fact("groups", Double(communities.count)), Fact("modularity", communities.modularity),
        Fact("resolution", communities.resolution),
      ])
  }

  static func source(_ options: Options, _ measure: String) throws(GraphError) -> NodeID {
    guard let source = options.source else { throw .missing(measure: measure, .source) }
    return source
  }

  static func target(_ options: Options, _ measure: String) throws(GraphError) -> NodeID {
    guard let target = options.target else { throw .missing(measure: measure, .target) }
    return target
  }
}
