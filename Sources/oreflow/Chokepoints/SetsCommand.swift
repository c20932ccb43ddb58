import ArgumentParser
import Reports
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The sets of countries whose loss makes the most minerals lose the threshold.
struct SetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets", abstract: "The sets of countries whose loss stops the most minerals, with a proof.",
    discussion: """
      Examples:
        oreflow chokepoints sets 4
        oreflow chokepoints sets 6 --minerals 8
        oreflow chokepoints sets 3 --layer production --threshold 65
      """)

  @Argument(help: ArgumentHelp("The largest number of countries in a set, 1 to 12.", valueName: "K"))
  var most = 4
  @Option(
    help: ArgumentHelp("Only the smallest sets that stop at least N minerals.", valueName: "N"))
  var minerals: Int?
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @Option(help: "Search by supply (U.S. imports) or production (what the world produces).")
  var layer: SupplyParts.Layer = .supply
  @Option(help: "Count what is lost at the lower bounds (certain) or at the upper (possible).")
  var bound: CutProblem.Bound = .certain
  @Option(help: ArgumentHelp("Seconds for each size of set.", valueName: "seconds"))
  var timeLimit: Double = 10
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard (1...12).contains(most) else {
      throw ValidationError("A set holds from 1 to 12 countries.")
    }
    if let minerals, minerals < 1 { throw ValidationError("--minerals takes a number from 1.") }
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit takes seconds above 0, up to a day.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let parts = SupplyParts(try network.network(sources, from: dataset), layer: layer)
    try parts.requireKnown(in: sources)
    let options = CutFrontier.Options(
      threshold: threshold.threshold.value, bound: bound, limit: .init(time: .seconds(timeLimit)))
    let found: Table
    if let minerals {
      let smallest = try SmallestCutSets(losing: minerals, parts, most: most, options: options)
      found = CutSetTables.smallest(smallest, register: dataset.reference.register)
    } else {
      let frontier = try CutFrontier(parts, most: most, options: options)
      found = CutSetTables.frontier(frontier, register: dataset.reference.register)
    }
    try table.write([found])
  }
}
