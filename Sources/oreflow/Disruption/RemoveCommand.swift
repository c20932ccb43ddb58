import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What is lost with named countries.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "What is lost with named countries (the default).",
    discussion: """
      Examples:
        oreflow disrupt CHN,RUS
        oreflow disrupt remove "Congo (Kinshasa)" --capacity production
        oreflow disrupt @US-COVERED --replace-from @MSP --slack 20
      """)

  @Argument(
    help: ArgumentHelp("The countries to remove, as in CHN,RUS.", valueName: "countries"),
    completion: .countries)
  var countries: String
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup var slack: SlackOption
  @Option(help: "What bounds the expansion of the others: supply, exports or production.")
  var capacity: StandbyCapacity.Basis = .supply
  @Option(help: ArgumentHelp("Draws over the printed bounds; 0 for none.", valueName: "N")) var draws = 2000
  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number")) var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp(
      "Only these countries stand in for what is lost, as in @MSP or CAN,AUS.", valueName: "countries"),
    completion: .countries)
  var replaceFrom: String?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard (0...1_000_000).contains(draws) else {
      throw ValidationError("--draws takes a number from 0 to 1000000.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    try table.write(choice.choose(from: try tables(dataset), format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let removed = try CountryList.parse(countries, in: reference, year: network.year)
    let allies = try replaceFrom.map { text throws(DataError) in
      try replacing(Set(removed), by: try CountryList.parse(text, in: reference, year: network.year))
    }
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let parts = SupplyParts(try network.network(sources, from: dataset), layer: .supply)
    try parts.requireKnown(in: sources)
    let disruption = try Disruption(
      removing: removed, from: parts,
      capacity: try StandbyCapacity(
        parts, slack: slack.slack.part, basis: capacity, only: allies, from: dataset),
      governance: try Governance(dataset))
    var sampling: LossSampling?
    if draws > 0 {
      sampling = try LossSampling(
        removing: Set(removed), from: parts, slack: slack.slack.part, threshold: threshold.threshold.value,
        draws: draws, seed: seed)
    }
    return [
      DisruptionTables.minerals(
        disruption, threshold: threshold.threshold.value, sampling: sampling, register: reference.register),
      DisruptionTables.winners(disruption, register: reference.register),
    ]
  }

  /// Those of `allies` that are not removed.
  ///
  /// - Throws: `DataError` (bad request) where none is left.
  private func replacing(
    _ removed: Set<CountryCode>, by allies: [CountryCode]
  ) throws(DataError) -> Set<CountryCode> {
    let left = Set(allies).subtracting(removed)
    guard !left.isEmpty else {
      throw DataError(
        .badRequest, "every country that would stand in is removed itself",
        remedy: "Name others for --replace-from")
    }
    return left
  }
}
