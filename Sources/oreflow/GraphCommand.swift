import ArgumentParser
import Graphs
import Reports
import SupplyData
import SupplyNetwork

/// The graph measures on any edge list.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Any measure of Oreflow on any edge list, to use or to check it.",
    discussion: """
      The edge list is a CSV file with the columns source, target and weight. Weights are lengths (more is farther) or \
      strengths (more is closer); a measure of paths turns strengths into lengths, 1 / strength, and says so. \
      `oreflow graph list` lists the measures.

      Measures of bipartite graphs take the sources as one side and the targets as the other. Flows take weights as \
      capacities (--weights strength; one an edge without). minimum-cost-flow reads a column cost beside them, and what \
      is to be brought where: --from, --to and --amount, or a file --nodes with the columns node and demand (above 0 \
      takes, below 0 gives, adding up to 0). A column capacity there limits nodes in maximum-flow and minimum-cut, \
      restart is where pagerank starts anew, group is the division that modularity judges, and the order of the rows \
      is the order of removal of percolation.
      """)

  enum Weights: String, ExpressibleByArgument, CaseIterable { case length, strength, none }
  enum Duplicates: String, ExpressibleByArgument, CaseIterable { case refuse, sum, smallest }

  @Argument(help: ArgumentHelp("The measure, or list.", valueName: "measure")) var metric: String
  @Argument(help: ArgumentHelp("The edge list.", valueName: "edges.csv")) var file: String?
  @Option(help: "What the weights mean: length, strength or none.") var weights: Weights = .none
  @Flag(help: "Edges have no direction.") var undirected = false
  @Option(help: "An edge given twice: refuse, sum the weights, or keep the smallest.") var duplicates:
    Duplicates = .refuse
  @Flag(help: "Divide by the largest possible value, where the measure has that form.") var normalized = false
  @Option(help: ArgumentHelp("The first so many of the ranking.", valueName: "number")) var top: Int?
  @Option(name: .customLong("from"), help: ArgumentHelp("The node to start from.", valueName: "node"))
  var source: String?
  @Option(name: .customLong("to"), help: ArgumentHelp("The node to end at.", valueName: "node")) var target:
    String?
  @Option(help: ArgumentHelp("Estimate betweenness from so many sources.", valueName: "number")) var pivots:
    Int?
  @Option(
    help: ArgumentHelp("How much minimum-cost-flow sends from --from to --to.", valueName: "amount"))
  var amount: Double?
  @Option(
    help: ArgumentHelp(
      "What is told of nodes: columns node, and demand, capacity, restart or group.", valueName: "nodes.csv"))
  var nodes: String?
  @Flag(help: "Let a shortest path count for its ends as well, in betweenness.") var endpoints = false
  @Option(help: "The significance level of backbone.") var level = 0.05
  @Option(help: "The resolution of communities.") var resolution = 1.0
  @Option(help: "The seed of random choices.") var seed: UInt64 = 0
  @Option(help: "The number of threads; no result depends on it.") var threads = Threads.available
  @Flag(help: "Print load and compute seconds, nodes and edges as one line of JSON on standard error.")
  var timing = false
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard (1...1024).contains(threads) else { throw ValidationError("--threads takes 1 to 1024.") }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on.") }
    if let pivots, pivots < 1 { throw ValidationError("--pivots takes a number from 1 on.") }
    guard resolution >= 0, resolution < .infinity else {
      throw ValidationError("--resolution takes a number from 0 on.")
    }
    if let amount, !(amount >= 0 && amount < .infinity) {
      throw ValidationError("--amount takes a number from 0 on.")
    }
    guard level > 0, level <= 1 else { throw ValidationError("--level takes a number above 0, up to 1.") }
    if metric != "list", file == nil { throw ValidationError("Name an edge list, a CSV file.") }
  }

  func run() throws {
    guard metric != "list", let file else { return try table.write([MeasureTables.catalog]) }
    guard let measure = GraphMeasure.named(metric) else { throw unknownMeasure() }
    let clock = ContinuousClock()
    let start = clock.now
    let list = try EdgeList(
      path: file, weights: meaning, directed: !undirected, duplicates: policy,
      readsCosts: measure.readsCosts)
    let (graph, note) = try readable(list.graph, by: measure)
    let loaded = clock.now
    let choices = try options(list)
    let result: MeasureResult
    do throws(GraphError) {
      result = try measure(graph, options: choices)
    } catch {
      throw DataError(.badRequest, EdgeList.words(error, list.names))
    }
    let computed = clock.now
    if timing {
      Messages.write(
        "{\"load\": \(seconds(start, loaded)), \"compute\": \(seconds(loaded, computed)), "
          + "\"nodes\": \(graph.nodeCount), \"edges\": \(graph.edgeCount)}")
    }
    try table.write([MeasureTables.table(result, of: measure, names: list.names, top: top, notes: [note])])
  }

  private var meaning: WeightMeaning {
    switch weights {
    case .length: .length
    case .strength: .strength
    case .none: .none
    }
  }

  private var policy: DigraphBuilder.Duplicates {
    switch duplicates {
    case .refuse: .refuse
    case .sum: .sum
    case .smallest: .smallest
    }
  }

  /// The graph with weights as the measure reads them, and what was done to them.
  private func readable(
    _ graph: Digraph, by measure: GraphMeasure
  ) throws(DataError) -> (graph: Digraph, note: String) {
    do throws(GraphError) {
      switch (graph.weightMeaning, measure.reading) {
      case (.none, _): return (graph, "Weights are not read: every edge counts one.")
      case (.strength, .length): return (try graph.withLengths(), "Lengths are 1 / strength.")
      case (_, .none): return (graph, "The measure does not read weights.")
      default: return (graph, "Weights are \(weights.rawValue)s.")
      }
    } catch {
      throw DataError(.badData, file: file, error.description)
    }
  }

  private func options(_ list: EdgeList) throws(DataError) -> GraphMeasure.Options {
    var options = GraphMeasure.Options()
    options.isNormalized = normalized
    options.threads = threads
    options.seed = seed
    options.resolution = resolution
    options.pivots = pivots
    options.source = try node(source, list.names)
    options.target = try node(target, list.names)
    options.countsEndpoints = endpoints
    options.level = level
    options.amount = amount
    options.costs = list.costs
    if let nodes {
      let told = try NodeList(path: nodes, names: list.names)
      options.demands = told.demands
      options.nodeCapacities = told.capacities
      options.restart = told.restart
      options.labels = told.groups
      options.order = told.order
    }
    return options
  }

  private func node(_ name: String?, _ names: NodeNames) throws(DataError) -> NodeID? {
    guard let name else { return nil }
    guard let node = names.node(named: name) else {
      let near = names.count <= 20_000 ? NearestName.suggestions(for: name, among: names.names, limit: 1) : []
      throw DataError(
        .badRequest, "no node is called \"\(name)\"",
        remedy: near.first.map { .nearest([$0]) } ?? "Use a name of the edge list")
    }
    return node
  }

  private func unknownMeasure() -> DataError {
    let near = NearestName.suggestions(for: metric, among: GraphMeasure.all.map(\.name))
    return DataError(
      .badRequest, "no measure is called \"\(metric)\"",
      remedy: near.isEmpty
        ? "`oreflow graph list` lists them"
        : .nearest(near))
  }

  private func seconds(_ start: ContinuousClock.Instant, _ end: ContinuousClock.Instant) -> Double {
    let parts = (end - start).components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}
