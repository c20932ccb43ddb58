import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Perspective 2.
struct MarketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "market",
    abstract: "Price volatility of every mineral of a list, and the growth of its production.",
    discussion: """
      Without --from: the window of years that ends in --to. With --from: every window between --from and --to. A price \
      is taken inside one series; minerals without one are named with the reason.
      """)

  @Option(
    help: ArgumentHelp("Every window that lies between this year and --to, by window.", valueName: "year"))
  var from: Int?
  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to = 2022
  @Option(help: ArgumentHelp("How many years a window has.", valueName: "years"))
  var window = 5
  @Option(
    help: ArgumentHelp(
      "A price is volatile when its CV or log volatility is this or more.", valueName: "value"))
  var theta = VolatilityMeasure.defaultThreshold
  @Option(
    help: ArgumentHelp(
      "cv or log-returns. Default: cv, or log-returns where fewer than half of the minerals have a CV.",
      valueName: "measure"))
  var measure: VolatilityMeasure?
  @Flag(help: "Print how many minerals are volatile by each threshold from 0.05 to 0.60 instead.")
  var sweep = false
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(
    name: .customLong("price-series"),
    help: ArgumentHelp(
      "The form whose price is taken, as printed, instead of the first. Best with --mineral.",
      valueName: "form"))
  var form: String?
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"))
  var list = "us-2022"
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    for year in [from, to].compactMap({ $0 }) where !(1900...2100).contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    if let from, from > to { throw ValidationError("--from \(from) is after --to \(to).") }
    guard (2...50).contains(window) else { throw ValidationError("--window takes 2 to 50 years.") }
    guard theta > 0, theta <= 10 else { throw ValidationError("--theta takes a number above 0, at most 10.") }
    if sweep, from != nil { throw ValidationError("--sweep is of one window: leave --from out.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let list: MineralList
    if let mineral {
      let id = try reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: self.list, in: dataset)
    }
    let prices = MineralPrices(sources, reference: reference, form: form)
    let tables: [Table]
    if let from {
      let market = try MarketPeriod(
        list: list, period: YearWindow(from, to), length: window, prices: prices)
      tables = [
        MarketTables.years(market, measure: measure ?? market.standardMeasure, reference: reference),
        MarketTables.countsByYear(market, threshold: theta),
      ]
    } else {
      let market = try MarketDynamics(
        list: list, window: YearWindow(to - window + 1, to), prices: prices, sources: sources)
      tables = [
        sweep
          ? MarketTables.sweep(market)
          : MarketTables.minerals(
            market, threshold: theta, measure: measure ?? market.standardMeasure, reference: reference)
      ]
    }
    try table.write(try choice.choose(from: tables, format: table.format))
  }
}
