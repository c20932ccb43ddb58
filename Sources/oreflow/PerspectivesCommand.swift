import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The three perspectives on one page.
struct PerspectivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perspectives",
    abstract: "Dependence, price volatility and supply risk of a list over a period, with bounds and sweeps.",
    discussion: """
      Shows which thresholds reproduce the shares that the paper states for 2013-2022 without naming its own, and the same \
      counts for up to three later periods of the same length.
      """)

  @Option(help: ArgumentHelp("The first year.", valueName: "year"))
  var from = 2013
  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to = 2022
  @Option(help: ArgumentHelp("Dependent is above this reliance.", valueName: "percent"))
  var reliance = 50.0
  @Option(help: ArgumentHelp("How many years a window of prices has.", valueName: "years"))
  var window = 5
  @Option(
    help: ArgumentHelp("A price is volatile when its CV or log volatility is this or more.", valueName: "cv"))
  var theta = VolatilityMeasure.defaultThreshold
  @Option(
    help: ArgumentHelp("High is this percentile of the known minerals or above.", valueName: "percentile"))
  var highPercentile: Double?
  @Option(help: ArgumentHelp("High is this HHI_WGI (0 to 10000) or above.", valueName: "value"))
  var highFrom: Double?
  @Option(help: ArgumentHelp("Rising takes a p-value below this.", valueName: "p"))
  var level = TrendTest.defaultLevel
  @Option(
    help: ArgumentHelp(
      "all (the mean of six) or one indicator: political-stability ...", valueName: "indicator"))
  var dimension: GovernanceScale = .meanOfSix
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"))
  var list = "us-2022"
  @Option(help: "Shares of suppliers: usgs (quantity, four-year windows) or baci (value, one year).")
  var imports: ImportShares.Basis = .usgs
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    for year in [from, to] where !(1900...2100).contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    if from > to { throw ValidationError("--from \(from) is after --to \(to).") }
    guard (0...100).contains(reliance) else {
      throw ValidationError("--reliance takes a percentage from 0 to 100.")
    }
    guard (2...50).contains(window) else { throw ValidationError("--window takes 2 to 50 years.") }
    guard window <= to - from + 1 else {
      throw ValidationError("--window \(window) is longer than the years \(from) to \(to).")
    }
    guard theta > 0, theta <= 10 else { throw ValidationError("--theta takes a number above 0, at most 10.") }
    guard highPercentile.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--high-percentile takes 0 to 100.")
    }
    guard highFrom.map({ (0...10_000).contains($0) }) ?? true else {
      throw ValidationError("--high-from takes 0 to 10000.")
    }
    if highPercentile != nil, highFrom != nil {
      throw ValidationError("--high-percentile and --high-from exclude each other.")
    }
    guard level > 0, level < 1 else { throw ValidationError("--level takes a number between 0 and 1.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let governance = try Governance(dataset, scale: dimension)
    var options = Perspectives.Options()
    options.reliance = reliance
    options.window = window
    options.volatility = theta
    options.cut = highFrom.map { .fixed($0) } ?? highPercentile.map { .percentile($0) } ?? .standard
    options.level = level
    let windows = try Perspectives.windows(
      list: try MineralList(named: list, in: dataset), from: YearWindow(from, to), options: options,
      imports: imports, governance: governance, sources: sources, reference: reference)
    try table.write(
      try choice.choose(
        from: PerspectiveTables.all(windows, reference: reference),
        format: table.format))
  }
}
