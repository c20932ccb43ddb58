import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The distribution of losses when countries fail at random.
struct RandomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "random",
    abstract: "The distribution of losses when each country fails with a probability from its governance.",
    discussion: """
      Examples:
        oreflow disrupt random
        oreflow disrupt random --probability 5 --slack 0
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup var slack: SlackOption
  @Option(
    help: ArgumentHelp(
      "The probability of failure of a country with the worst governance.", valueName: "percent"))
  var probability = Percent(10)
  @Option(help: ArgumentHelp("The number of draws.", valueName: "N")) var draws = 1_000_000
  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number")) var seed: UInt64 = 1
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard (1...10_000_000).contains(draws) else {
      throw ValidationError("--draws takes a number from 1 to 10000000.")
    }
    try probability.check("--probability", in: 0...100)
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let parts = SupplyParts(try network.network(sources, from: dataset), layer: .supply)
    try parts.requireKnown(in: sources)
    let failures = try RandomFailures(
      in: parts, governance: try Governance(dataset),
      options: .init(
        scale: probability.part, slack: slack.slack.part, threshold: threshold.threshold.value,
        draws: draws, seed: seed))
    try table.write([FailureTables.statistics(failures, register: dataset.reference.register)])
  }
}
