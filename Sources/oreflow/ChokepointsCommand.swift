import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Which countries can cut the supply of what.
struct ChokepointsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chokepoints",
    abstract: "Which countries can cut the supply, of what, how badly, and what it would take.",
    discussion: """
      Ranks countries by exposure and by what their loss would do. `--mineral` and `--country` turn the question round, \
      `--from` and `--to` show how the ranking moved, `--sets` finds the sets of countries whose loss cuts the most \
      minerals, with a proof, and the best single partner to win.
      """)

  /// A named threshold.
  enum Preset: String, ExpressibleByArgument, CaseIterable {
    case half, eu
  }

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(
    help: ArgumentHelp(
      "From how much a mineral counts as cut, percent of consumption. Default 50.", valueName: "percent"))
  var atLeast: Double?
  @Option(help: ArgumentHelp("A threshold by name: half (50 %) or eu (65 %).", valueName: "name"))
  var preset: Preset = .half
  @Option(help: "Rank and search by supply (what arrives) or production (what the world makes).")
  var layer: SupplyParts.Layer = .supply
  @Option(
    help:
      "With the ranking by supply: weigh minerals alike (equal), by imports or by consumption, in dollars.")
  var weights: MineralWeights.Basis = .equal
  @Option(help: ArgumentHelp("Who can cut this mineral, with their power.", valueName: "mineral"))
  var mineral: String?
  @Option(help: ArgumentHelp("What the loss of this country would cut.", valueName: "country"))
  var country: String?
  @Option(help: ArgumentHelp("First year of the movement.", valueName: "year")) var from: Int?
  @Option(help: ArgumentHelp("Last year of the movement.", valueName: "year")) var to: Int?
  @Option(help: ArgumentHelp("The best sets of 1 to K countries.", valueName: "K")) var sets: Int?
  @Option(
    help: ArgumentHelp(
      "With --sets: the smallest sets that cut at least N minerals.", valueName: "N"))
  var minerals: Int?
  @Option(help: "With --sets: count what is cut for certain, or what is possible.")
  var bound: CutProblem.Bound = .certain
  @Option(help: ArgumentHelp("With --sets: seconds for each size of set.", valueName: "seconds"))
  var timeLimit: Double = 10
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("With --sets: by what part a partner can expand.", valueName: "part"))
  var slack = 0.2
  @Option(
    help: ArgumentHelp("With --sets: countries that are no partners, as in CHN,RUS.", valueName: "countries"))
  var except: String?
  @Option(
    help: ArgumentHelp(
      "With --mineral: the share of imports that cuts, for the indices of power.", valueName: "percent"))
  var quota = 50.0
  @Option(
    help: ArgumentHelp(
      "With --mineral: take these countries out of world trade first, as in CHN,RUS.", valueName: "countries")
  )
  var without: String?
  @Option(
    help: ArgumentHelp(
      "With --mineral: leave out flows below this part of their exporter's exports and importer's imports.",
      valueName: "percent"))
  var floor = 1.0
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  private var threshold: Double { atLeast ?? (preset == .eu ? 65 : 50) }

  func validate() throws {
    if let atLeast, !(atLeast > 0 && atLeast <= 100) {
      throw ValidationError("--at-least takes a percentage above 0, up to 100.")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together.") }
    if let from, let to, !(1900...2100).contains(from) || !(1900...2100).contains(to) || from >= to {
      throw ValidationError("--from and --to take years from 1900 to 2100, the first before the second.")
    }
    let questions = [mineral != nil, country != nil, from != nil, sets != nil].filter { $0 }.count
    if questions > 1 {
      throw ValidationError("--mineral, --country, --from with --to, and --sets exclude each other.")
    }
    if weights != .equal, questions > 0 || layer == .production {
      throw ValidationError(
        "--weights goes with the ranking by supply, not with --mineral, --country, --from, --sets or --layer production."
      )
    }
    if let sets, !(1...12).contains(sets) { throw ValidationError("--sets takes a number from 1 to 12.") }
    if let minerals, minerals < 1 { throw ValidationError("--minerals takes a number from 1.") }
    if minerals != nil, sets == nil {
      throw ValidationError("--minerals goes with --sets, the largest set to try.")
    }
    if except != nil, sets == nil { throw ValidationError("--except goes with --sets.") }
    if without != nil, mineral == nil { throw ValidationError("--without goes with --mineral.") }
    guard slack >= 0, slack <= 1000 else {
      throw ValidationError("--slack takes a part of 0 or more, up to 1000, as in 0.2.")
    }
    guard quota > 0, quota <= 100 else {
      throw ValidationError("--quota takes a percentage above 0, up to 100.")
    }
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit takes seconds above 0, up to a day.")
    }
    guard floor >= 0, floor <= 100 else { throw ValidationError("--floor takes a percentage from 0 to 100.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    try table.write(choice.choose(from: try tables(dataset), format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let list: MineralList
    if let mineral {
      let id = try reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    let options = network
    func supply(_ year: Int) throws(DataError) -> SupplyNetwork {
      try SupplyNetwork(year: year, list: list, imports: options.imports, sources: sources)
    }
    if let from, let to {
      let (first, last) = (try supply(from), try supply(to))
      let movement = try ChokepointMovement(from: first, to: last, threshold: threshold, layer: layer)
      return [ChokepointTables.movement(movement, from: first, to: last, reference: reference)]
    }
    let network = try supply(options.year)
    if mineral != nil, let node = network.minerals.first, let asked = list.minerals.first {
      let view = try ChokepointViews.mineral(
        node, in: network, threshold: threshold, quota: quota, reference: reference)
      return [view]
        + (try StructureTables.all(
          of: asked, node: node, year: network.year,
          removing: try without.map { list throws(DataError) in try CountryList.parse(list, in: reference) }
            ?? [],
          floor: floor, in: dataset))
    }
    if let country {
      return [
        try ChokepointViews.country(
          try reference.country(named: country), in: network, threshold: threshold, reference: reference)
      ]
    }
    if let sets {
      let parts = SupplyParts(network, layer: layer)
      let limit = CutSearch.Limit(time: .seconds(timeLimit))
      let first =
        if let minerals {
          try CutSetTables.smallest(
            cutting: minerals, parts, network: network, threshold: threshold, bound: bound, most: sets,
            limit: limit, reference: reference)
        } else {
          CutSetTables.frontier(
            parts, network: network, threshold: threshold, bound: bound, most: sets, limit: limit,
            reference: reference)
        }
      let excluded =
        try except.map { text throws(DataError) in try CountryList.parse(text, in: reference) } ?? []
      let gain = PartnerGain(network, slack: slack, except: Set(excluded))
      return [
        first,
        CutSetTables.partners(
          gain, network: network, governance: try Governance(dataset),
          reference: reference),
      ]
    }
    guard weights != .equal else {
      return [
        ChokepointTables.countries(
          network, Chokepoints(network, threshold: threshold, rankedBy: layer), reference: reference)
      ]
    }
    let weighed = try MineralWeights(
      weights, of: network, imports: try ImportQuantities(dataset), statistics: sources.statistics,
      prices: MineralPrices(sources, reference: reference), reference: reference)
    return [
      ChokepointTables.countries(
        network, Chokepoints(network, threshold: threshold, weights: weighed), reference: reference),
      ChokepointTables.weights(weighed, network, reference: reference),
    ]
  }
}
