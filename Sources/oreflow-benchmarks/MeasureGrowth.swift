import Glibc
import Graphs

/// `oreflow-benchmarks growth [MEASURE...] [--shape SHAPE]`: the time of each measure on graphs of doubling size, as
/// CSV; on skewed random graphs or on another of `GraphShape`.
///
/// `growth` is the time over that of half the size: near 2 where the cost is linear, near 4 where quadratic. Each time
/// is the least of three runs; results of one thread, so that sizes compare.
struct MeasureGrowth {
  private enum Sizes: Int {
    case quick = 20_000
    case middling = 2_000
    case slow = 500
  }

  private enum Kind: Sendable {
    case directed(WeightMeaning)
    case undirected(WeightMeaning)
    case acyclic
    case bipartite
    /// A shape that the measure finds hard, whatever shape is asked for.
    case always(GraphShape)
  }

  private struct Timed: Sendable {
    let name: String
    let cost: String
    let sizes: Sizes
    let kind: Kind
    let run: @Sendable (Digraph) throws -> Void
  }

  private static let measures: [Timed] = [
    Timed(name: "build", cost: "n + m", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.undirected()
    },
    Timed(name: "strength", cost: "n + m", sizes: .quick, kind: .directed(.strength)) { _ = $0.strength() },
    Timed(name: "betweenness", cost: "n m", sizes: .slow, kind: .directed(.none)) {
      _ = try $0.betweenness(threads: 1)
    },
    Timed(name: "betweenness-lengths", cost: "n (m + n log n)", sizes: .slow, kind: .directed(.length)) {
      _ = try $0.betweenness(threads: 1)
    },
    Timed(name: "betweenness-ties", cost: "n (m + n log n)", sizes: .slow, kind: .directed(.length)) {
      let tenths = $0.arcs.map { (Double($0.id % 20) + 1) / 10 }
      _ = try $0.withWeights(tenths, meaning: .length).betweenness(threads: 1)
    },
    Timed(name: "betweenness-strengths", cost: "n (m + n log n)", sizes: .slow, kind: .directed(.strength)) {
      let whole = $0.arcs.map { Double($0.id % 10) + 1 }
      _ = try $0.withWeights(whole, meaning: .strength).withLengths().betweenness(threads: 1)
    },
    Timed(name: "edge-betweenness", cost: "n m", sizes: .slow, kind: .directed(.none)) {
      _ = try $0.edgeBetweenness(threads: 1)
    },
    Timed(name: "closeness", cost: "n m / 64", sizes: .slow, kind: .directed(.none)) {
      _ = try $0.closeness(threads: 1)
    },
    Timed(name: "closeness-lengths", cost: "n (m + n log n)", sizes: .slow, kind: .directed(.length)) {
      _ = try $0.closeness(threads: 1)
    },
    Timed(name: "harmonic", cost: "n m / 64", sizes: .slow, kind: .directed(.none)) {
      _ = try $0.harmonic(threads: 1)
    },
    Timed(name: "global-efficiency", cost: "n m / 64", sizes: .slow, kind: .directed(.none)) {
      _ = try $0.globalEfficiency(threads: 1)
    },
    Timed(name: "all-pairs", cost: "n (m + n log n)", sizes: .slow, kind: .directed(.length)) {
      _ = try $0.allPairsDistances(threads: 1)
    },
    Timed(name: "eigenvector", cost: "m a pass", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.eigenvector()
    },
    Timed(name: "katz", cost: "m a pass", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.katz(alpha: 1e-5)
    },
    Timed(name: "pagerank", cost: "m a pass", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.pageRank()
    },
    Timed(name: "hits", cost: "m a pass", sizes: .quick, kind: .directed(.strength)) { _ = try $0.hits() },
    Timed(name: "constraint", cost: "m^1.5", sizes: .middling, kind: .directed(.strength)) {
      _ = try $0.constraint()
    },
    Timed(name: "effective-size", cost: "m^1.5", sizes: .middling, kind: .directed(.strength)) {
      _ = try $0.effectiveSize()
    },
    Timed(name: "clustering", cost: "m^1.5", sizes: .middling, kind: .directed(.strength)) {
      _ = try $0.clustering()
    },
    Timed(name: "triangles", cost: "m^1.5", sizes: .quick, kind: .undirected(.none)) { _ = $0.triangles() },
    Timed(name: "clustering-star", cost: "n", sizes: .quick, kind: .always(.star)) {
      _ = try $0.clustering()
    },
    Timed(name: "constraint-star", cost: "n", sizes: .quick, kind: .always(.star)) {
      _ = try $0.constraint()
    },
    Timed(name: "effective-size-star", cost: "n", sizes: .quick, kind: .always(.star)) {
      _ = try $0.effectiveSize()
    },
    Timed(name: "pagerank-path", cost: "n", sizes: .quick, kind: .always(.path)) { _ = try $0.pageRank() },
    Timed(name: "hits-path", cost: "m a pass", sizes: .quick, kind: .always(.path)) { _ = try $0.hits() },
    Timed(name: "core", cost: "n + m", sizes: .quick, kind: .directed(.none)) { _ = $0.coreNumber() },
    Timed(name: "reciprocity", cost: "n + m", sizes: .quick, kind: .directed(.none)) {
      _ = try $0.reciprocity()
    },
    Timed(name: "assortativity", cost: "n + m", sizes: .quick, kind: .directed(.none)) {
      _ = try $0.assortativity()
    },
    Timed(name: "rich-club", cost: "n + m", sizes: .quick, kind: .undirected(.none)) {
      _ = try $0.richClub()
    },
    Timed(name: "weak-components", cost: "n + m", sizes: .quick, kind: .directed(.none)) {
      _ = $0.weakComponents()
    },
    Timed(name: "strong-components", cost: "n + m", sizes: .quick, kind: .directed(.none)) {
      _ = $0.strongComponents()
    },
    Timed(name: "condensation", cost: "n + m", sizes: .quick, kind: .directed(.none)) {
      _ = try $0.condensation()
    },
    Timed(name: "biconnectivity", cost: "n + m", sizes: .quick, kind: .undirected(.none)) {
      _ = try $0.biconnectivity()
    },
    Timed(name: "dominator-tree", cost: "near m", sizes: .quick, kind: .directed(.none)) {
      _ = try $0.dominatorTree(from: 0)
    },
    Timed(name: "dominated-chain", cost: "n log n", sizes: .quick, kind: .directed(.none)) {
      let count = NodeID($0.nodeCount)
      let chain = try Digraph(
        nodeCount: $0.nodeCount,
        edges: (1..<count).flatMap { [($0 - 1, $0, 1), ($0, $0 - 1, 1)] })
      _ = try chain.dominatorTree(from: 0).dominatedCounts
    },
    Timed(name: "topological-order", cost: "m + n log n", sizes: .quick, kind: .acyclic) {
      _ = try $0.topologicalOrder()
    },
    Timed(name: "hops", cost: "n + m", sizes: .quick, kind: .directed(.none)) { _ = try $0.hops(from: 0) },
    Timed(name: "shortest-paths", cost: "m + n log n", sizes: .quick, kind: .directed(.length)) {
      _ = try $0.shortestPaths(from: 0)
    },
    Timed(name: "maximum-flow", cost: "n^2 m at worst", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.maximumFlow(from: 0, to: 1)
    },
    Timed(name: "minimum-cost-flow", cost: "n a pivot", sizes: .middling, kind: .directed(.strength)) {
      var demands = [Double](repeating: 0, count: $0.nodeCount)
      (demands[0], demands[1]) = (-500, 500)
      _ = try $0.minimumCostFlow(demands: demands, costs: (0..<$0.arcCount).map { Double($0 % 7 + 1) })
    },
    Timed(name: "louvain", cost: "m a pass", sizes: .middling, kind: .undirected(.strength)) {
      _ = try $0.louvain()
    },
    Timed(name: "leiden", cost: "m a pass", sizes: .middling, kind: .undirected(.strength)) {
      _ = try $0.leiden()
    },
    Timed(name: "modularity", cost: "n + m", sizes: .quick, kind: .undirected(.strength)) {
      _ = try $0.modularity(of: $0.nodes.map { $0 % 100 })
    },
    Timed(name: "disparity", cost: "n + m", sizes: .quick, kind: .directed(.strength)) {
      _ = try $0.disparity()
    },
    Timed(name: "spanning-forest", cost: "m log m", sizes: .quick, kind: .undirected(.strength)) {
      _ = try $0.maximumSpanningForest()
    },
    Timed(name: "percolation", cost: "near n + m", sizes: .quick, kind: .directed(.none)) {
      _ = try $0.percolation(removing: Array($0.nodes))
    },
    Timed(name: "projection", cost: "sum of degree^2", sizes: .middling, kind: .bipartite) {
      _ = try $0.projection(onto: 0..<NodeID($0.nodeCount / 2))
    },
    Timed(name: "nestedness", cost: "sum of degree^2", sizes: .middling, kind: .bipartite) {
      _ = try $0.nestedness(rows: 0..<NodeID($0.nodeCount / 2))
    },
    Timed(name: "economic-complexity", cost: "m a pass", sizes: .middling, kind: .bipartite) {
      _ = try $0.economicComplexity(rows: 0..<NodeID($0.nodeCount / 2))
    },
  ]

