import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What is lost with a set of countries.
struct DisruptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disrupt",
    abstract: "What is lost when countries fall away, what the others can make good, and who gains.",
    discussion: """
      `--remove CHN,RUS` takes named countries away; `--random N` lets countries fail at random, each with a probability \
      from its governance, and gives the distribution of losses.
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("The countries to remove, as in CHN,RUS.", valueName: "countries"))
  var remove: String?
  @Option(help: ArgumentHelp("Draw so many random failures.", valueName: "N")) var random: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("By what part the others can expand, as in 0.2.", valueName: "part"))
  var slack = 0.2
  @Option(help: "What bounds the expansion of the others: supply, exports or production.")
  var capacity: StandbyCapacity.Basis = .supply
  @Option(
    help: ArgumentHelp("From how much a mineral counts as cut, percent of consumption.", valueName: "percent")
  )
  var atLeast = 50.0
  @Option(help: ArgumentHelp("Draws over the printed bounds; 0 for none.", valueName: "N")) var draws = 2000
  @Option(
    help: ArgumentHelp(
      "With --random: the probability of failure of a country with the worst governance.", valueName: "part"))
  var probability = 0.1
  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number")) var seed: UInt64 = 1
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if (remove == nil) == (random == nil) {
      throw ValidationError("Use --remove with countries, or --random with a number of draws.")
    }
    guard slack >= 0, slack <= 1000 else {
      throw ValidationError("--slack takes a part of 0 or more, up to 1000, as in 0.2.")
    }
    guard atLeast > 0, atLeast <= 100 else {
      throw ValidationError("--at-least takes a percentage above 0, up to 100.")
    }
    guard (0...1_000_000).contains(draws) else {
      throw ValidationError("--draws takes a number from 0 to 1000000.")
    }
    if let random, !(1...10_000_000).contains(random) {
      throw ValidationError("--random takes a number from 1 to 10000000.")
    }
    if random != nil, capacity != .supply {
      throw ValidationError("--random knows --capacity supply only.")
    }
    guard probability >= 0, probability <= 1 else {
      throw ValidationError("--probability takes a number from 0 to 1.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    try table.write(choice.choose(from: try tables(dataset), format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let removed =
      try remove.map { text throws(DataError) in try CountryList.parse(text, in: reference) } ?? []
    let supply = try network.network(data, from: dataset)
    let governance = try Governance(dataset)
    if let random {
      let failures = RandomFailures(
        in: supply, governance: governance, scale: probability, slack: slack, threshold: atLeast,
        draws: random,
        seed: seed)
      return [
        DisruptionTables.failures(
          failures, network: supply, governance: governance, slack: slack, threshold: atLeast,
          reference: reference)
      ]
    }
    let disruption = try Disruption(
      removing: removed, from: supply,
      capacity: try StandbyCapacity(supply, slack: slack, basis: capacity, from: dataset),
      governance: governance)
    let sampling =
      draws == 0
      ? nil
      : LossSampling(
        removing: Set(removed), from: supply, slack: slack, threshold: atLeast, draws: draws, seed: seed)
    return [
      DisruptionTables.minerals(
        disruption, network: supply, threshold: atLeast, sampling: sampling, reference: reference),
      DisruptionTables.winners(disruption, network: supply, reference: reference),
    ]
  }
}
