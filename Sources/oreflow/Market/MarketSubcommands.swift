import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The volatility of every mineral in one window.
struct MarketList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Volatility of every mineral's price in the window that ends in a year.",
    discussion: """
      Examples:
        oreflow market list --year 2024 --threshold 30
        oreflow market list --mineral lithium --window 10
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup(title: "Prices") var prices: PriceOptions
  @OptionGroup var volatility: VolatilityOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsTrade: false)
    let market = try MarketDynamics(
      list: try minerals.minerals(in: dataset), window: YearWindow(year.year - prices.window + 1, year.year),
      prices: prices.prices(sources, dataset), leastReturns: prices.leastReturns, sources: sources)
    try table.write([
      MarketTables.minerals(
        market, threshold: volatility.threshold.part,
        measure: volatility.measure ?? market.standardMeasure,
        isComplete: table.format.isForPrograms, register: dataset.reference.register)
    ])
  }
}

/// The volatility in every window of a period.
struct MarketWindows: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "windows", abstract: "Volatility in every window of a period, by mineral and counted.",
    discussion: """
      Examples:
        oreflow market windows --from 2013 --to 2025 --table market-counts
        oreflow market windows --mineral cobalt --measure cv --format json
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup(title: "Prices") var prices: PriceOptions
  @OptionGroup var volatility: VolatilityOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false, readsTrade: false)
    let market = try MarketPeriod(
      list: try minerals.minerals(in: dataset), period: years.period, length: prices.window,
      prices: prices.prices(sources, dataset), leastReturns: prices.leastReturns)
    let tables = [
      MarketTables.countsByYear(market, threshold: volatility.threshold.part),
      table.format.isForPrograms
        ? MarketTables.windowRows(market, register: dataset.reference.register)
        : MarketTables.years(
          market, measure: volatility.measure ?? market.standardMeasure, register: dataset.reference.register),
    ]
    try table.write(try choice.choose(from: tables, default: tables.count, format: table.format))
  }
}

/// The counts by threshold.
struct MarketSweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "How many minerals are volatile by each threshold from 5 to 60 %.",
    discussion: """
      Examples:
        oreflow market sweep
        oreflow market sweep --year 2017 --list us-2018 --format csv
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup(title: "Prices") var prices: PriceOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false, readsTrade: false)
    let market = try MarketDynamics(
      list: try minerals.minerals(in: dataset), window: YearWindow(year.year - prices.window + 1, year.year),
      prices: prices.prices(sources, dataset), leastReturns: prices.leastReturns, sources: sources)
    try table.write([MarketTables.sweep(market)])
  }
}