  static func run(_ arguments: [String]) throws {
    var names = arguments
    var shape = GraphShape.skewed
    if let place = names.firstIndex(of: "--shape") {
      guard place + 1 < names.count, let named = GraphShape(rawValue: names[place + 1]) else {
        printError("--shape takes one of \(GraphShape.allNames)")
        exit(2)
      }
      shape = named
      names.removeSubrange(place...place + 1)
    }
    if let unknown = names.first(where: { name in !measures.contains { $0.name == name } }) {
      printError("no measure here is called \(unknown): \(measures.map(\.name).joined(separator: ", "))")
      exit(2)
    }
    print("measure,shape,cost,nodes,arcs,seconds,growth")
    for measure in measures where names.isEmpty || names.contains(measure.name) {
      do {
        try time(measure, on: shape)
      } catch let error as GraphError {
        // Some measures are undefined on some shapes: no cycle leads through a path.
        printError("\(measure.name) on \(shape.rawValue): \(error)")
      }
    }
  }

  private static func time(_ measure: Timed, on shape: GraphShape) throws {
    let clock = ContinuousClock()
    let shown: GraphShape
    switch measure.kind {
    case .always(let own): shown = own
    case .bipartite: shown = .bipartite
    default: shown = shape
    }
    var last: Double?
    for doubling in 0..<4 {
      let graph = try graph(measure.kind, shown, nodes: measure.sizes.rawValue << doubling)
      let seconds = try (0..<3).reduce(Double.infinity) { least, _ in
        min(least, try clock.measure { try measure.run(graph) }.inSeconds)
      }
      let growth = last.map { "\((seconds / $0 * 100).rounded() / 100)" } ?? ""
      let size = "\(graph.nodeCount),\(graph.arcCount)"
      print("\(measure.name),\(shown.rawValue),\(measure.cost),\(size),\(seconds),\(growth)")
      last = seconds
    }
  }

  private static func graph(_ kind: Kind, _ shape: GraphShape, nodes: Int) throws -> Digraph {
    switch kind {
    case .directed(let weights): try shape.graph(nodes: nodes, weights: weights, directed: true)
    case .undirected(let weights): try shape.graph(nodes: nodes, weights: weights, directed: false)
    case .acyclic:
      try shape.graph(nodes: nodes, weights: .strength, directed: true)
        .filtered(arcs: { $0.source < $0.target }).subgraph().graph
    case .bipartite: try shape.graph(nodes: nodes, weights: .none, directed: true)
    case .always: try shape.graph(nodes: nodes, weights: .strength, directed: true)
    }
  }
}
