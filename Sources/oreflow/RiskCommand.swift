import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Perspective 3.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "Supply risk of every mineral of a list: concentration, governance, and whether it rises.",
    discussion: """
      Without --from: one year. With --from: whether HHI_WGI of world production rises from there to --to. With --mineral: \
      what each country adds. A year after the last governance estimates takes the last ones and says so.
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("The first year of a trend.", valueName: "year"))
  var from: Int?
  @Option(help: ArgumentHelp("The last year of a trend; --year by default.", valueName: "year"))
  var to: Int?
  @Option(
    help: ArgumentHelp(
      "wgi (production and governance), two-source (also import sources), geopolrisk, or screening.",
      valueName: "scheme"))
  var scheme: RiskScheme = .wgi
  @Option(
    help: ArgumentHelp(
      "all (the mean of six) or one indicator: political-stability, rule-of-law ... GeoPolRisk takes political-stability.",
      valueName: "indicator"))
  var dimension: GovernanceScale?
  @Option(
    help: ArgumentHelp("High is this percentile of the known minerals or above.", valueName: "percentile"))
  var highPercentile: Double?
  @Option(help: ArgumentHelp("High is this value of the scheme's scale or above.", valueName: "value"))
  var highFrom: Double?
  @Option(help: ArgumentHelp("Rising takes a p-value below this.", valueName: "p"))
  var level = TrendTest.defaultLevel
  @Option(help: "How the parts of the screening score are scaled: percentile, min-max or fixed.")
  var scaling: ScreeningScore.Scaling = .percentile
  @Flag(help: "Print which minerals lie in each field of dependence and risk instead.")
  var matrix = false
  @Flag(help: "Print what each country adds to the risk of the whole list instead.")
  var countries = false
  @Flag(help: "Print how many minerals are at high risk by each cut instead.")
  var sweep = false
  @Option(
    help: ArgumentHelp("For --matrix: dependence is high above this reliance.", valueName: "percent"))
  var threshold = 50.0
  @Option(help: ArgumentHelp("Draw so many times within the bounds; 0 for none.", valueName: "number"))
  var draws = 0
  @Option(help: ArgumentHelp("Where the random numbers begin.", valueName: "number"))
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("What each country adds to this mineral's risk.", valueName: "mineral"))
  var mineral: String?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    for year in [from, to].compactMap({ $0 }) where !(1900...2100).contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    if from == nil, to != nil { throw ValidationError("--to needs --from; one year is --year.") }
    if let from, from > to ?? network.year {
      throw ValidationError("--from \(from) is after \(to ?? network.year).")
    }
    if from != nil, scheme != .wgi {
      throw ValidationError(
        "A trend is told of the scheme wgi alone: import sources are averages over windows that overlap, and a screening "
          + "score compares minerals within one year.")
    }
    if highPercentile != nil, highFrom != nil {
      throw ValidationError("--high-percentile and --high-from exclude each other.")
    }
    guard highPercentile.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--high-percentile takes 0 to 100.")
    }
    guard highFrom.map({ (0...scheme.most).contains($0) }) ?? true else {
      throw ValidationError("--high-from takes 0 to \(Int(scheme.most)) for the scheme \(scheme.rawValue).")
    }
    guard level > 0, level < 1 else { throw ValidationError("--level takes a number between 0 and 1.") }
    guard (0...100).contains(threshold) else {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
    guard (0...1_000_000).contains(draws) else { throw ValidationError("--draws takes 0 to 1000000.") }
    if scheme == .geopolrisk, let dimension, dimension != .politicalStability {
      throw ValidationError("GeoPolRisk is defined with political-stability alone.")
    }
    if [matrix, sweep, countries, mineral != nil, from != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--matrix, --sweep, --countries, --mineral and --from exclude each other.")
    }
    if mineral != nil || countries, scheme != .wgi {
      throw ValidationError("--mineral and --countries show the parts of the scheme wgi.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let governance = try Governance(
      dataset, scale: dimension ?? (scheme == .geopolrisk ? .politicalStability : .meanOfSix))
    if let mineral {
      let id = try reference.mineral(named: mineral).id
      let series = sources.production.minerals.contains(id) ? id : sources.reliance.series(of: id)
      switch sources.production.shares(of: series, in: network.year) {
      case .missing(let reason): throw DataError(.notHeld, reason.text)
      case .value(let shares):
        try table.write([RiskTables.contributions(of: series, shares, governance, reference: reference)])
      }
      return
    }
    let list = try MineralList(named: network.list, in: dataset)
    if let from {
      let trend = try RiskTrend(
        list: list, period: YearWindow(from, to ?? network.year), governance: governance, sources: sources,
        reference: reference)
      try table.write([RiskTables.trend(trend, governance: governance, level: level, reference: reference)])
      return
    }
    if countries {
      let supply = try SupplyNetwork(
        year: network.year, list: list, imports: network.imports, sources: sources)
      try table.write([RiskTables.countries(try RiskContributions(supply, governance), reference: reference)])
      return
    }
    let risk = try risk(list, governance, sources, dataset)
    let cut = highFrom.map { RiskCut.fixed($0) } ?? highPercentile.map { .percentile($0) } ?? .standard
    if matrix {
      let dependence = try Dependence(list: list, year: network.year, from: sources.reliance)
      let matrix = DependenceRiskMatrix(dependence, above: threshold, risk, cut: cut)
      try table.write([RiskTables.matrix(matrix, dependence, risk, reference: reference)])
    } else if sweep {
      try table.write([RiskTables.sweep(risk)])
    } else {
      try table.write([RiskTables.minerals(risk, cut: cut, draws: monteCarlo, reference: reference)])
    }
  }

  private var monteCarlo: MonteCarlo? { draws > 0 ? MonteCarlo(draws: draws, seed: seed) : nil }

  private func risk(
    _ list: MineralList, _ governance: Governance, _ sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) -> SupplyRisk {
    let supply = try SupplyNetwork(year: network.year, list: list, imports: network.imports, sources: sources)
    let trade = scheme == .geopolrisk ? try ImportQuantities(dataset) : nil
    let market =
      scheme == .screening
      ? try MarketDynamics(
        list: list, window: YearWindow(network.year - 4, network.year),
        prices: MineralPrices(sources, reference: dataset.reference), sources: sources) : nil
    return try SupplyRisk(
      supply, scheme: scheme, governance: governance, trade: trade, market: market, scaling: scaling,
      draws: monteCarlo)
  }
}
