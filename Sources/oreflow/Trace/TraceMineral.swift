import ArgumentParser
import Tables
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

  @OptionGroup var options: TraceOptions
  @Option(
    help: "The stage of world production: mine, primary, smelter, refinery or plant. Default: the first held."
  )
  var stage: Stage?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let id = try dataset.reference.mineral(named: options.mineral).id
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsTrade: false)
    let traced = try TracedSupply(
      id, year: options.year, stage: stage?.rawValue, sources: sources, from: dataset, least: options.least)
    let usgs = sources.imports.usgs(id, in: options.year).value
    try table.write([
      TraceTables.origins(
        traced, of: id, usgs: usgs, register: dataset.reference.register, least: options.show)
    ])
  }
}
