import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Where the bottleneck really is: the mine, the refinery or the supplier.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Who mines, who refines, who ships, and the stage at which each mineral can be stopped.",
    discussion: """
      Examples:
        oreflow chokepoints stages
        oreflow chokepoints stages --mineral cobalt --year 2018
        oreflow chokepoints stages --country China --threshold 65
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @Option(
    help: ArgumentHelp("One country with all its minerals: ISO code or name.", valueName: "country"),
    completion: .countries)
  var country: String?
  @OptionGroup var shares: ImportsOption
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let tables = try tables(dataset)
    try table.write(try choice.choose(from: tables, default: 1, format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let code = try country.map { text throws(DataError) in try reference.country(named: text).code }
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let network = try SupplyNetwork(
      year: year.year, list: try minerals.minerals(in: dataset), imports: shares.imports, sources: sources)
    let stages = try SupplyStages(network, in: sources, threshold: threshold.threshold.value)
    if let code, !stages.minerals.contains(where: { $0.names(code) }) {
      throw DataError(
        .notHeld,
        "\(reference.register.name(of: code)) is named at no stage of any mineral of \(network.list.name) in \(network.year)"
      )
    }
    let mineral = minerals.mineral == nil ? nil : stages.minerals.first
    let details = [
      StageTables.countries(stages, of: mineral, country: code, register: reference.register),
      StageTables.shares(stages, of: mineral, country: code, register: reference.register),
    ]
    return mineral == nil && code == nil
      ? [StageTables.minerals(stages, register: reference.register)] + details : details
  }
}
