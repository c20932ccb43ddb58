import Graphs

/// `oreflow-benchmarks graph METRIC FILE --weights MEANING [--normalized] --threads N`: one measure on one edge list,
/// its scores on standard output and its times on standard error, as comparisons with other tools read them.
struct MeasureRun {
  let metric: String
  let file: String
  var weights = WeightMeaning.none
  var normalized = false
  var threads = Threads.available

  init?(_ arguments: [String]) {
    guard arguments.count >= 2 else { return nil }
    metric = arguments[0]
    var path: String?
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--weights":
        switch rest.popFirst() {
        case "length": weights = .length
        case "strength": weights = .strength
        default: weights = .none
        }
      case "--normalized": normalized = true
      case "--threads": threads = rest.popFirst().flatMap { Int($0) } ?? threads
      case "--format": rest = rest.dropFirst()
      case "--timing": break
      default: path = argument
      }
    }
    guard let path else { return nil }
    file = path
  }

  func run() throws -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let list = try EdgeList(path: file, weights: weights)
    let graph = try list.builder.build(nodeCount: list.names.count)
    let loaded = clock.now
    guard let values = try scores(of: graph) else { return 2 }
    let computed = clock.now
    print("node,score")
    for node in graph.nodes { print("\(list.names[node]),\(values[Int(node)])") }
    printError(
      "{\"load\": \((loaded - start).inSeconds), \"compute\": \((computed - loaded).inSeconds), "
        + "\"nodes\": \(graph.nodeCount), \"edges\": \(graph.edgeCount)}")
    return 0
  }

  private func scores(of graph: Digraph) throws -> [Double]? {
    switch metric {
    case "load": return [Double](repeating: 0, count: graph.nodeCount)
    case "betweenness": return try graph.betweenness(normalized: normalized, threads: threads).values
    case "closeness": return try graph.closeness(threads: threads).values
    case "harmonic": return try graph.harmonic(threads: threads).values
    case "pagerank": return try graph.pageRank().values
    case "eigenvector": return try graph.eigenvector().values
    case "core": return graph.coreNumber().values
    case "strong-components": return graph.strongComponents().labels.map(Double.init)
    default: return nil
    }
  }
}
