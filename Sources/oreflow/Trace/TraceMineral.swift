import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Direct suppliers of a mineral beside the countries where it was produced.
struct TraceMineral: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mineral",
    abstract: "Direct suppliers of a mineral beside its origins, traced through world trade.",
    discussion: """
      World trade in one HS code by value and world production, brought to one unit by one scale; the scale, what is \
      clipped, what stays unexplained and what the code leaves out are printed.

      Examples:
        oreflow trace cobalt
        oreflow trace platinum --year 2022
      """)

  /// A stage of processing, as world production has it.
  enum Stage: String, WordArgument {
    case mine, primary, smelter, refinery, plant
  }

  @Argument(help: ArgumentHelp("A mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
  var mineral: String
  @Option(help: "The year.") var year = 2022
  @Option(
    help: "The stage of world production: mine, primary, smelter, refinery or plant. Default: the first held."
  )
  var stage: Stage?
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
    guard (1900...2100).contains(year) else {
      throw ValidationError("--year takes a year from 1900 to 2100.")
    }
    guard least >= 0, least <= 100 else { throw ValidationError("--least takes a percentage from 0 to 100.") }
    guard show >= 0, show <= 100 else { throw ValidationError("--show takes a percentage from 0 to 100.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let id = try dataset.reference.mineral(named: mineral).id
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let traced = try TracedSupply(
      id, year: year, stage: stage?.rawValue, sources: sources, from: dataset, least: least)
    let usgs = sources.imports.usgs(id, in: year).value
    try table.write([
      TraceTables.origins(traced, of: id, usgs: usgs, reference: dataset.reference, least: show)
    ])
  }
}
