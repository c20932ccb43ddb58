import ArgumentParser
import GraphFiles
import Graphs
import SupplyData

/// The options of the measures, each of which acts in some of them.
struct GraphChoices: ParsableArguments {
  @Flag(help: "Divide by the largest possible value.") var normalized = false
  @Flag(help: "Let a shortest path count for its ends as well.") var endpoints = false
  @Option(help: ArgumentHelp("Estimate from this number of sources.", valueName: "number")) var pivots: Int?
  @Option(name: .customLong("from"), help: ArgumentHelp("The node to start from.", valueName: "node"))
  var source: String?
  @Option(name: .customLong("to"), help: ArgumentHelp("The node to end at.", valueName: "node"))
  var target: String?
  @Option(help: ArgumentHelp("How much is sent from --from to --to.", valueName: "amount")) var amount:
    Double?
  @Option(
    help: ArgumentHelp(
      "What is known of the nodes: columns node, and demand, capacity, restart or group.",
      valueName: "nodes.csv"))
  var nodes: String?
  @Option(help: "The significance level, above 0, up to 1. Default: 0.05.") var level: Double?
  @Option(help: "The resolution of communities. Default: 1.") var resolution: Double?
  @Option(help: "The seed of random choices. Default: 0.") var seed: UInt64?
  @Option(
    help: """
      What a step is worth in Katz centrality. Default: 0.1, or where that is too much, 0.85 by an upper bound of the \
      largest eigenvalue.
      """)
  var alpha: Double?
  @Option(help: "The change at which an iteration ends. Default: that of the measure.") var tolerance: Double?
  @Option(help: ArgumentHelp("How many passes an iteration may take.", valueName: "number")) var iterations:
    Int?

  func validate() throws {
    if let pivots, pivots < 1 { throw ValidationError("--pivots takes a number from 1 on.") }
    if let iterations, iterations < 1 { throw ValidationError("--iterations takes a number from 1 on.") }
    try requireRange(resolution, "--resolution", "from 0 on") { $0 >= 0 }
    try requireRange(amount, "--amount", "from 0 on") { $0 >= 0 }
    try requireRange(alpha, "--alpha", "from 0 on") { $0 >= 0 }
    try requireRange(tolerance, "--tolerance", "above 0") { $0 > 0 }
    try requireRange(level, "--level", "above 0, up to 1") { $0 > 0 && $0 <= 1 }
  }

  private func requireRange(
    _ value: Double?, _ option: String, _ words: String, _ holds: (Double) -> Bool
  ) throws {
    guard let value, !(holds(value) && value < .infinity) else { return }
    throw ValidationError("\(option) takes a number \(words).")
  }

  /// The option of a choice.
  private static func name(_ choice: GraphMeasure.Choice) -> String {
    switch choice {
    case .source: "--from"
    case .target: "--to"
    default: "--\(choice.rawValue)"
    }
  }

  /// The options that act in `measure`, in the order of the help.
  static func names(of measure: GraphMeasure) -> [String] {
    GraphMeasure.Choice.allCases.filter(measure.choices.contains).map(name)
      + (measure.nodeColumn.map { _ in ["--nodes"] } ?? [])
  }

  private var given: Set<GraphMeasure.Choice> {
    let marks: [(GraphMeasure.Choice, Bool)] = [
      (.normalized, normalized), (.endpoints, endpoints), (.pivots, pivots != nil), (.source, source != nil),
      (.target, target != nil), (.amount, amount != nil), (.level, level != nil),
      (.resolution, resolution != nil), (.seed, seed != nil), (.alpha, alpha != nil),
      (.tolerance, tolerance != nil), (.iterations, iterations != nil),
    ]
    return Set(marks.filter(\.1).map(\.0))
  }

  /// Refuses an option that does not act in `measure`.
  func refuseIdle(in measure: GraphMeasure, weights: GraphInput.Weights) throws(DataError) {
    var idle = GraphMeasure.Choice.allCases.filter { given.contains($0) && !measure.choices.contains($0) }
      .map(Self.name)
    if nodes != nil, measure.nodeColumn == nil { idle.append("--nodes") }
    if weights != .none, measure.reading == .none { idle.append("--weights \(weights.rawValue)") }
    guard let first = idle.first else { return }
    let acting = Self.names(of: measure)
    throw DataError(
      .badRequest, "\(first) does not act in \(measure.name)",
      remedy: """
        Leave it out\(acting.isEmpty ? "" : "; these act: \(acting.joined(separator: ", "))")
        """)
  }

  /// The options as `measure` reads them.
  func options(
    for measure: GraphMeasure, _ list: EdgeList, _ input: GraphInput, threads: Int
  ) throws(DataError) -> GraphMeasure.Options {
    var options = GraphMeasure.Options()
    options.isNormalized = normalized
    options.countsEndpoints = endpoints
    options.threads = threads
    options.pivots = pivots
    options.source = try node(source, list.names)
    options.target = try node(target, list.names)
    options.amount = amount
    options.level = level ?? options.level
    options.resolution = resolution ?? options.resolution
    options.seed = seed ?? options.seed
    options.alpha = alpha
    options.tolerance = tolerance
    options.maximumIterations = iterations
    options.costs = list.costs
    if let nodes, let column = measure.nodeColumn {
      let rows = try input.nodes(of: nodes, names: list.names)
      try take(column, from: rows, in: nodes, into: &options)
    }
    return options
  }

  private func take(
    _ column: GraphMeasure.NodeColumn, from rows: NodeList, in file: String,
    into options: inout GraphMeasure.Options
  ) throws(DataError) {
    let isThere: Bool
    switch column {
    case .demand: (options.demands, isThere) = (rows.demands, rows.demands != nil)
    case .capacity: (options.nodeCapacities, isThere) = (rows.capacities, rows.capacities != nil)
    case .restart: (options.restart, isThere) = (rows.restart, rows.restart != nil)
    case .group: (options.labels, isThere) = (rows.groups, rows.groups != nil)
    case .order: (options.order, isThere) = (rows.order, true)
    }
    if !isThere {
      throw DataError(
        .badData, file: file, line: 1, "there is no column \(column.rawValue)",
        remedy: "Add it, or leave out --nodes")
    }
  }

  private func node(_ name: String?, _ names: NodeNames) throws(DataError) -> NodeID? {
    guard let name else { return nil }
    guard let node = names.node(named: name) else {
      let near = names.count <= 20_000 ? NearestName.suggestions(for: name, among: names.names, limit: 1) : []
      throw DataError(
        .badRequest, "no node is called \"\(name)\"",
        remedy: near.isEmpty ? "Use a name of the edge list" : "Did you mean \"\(near[0])\"?")
    }
    return node
  }
}
