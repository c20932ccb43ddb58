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
      Two measures: the coefficient of variation (CV) of the prices of one series, and the standard deviation of the annual \
      log returns (log volatility), each return inside one series.

      Examples:
        oreflow market
        oreflow market windows --from 2013 --to 2025
        oreflow market sweep --year 2024
      """,
    subcommands: [MarketList.self, MarketWindows.self, MarketSweep.self], defaultSubcommand: MarketList.self)
}

/// How a price is chosen and judged.
struct PriceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many years a window has.", valueName: "years"))
  var window = 5
  @Option(
    name: .customLong("price-series"),
    help: ArgumentHelp(
      "The form whose price is taken, as printed, instead of the first. Best with --mineral.",
      valueName: "form"))
  var form: String?
  @Option(
    help: ArgumentHelp(
      "The fewest annual returns that give a log volatility. Default: half of the window's.",
      valueName: "number"))
  var leastReturns: Int?

  func validate() throws {
    guard (2...50).contains(window) else { throw ValidationError("--window takes 2 to 50 years.") }
    guard leastReturns.map({ (2...49).contains($0) }) ?? true else {
      throw ValidationError("--least-returns takes 2 to 49.")
    }
  }

  /// The prices of `sources`.
  func prices(_ sources: NetworkSources, _ dataset: Dataset) -> MineralPrices {
    MineralPrices(sources, reference: dataset.reference, form: form)
  }
}

/// From when on a price is called volatile.
struct VolatilityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A price is volatile when its CV or log volatility is this or more.", valueName: "percent"))
  var threshold = Percent(100 * VolatilityMeasure.defaultThreshold)
  @Option(
    help: ArgumentHelp(
      "What decides: cv or log-returns. Default: cv, or log-returns where fewer than half of the minerals have a CV.",
      valueName: "measure"))
  var measure: VolatilityMeasure?

  func validate() throws { try threshold.check("--threshold", in: 0...1000, aboveZero: true) }
}
