import ArgumentParser
import Tables
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

  @OptionGroup var options: TraceOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let id = try dataset.reference.mineral(named: options.mineral).id
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsTrade: false)
    let direct = try TracedSupply(
      id, year: options.year, sources: sources, from: dataset, least: options.least)
    let staged = try StagedTracing(direct, of: id, sources: sources, from: dataset)
    try table.write([
      StagedTraceTables.origins(staged, of: id, register: dataset.reference.register, least: options.show)
    ])
  }
}
