import ArgumentParser
import Reports
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The ranking of countries by exposure.
struct RankingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking", abstract: "Countries by exposure, and what the loss of each would stop.",
    discussion: """
      Examples:
        oreflow chokepoints ranking --threshold 65
        oreflow chokepoints ranking --layer production
        oreflow chokepoints ranking --weights imports
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @Option(help: "Rank by supply (U.S. imports) or production (what the world produces).")
  var layer: SupplyParts.Layer = .supply
  @Option(
    help: "In the ranking by supply, weigh minerals alike (equal), by imports or by consumption, in dollars.")
  var weights: MineralWeights.Basis = .equal
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if weights != .equal, layer == .production {
      throw ValidationError("--weights goes with the ranking by supply, not with --layer production.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let tables = try tables(dataset)
    try table.write(
      try choice.only == nil && table.format == .csv && weights == .equal
        ? Array(tables.prefix(1)) : choice.choose(from: tables, format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let supply = try network.network(sources, from: dataset)
    try SupplyParts(supply, layer: layer).requireKnown(in: sources)
    guard weights != .equal else {
      let points = Chokepoints(supply, threshold: threshold.threshold.value, rankedBy: layer)
      guard layer == .supply else {
        return [ChokepointTables.countries(points, register: reference.register)]
      }
      let rankings = try WeightedRankings(supply, in: sources, dataset)
      let first = ChokepointTables.countries(points, rankings: rankings, register: reference.register)
      guard rankings.disagree(onFirst: 3) else { return [first] }
      return [first, WeightTables.places(rankings, of: supply, register: reference.register)]
    }
    let weighed = try MineralWeights(
      weights, of: supply, imports: try ImportQuantities(dataset), statistics: sources.statistics,
      prices: MineralPrices(sources, reference: reference), reference: reference)
    let points = Chokepoints(supply, threshold: threshold.threshold.value, weights: weighed)
    return [
      ChokepointTables.countries(points, register: reference.register),
      ChokepointTables.weights(weighed, register: reference.register),
    ]
  }
}
