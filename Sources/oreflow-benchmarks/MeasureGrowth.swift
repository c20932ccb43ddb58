import Graphs
import Platform

/// `oreflow-benchmarks growth [MEASURE...] [--shape SHAPE]`: the time of each measure on graphs of doubling size, as
/// CSV; on skewed random graphs or on another of `GraphShape`.
///
/// `seconds` are those of the processor, on one thread, the least of three runs, so that other work on the machine
/// counts little; `growth` is the time over that of half the size: near 2 where the cost is linear, near 4 where
/// quadratic.
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

    init(
      _ name: String, cost: String = "n + m", _ kind: Kind, _ sizes: Sizes = .quick,
      run: @escaping @Sendable (Digraph) throws -> Void
    ) {
      (self.name, self.cost, self.sizes, self.kind, self.run) = (name, cost, sizes, kind, run)
    }
  }

  private static let measures: [Timed] = [
    Timed("build", .directed(.strength)) { _ = try $0.undirected() },
    Timed("strength", .directed(.strength)) { _ = $0.strength() },
    Timed("betweenness", cost: "n m", .directed(.none), .slow) { _ = try $0.betweenness(threads: 1) },
    Timed("betweenness-lengths", cost: "n (m + n log n)", .directed(.length), .slow) {
      _ = try $0.betweenness(threads: 1)
    },
    Timed("betweenness-ties", cost: "n (m + n log n)", .directed(.length), .slow) {
      let tenths = $0.arcs.map { (Double($0.id % 20) + 1) / 10 }
      _ = try $0.withWeights(tenths, meaning: .length).betweenness(threads: 1)
    },
    Timed("betweenness-strengths", cost: "n (m + n log n)", .directed(.strength), .slow) {
      let whole = $0.arcs.map { Double($0.id % 10) + 1 }
      _ = try $0.withWeights(whole, meaning: .strength).withLengths().betweenness(threads: 1)
    },
    Timed("edge-betweenness", cost: "n m", .directed(.none), .slow) {
      _ = try $0.edgeBetweenness(threads: 1)
    },
    Timed("closeness", cost: "n m / 64", .directed(.none), .slow) { _ = try $0.closeness(threads: 1) },
    Timed("closeness-lengths", cost: "n (m + n log n)", .directed(.length), .slow) {
      _ = try $0.closeness(threads: 1)
    },
    Timed("harmonic", cost: "n m / 64", .directed(.none), .slow) { _ = try $0.harmonic(threads: 1) },
    Timed("global-efficiency", cost: "n m / 64", .directed(.none), .slow) {
      _ = try $0.globalEfficiency(threads: 1)
    },
    Timed("all-pairs", cost: "n (m + n log n)", .directed(.length), .slow) {
      _ = try $0.allPairsDistances(threads: 1)
    },
    Timed("eigenvector", cost: "m a pass", .directed(.strength)) { _ = try $0.eigenvector() },
    Timed("katz", cost: "m a pass", .directed(.strength)) { _ = try $0.katz(alpha: 1e-5) },
    Timed("pagerank", cost: "m a pass", .directed(.strength)) { _ = try $0.pageRank() },
    Timed("hits", cost: "m a pass", .directed(.strength)) { _ = try $0.hits() },
    Timed("constraint", cost: "m^1.5", .directed(.strength), .middling) { _ = try $0.constraint() },
    Timed("effective-size", cost: "m^1.5", .directed(.strength), .middling) { _ = try $0.effectiveSize() },
    Timed("clustering", cost: "m^1.5", .directed(.strength), .middling) { _ = try $0.clustering() },
    Timed("triangles", cost: "m^1.5", .undirected(.none)) { _ = $0.triangles() },
    Timed("clustering-star", cost: "n", .always(.star)) { _ = try $0.clustering() },
    Timed("constraint-star", cost: "n", .always(.star)) { _ = try $0.constraint() },
    Timed("effective-size-star", cost: "n", .always(.star)) { _ = try $0.effectiveSize() },
    Timed("pagerank-path", cost: "n", .always(.path)) { _ = try $0.pageRank() },
    Timed("hits-path", cost: "m a pass", .always(.path)) { _ = try $0.hits() },
    Timed("core", .directed(.none)) { _ = $0.coreNumber() },
    Timed("reciprocity", .directed(.none)) { _ = try $0.reciprocity() },
    Timed("assortativity", .directed(.none)) { _ = try $0.assortativity() },
    Timed("rich-club", .undirected(.none)) { _ = try $0.richClub() },
    Timed("weak-components", .directed(.none)) { _ = $0.weakComponents() },
    Timed("strong-components", .directed(.none)) { _ = $0.strongComponents() },
    Timed("condensation", .directed(.none)) { _ = try $0.condensation() },
    Timed("biconnectivity", .undirected(.none)) { _ = try $0.biconnectivity() },
    Timed("dominator-tree", cost: "near m", .directed(.none)) { _ = try $0.dominatorTree(from: 0) },
    Timed("dominated-chain", cost: "n log n", .directed(.none)) {
      let count = NodeID($0.nodeCount)
      let chain = try Digraph(
        nodeCount: $0.nodeCount,
        edges: (1..<count).flatMap { [($0 - 1, $0, 1), ($0, $0 - 1, 1)] })
      _ = try chain.dominatorTree(from: 0).dominatedCounts
    },
    Timed("topological-order", cost: "m + n log n", .acyclic) { _ = try $0.topologicalOrder() },
    Timed("hops", .directed(.none)) { _ = try $0.hops(from: 0) },
    Timed("shortest-paths", cost: "m + n log n", .directed(.length)) { _ = try $0.shortestPaths(from: 0) },
    Timed("maximum-flow", cost: "n^2 m at worst", .directed(.strength)) {
      _ = try $0.maximumFlow(from: 0, to: 1)
    },
    Timed("minimum-cost-flow", cost: "n a pivot", .directed(.strength), .middling) {
      var demands = [Double](repeating: 0, count: $0.nodeCount)
      (demands[0], demands[1]) = (-500, 500)
      _ = try $0.minimumCostFlow(demands: demands, costs: (0..<$0.arcCount).map { Double($0 % 7 + 1) })
    },
    Timed("louvain", cost: "m a pass", .undirected(.strength), .middling) { _ = try $0.louvain() },
    Timed("leiden", cost: "m a pass", .undirected(.strength), .middling) { _ = try $0.leiden() },
    Timed("modularity", .undirected(.strength)) { _ = try $0.modularity(of: $0.nodes.map { $0 % 100 }) },
    Timed("disparity", .directed(.strength)) { _ = try $0.disparity() },
    Timed("spanning-forest", cost: "m log m", .undirected(.strength)) { _ = try $0.maximumSpanningForest() },
    Timed("percolation", cost: "near n + m", .directed(.none)) {
      _ = try $0.percolation(removing: Array($0.nodes))
    },
    Timed("projection", cost: "sum of degree^2", .bipartite, .middling) {
      _ = try $0.projection(onto: 0..<NodeID($0.nodeCount / 2))
    },
    Timed("nestedness", cost: "sum of degree^2", .bipartite, .middling) {
      _ = try $0.nestedness(rows: 0..<NodeID($0.nodeCount / 2))
    },
    Timed("economic-complexity", cost: "m a pass", .bipartite, .middling) {
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
        let start = processorSeconds()
        try measure.run(graph)
        return min(least, processorSeconds() - start)
      }
      let growth = last.map { "\((seconds / $0 * 100).rounded() / 100)" } ?? ""
      let size = "\(graph.nodeCount),\(graph.arcCount)"
      print("\(measure.name),\(shown.rawValue),\(measure.cost),\(size),\(seconds),\(growth)")
      last = seconds
    }
  }

  /// The time that this process has had of a processor.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
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
