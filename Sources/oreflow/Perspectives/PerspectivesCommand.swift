import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The three perspectives on one page.
struct PerspectivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perspectives",
    abstract: "Dependence, price volatility and supply risk of a list over a period, with bounds and sweeps.",
    discussion: """
      Shows which thresholds reproduce the shares that the paper (Wang, Li and Liu 2024) states for 2013-2022 without naming \
      its own, and the same counts for up to three later periods of the same length.

      Examples:
        oreflow perspectives
        oreflow perspectives --from 2015 --to 2024 --volatility 30
        oreflow perspectives --format csv --table perspectives-sweep
      """)

  @OptionGroup(title: "Years") var years: PeriodOptions
  @Option(help: ArgumentHelp("Dependent is above this reliance.", valueName: "percent"))
  var threshold = Percent(50)
  @Option(help: ArgumentHelp("How many years a window of prices has.", valueName: "years"))
  var priceWindow = 5
  @Option(
    help: ArgumentHelp(
      "A price is volatile when its CV or log volatility is this or more.", valueName: "percent"))
  var volatility = Percent(100 * VolatilityMeasure.defaultThreshold)
  @OptionGroup var high: HighRiskOptions
  @OptionGroup var level: LevelOption
  @OptionGroup var governance: GovernanceOption
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list = "us-2022"
  @OptionGroup var imports: ImportsOption
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    try threshold.check("--threshold", in: 0...100)
    try volatility.check("--volatility", in: 0...1000, aboveZero: true)
    try high.check(.wgi)
    guard (2...50).contains(priceWindow) else { throw ValidationError("--price-window takes 2 to 50 years.") }
    guard priceWindow <= years.to - years.from + 1 else {
      throw ValidationError(
        "--price-window \(priceWindow) is longer than the years \(years.from) to \(years.to).")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    var options = Perspectives.Options()
    options.reliance = threshold.value
    options.window = priceWindow
    options.volatility = volatility.part
    options.highRisk = high.threshold
    options.level = level.level
    let windows = try Perspectives.windows(
      list: try MineralList(named: list, in: dataset), from: years.period, options: options,
      imports: imports.imports, governance: try Governance(dataset, scale: governance.dimension),
      sources: try NetworkSources(dataset, vintage: try data.vintage(in: reference)), reference: reference)
    try table.write(
      try choice.choose(
        from: PerspectiveTables.all(
          PerspectiveComparison(windows), isComplete: table.format.isForPrograms, register: reference.register
        ),
        format: table.format))
  }
}
