import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What the loss of one country would stop.
struct CountryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country", abstract: "What the loss of one country would stop.",
    discussion: """
      Examples:
        oreflow chokepoints country China
        oreflow chokepoints country CAN --threshold 30
      """)

  @Argument(help: ArgumentHelp("A country: ISO code or name.", valueName: "country"), completion: .countries)
  var country: String
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let found = try dataset.reference.country(named: country)
    _ = try Disruption.checked([found.code])
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let points = try CountryChokepoints(
      of: found, in: try network.network(sources, from: dataset), threshold: threshold.threshold.value)
    try table.write([CountryChokepointTables.minerals(points, register: dataset.reference.register)])
  }
}
