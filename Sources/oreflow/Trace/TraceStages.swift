import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The origins of a mineral behind the earlier stages of its trade.
struct TraceStages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Origins of a mineral through the trade of its ores and intermediates, where that is held.",
    discussion: """
      What trade under one code does not explain is followed into the earlier codes of \
      reference/trade_stages.csv. They come with whole files of CEPII's BACI: oreflow ingest baci.

      Examples:
        oreflow trace stages cobalt
        oreflow trace stages nickel --year 2022
      """)

  @Argument(help: ArgumentHelp("A mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
  var mineral: String
  @Option(help: "The year.") var year = 2022
  @Option(
    help: ArgumentHelp(
      "From what share of world production a producer must be able to cover its exports, percent.",
      valueName: "percent"))
  var least = 5.0
  @Option(
    help: ArgumentHelp("Leave out countries below this part of U.S. imports, percent.", valueName: "percent"))
  var show = 0.05
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard YearOption.range.contains(year) else {
      throw ValidationError("--year takes a year from 1900 to 2100.")
    }
    guard least >= 0, least <= 100 else { throw ValidationError("--least takes a percentage from 0 to 100.") }
    guard show >= 0, show <= 100 else { throw ValidationError("--show takes a percentage from 0 to 100.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let id = try dataset.reference.mineral(named: mineral).id
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let direct = try TracedSupply(id, year: year, sources: sources, from: dataset, least: least)
    let staged = try StagedTracing(direct, of: id, sources: sources, from: dataset)
    try table.write([
      StagedTraceTables.origins(staged, of: id, reference: dataset.reference, least: show)
    ])
  }
}
