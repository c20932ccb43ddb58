import ArgumentParser
import GraphFiles
import Graphs
import Tables
import SupplyData

/// The graph measures on any edge list.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Any measure of Oreflow on any edge list, to use or to check it.",
    discussion: """
      The file is a table with the columns source, target and weight, in any case and with any separator, or without a \
      header; or Pajek, Matrix Market, GML, GraphML or METIS. How it was understood is said on standard error. A weight \
      that is missing is 1. Weights are lengths (more is farther) or strengths (more is closer); a measure of paths \
      turns strengths into lengths, 1 / strength, and says so; a measure of strengths refuses lengths. `oreflow graph \
      list` lists the measures, how each reads weights and directions, and the options that act in it; others are \
      refused.

      Measures of bipartite graphs take the sources as one side and the targets as the other. Flows take weights as \
      capacities (--weights strength; an empty one or inf is no limit; one an edge without weights). \
      minimum-cost-flow reads a column cost beside them, and what is to be brought where: --from, --to and --amount, \
      or a file --nodes with the columns node and demand (above 0 takes, below 0 gives, adding up to 0). A column \
      capacity there limits nodes in maximum-flow and minimum-cut, restart is where pagerank starts anew, group is the \
      division that modularity judges, and the order of the rows is the order of removal of percolation.
      """)

  @Argument(help: ArgumentHelp("The measure, or list.", valueName: "measure"), completion: .measures)
  var metric: String
  @Argument(help: ArgumentHelp("The file of edges.", valueName: "file")) var file: String?
  @OptionGroup(title: "Input") var input: GraphInput
  @OptionGroup(title: "Measure") var choices: GraphChoices
  @Flag(help: "Do not say how the file was read.") var quiet = false
  @Option(help: "The number of threads; no result depends on it.") var threads = Threads.available
  @Flag(help: "Print load and compute seconds, nodes and edges as one line of JSON on standard error.")
  var timing = false
  @OptionGroup(title: "Output") var table: TableOptions

  /// More rows than this are written as CSV alone, which needs no memory for them.
  private static let longestTable = 500_000

  func validate() throws {
    guard (1...1024).contains(threads) else { throw ValidationError("--threads takes 1 to 1024.") }
    if metric != "list", file == nil { throw ValidationError("Name an edge list, a file of edges.") }
  }

  func run() throws {
    guard metric != "list", let file else {
      return try table.write([MeasureTables.catalog(options: GraphChoices.names(of:))])
    }
    guard let measure = GraphMeasure.named(metric) else { throw unknownMeasure() }
    try choices.refuseIdle(in: measure, weights: input.weights)
    let clock = ContinuousClock()
    let start = clock.now
    let list = try input.edges(of: file, for: measure)
    if !list.reading.isPlain, !quiet { Messages.write("oreflow: \(file): read as \(list.reading)") }
    let (graph, note) = try readable(list, by: measure)
    let loaded = clock.now
    let options = try choices.options(for: measure, list, input, threads: threads)
    let result: MeasureResult
    do throws(GraphError) {
      result = try measure(graph, options: options)
    } catch {
      throw GraphRemedies.dataError(error, list.names, measure)
    }
    let computed = clock.now
    try write(MeasureRows(result, top: table.top), of: measure, list.names, notes: [note])
    // The rows of distances are computed while they are written.
    let end = if case .distances = result { clock.now } else { computed }
    if timing {
      Messages.write(
        "{\"load\": \(seconds(start, loaded)), \"compute\": \(seconds(loaded, end)), "
          + "\"nodes\": \(graph.nodeCount), \"edges\": \(graph.edgeCount)}")
    }
  }

  private func write(
    _ rows: MeasureRows, of measure: GraphMeasure, _ names: NodeNames, notes: [String]
  ) throws(DataError) {
    if table.format == .csv {
      return try table.write { body throws(DataError) in try rows.writeCSV(names: names, to: body) }
    }
    if rows.count > Self.longestTable {
      throw DataError(
        .badRequest, "\(rows.count) rows are more than the \(Self.longestTable) a table holds in memory",
        remedy: "Write them as they come with --format csv, or the first of them with --top")
    }
    try table.write([MeasureTables.table(rows, of: measure, names: names, notes: notes)])
  }

  /// The graph with weights as the measure reads them, and what was done to them.
  private func readable(
    _ list: EdgeList, by measure: GraphMeasure
  ) throws(DataError) -> (graph: Digraph, note: String) {
    do throws(GraphError) {
      switch (list.graph.weightMeaning, measure.reading) {
      case (.none, _): return (list.graph, "Weights are not read: every edge counts one.")
      case (.strength, .length): return (try list.graph.withLengths(), "Lengths are 1 / strength.")
      case (_, .none): return (list.graph, "The measure does not read weights.")
      default: return (list.graph, "Weights are \(input.weights.rawValue)s.")
      }
    } catch {
      throw GraphRemedies.dataError(error, list.names, measure)
    }
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
