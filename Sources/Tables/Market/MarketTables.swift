public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 2, market dynamics.
public enum MarketTables {
  /// The volatility of every mineral's price over one window, and the growth of its production.
  ///
  /// - Parameters:
  ///   - market: The market.
  ///   - threshold: The volatility from which a price is volatile, a fraction.
  ///   - measure: The measure that decides whether a price is volatile.
  ///   - isComplete: Whether ids, the years and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ market: MarketDynamics, threshold: Double, measure: VolatilityMeasure, isComplete: Bool = true,
    register: Register
  ) -> Table {
    Table(
      name: "market", title: "Price volatility, \(market.list.name), \(market.window)",
      answer: VolatilityMeasure.allCases.map { measure in
        "By \(words(measure)) ≥ \(percent(threshold)) %, the price of \(market.volatile(threshold, by: measure)) of "
          + "\(WordList.counted(market.entries.count, "mineral")) was volatile in \(market.window); it is known for \(market.known(measure))."
      }, of: market.entries,
      columns: columns(market, isComplete: isComplete, register) + [
        .answer("volatile", "Volatile") { $0.price.isVolatile(threshold, by: measure) }
      ],
      sources: { entry in
        entry.price.rows.map(SourceNotes.of) + SourceNotes.of(entry.growth.value?.before)
          + SourceNotes.of(entry.growth.value?.after)
      },
      notes: Note.definitions([
        "Volatile: by the \(words(measure)). Growth: compound growth of world production a year.",
        definition(market.window), seriesRule,
      ]) + Note.unknown(market.entries.map { ($0.mineral, $0.price.unknown(measure)) }, in: register))
  }

  /// The columns of ``minerals(_:threshold:measure:isComplete:register:)`` but for whether the price is volatile.
  private static func columns(
    _ market: MarketDynamics, isComplete: Bool, _ register: Register
  ) -> [TableColumn<MarketDynamics.Entry>] {
    var columns: [TableColumn<MarketDynamics.Entry>] = [.mineral(in: register) { $0.mineral }]
    if isComplete {
      columns += [
        .text("list", "List") { _ in market.list.name },
        .integer("first_year", "From") { _ in market.window.first },
        .integer("last_year", "To") { _ in market.window.last },
        .text("price_series", "Price series of the CV") {
          $0.price.variation.value.map { name(of: $0.series) }
        },
        .text("unit", "Unit") { $0.price.variation.value?.series.unit },
      ]
    }
    columns.append(.interval("cv", "CV", decimals: 3) { $0.price.variation.value?.variation })
    columns += returns { $0.price.returns.value }
    columns.append(
      .interval("production_growth", "Growth", unit: .percentAYear, decimals: 1) { entry in
        entry.growth.value.map { Interval(100 * $0.rate.lower, 100 * $0.rate.upper) }
      })
    if isComplete { columns.append(.known("growth_years", "over") { $0.growth.value?.years.description }) }
    return columns
  }

  /// The log volatility, the number of returns and the largest move: every return that ties for it.
  private static func returns<Value>(
    _ returns: @escaping (Value) -> LogReturns?
  ) -> [TableColumn<Value>] {
    [
      .number("log_volatility", "Log vol.", decimals: 2) { returns($0)?.volatility },
      .integer("returns", "Returns") { returns($0)?.returns.count },
      .text("largest_move", "Largest move (%)") { value in
        returns(value)?.largest.map { NumberText.fixed(100 * $0.change, decimals: 0) }.joined(separator: ", ")
      },
      .text("largest_move_year", "in") { value in
        returns(value)?.largest.map { "\($0.year)" }.joined(separator: ", ")
      },
    ]
  }

  /// How many minerals are volatile by each threshold and measure, over one window.
  public static func sweep(_ market: MarketDynamics) -> Table {
    let total = market.entries.count
    let counts = VolatilityMeasure.allCases.flatMap { measure in
      VolatilityMeasure.thresholds.map { threshold in
        ThresholdCount(
          measure: measure, threshold: threshold, count: market.volatile(threshold, by: measure),
          known: market.known(measure))
      }
    }
    let sources = editions(market.entries.flatMap(\.price.rows))
    return Table(
      name: "market-sweep", title: "Minerals by price volatility, \(market.list.name), \(market.window)",
      of: counts,
      columns: [
        .text("measure", "Measure") { words($0.measure) },
        .number("volatility", "At least", decimals: 2) { $0.threshold },
        .count("minerals", "Minerals") { $0.count },
        .interval("share", "of \(total)", unit: .percent, decimals: 0) {
          DependenceTables.share($0.count, of: total)
        },
        .integer("known", "Known") { $0.known },
        .number("share_of_known", "at least, of the known", unit: .percent, decimals: 0) {
          DependenceTables.certainShare($0.count, ofKnown: $0.known)
        },
      ], sources: { _ in sources },
      notes: [Note(.definition, definition(market.window)), Note(.definition, seriesRule)])
  }

  /// How many minerals are volatile by one threshold.
  private struct ThresholdCount {
    let measure: VolatilityMeasure
    let threshold: Double
    let count: BoundedCount
    let known: Int
  }

  /// The volatility of every mineral in every window, a row each, as a program wants it.
  public static func windowRows(_ market: MarketPeriod, register: Register) -> Table {
    let movements = market.entries.flatMap { entry in
      zip(market.windows, entry.prices).map {
        WindowMovement(mineral: entry.mineral, window: $0, price: $1)
      }
    }
    return Table(
      name: "market-years", title: "Volatility of prices by window, \(market.list.name), \(market.period)",
      of: movements,
      columns: [
        .mineral(in: register) { $0.mineral }, .text("list", "List") { _ in market.list.name },
        .integer("first_year", "From") { $0.window.first }, .integer("last_year", "To") { $0.window.last },
        .interval("cv", "CV", decimals: 3) { $0.price.variation.value?.variation },
        .text("price_series", "Price series of the CV") {
          $0.price.variation.value.map { name(of: $0.series) }
        },
      ] + returns { $0.price.returns.value },
      sources: { $0.price.rows.map(SourceNotes.of) },
      notes: [Note(.definition, definition(market.windows[0])), Note(.definition, seriesRule)])
  }

  /// How the price of a mineral moved in one window.
  private struct WindowMovement {
    let mineral: MineralID
    let window: YearWindow
    let price: PriceMovement
  }

  /// The volatility of every mineral in every window of a period, side by side.
  public static func years(_ market: MarketPeriod, measure: VolatilityMeasure, register: Register) -> Table {
    let windows = market.windows.enumerated().map { place, window -> TableColumn<MarketPeriod.Entry> in
      .interval("w\(window.first)_\(window.last)", window.description, decimals: 2) {
        $0.prices[place].value(measure)
      }
    }
    return Table(
      name: "market-years",
      title: "\(words(measure)) of prices by window, \(market.list.name), \(market.period)",
      of: market.entries, columns: [.mineral(in: register) { $0.mineral }] + windows,
      sources: { SourceNotes.each($0.prices.flatMap(\.rows).map(SourceNotes.of)) },
      notes: Note.definitions([
        definition(market.windows[0]), "Neighbouring windows share all years but one.", seriesRule,
      ])
        + Note.unknown(
          market.entries.map { entry in
            let isKnown = entry.prices.contains { $0.value(measure) != nil }
            return (entry.mineral, isKnown ? nil : entry.prices.last?.unknown(measure))
          }, in: register))
  }

  /// How many minerals are volatile in each window of a period, by each measure.
  public static func countsByYear(_ market: MarketPeriod, threshold: Double) -> Table {
    let total = market.entries.count
    let counts = VolatilityMeasure.allCases.flatMap { windowCounts(market, threshold, $0) }
    return Table(
      name: "market-counts",
      title:
        "Minerals with volatility of at least \(percent(threshold)) %, \(market.list.name), \(market.period)",
      of: counts,
      columns: [
        .text("measure", "Measure") { words($0.measure) }, .text("window", "Window") { $0.window },
        .count("volatile", "Volatile") { $0.count },
        .interval("share", "of \(total)", unit: .percent, decimals: 0) {
          DependenceTables.share($0.count, of: total)
        },
        .integer("known", "Known") { $0.known },
      ], sources: { editions($0.rows) },
      notes: [
        Note(
          .definition,
          "\"Any of them\": yes where one window surely is, no where every window is known and is not. Known: minerals with "
            + "a value in the window, or in any.")
      ])
  }

  /// How many minerals are volatile in one window, or in any.
  private struct WindowCount {
    let measure: VolatilityMeasure
    let window: String
    let count: BoundedCount
    let known: Int
    let rows: [SalientRow]
  }

  /// The count of each window by `measure`, then that of any of them.
  private static func windowCounts(
    _ market: MarketPeriod, _ threshold: Double, _ measure: VolatilityMeasure
  ) -> [WindowCount] {
    market.windows.enumerated().map { place, window in
      WindowCount(
        measure: measure, window: window.description,
        count: market.volatile(threshold, by: measure, inWindow: place),
        known: market.known(measure, inWindow: place), rows: market.entries.flatMap { $0.prices[place].rows })
    } + [
      WindowCount(
        measure: measure, window: "any of them", count: market.volatileAtAnyTime(threshold, by: measure),
        known: market.known(measure), rows: market.entries.flatMap { $0.prices.flatMap(\.rows) })
    ]
  }

  static func percent(_ part: Double) -> String {
    NumberText.plain((part * 1e6).rounded() / 1e4)
  }

  static func words(_ measure: VolatilityMeasure) -> String {
    switch measure {
    case .cv: "CV"
    case .logReturns: "Log volatility"
    }
  }

  private static func definition(_ window: YearWindow) -> String {
    "CV: population standard deviation over mean of \(yearCount(window)) annual prices of one series. Log volatility: "
      + "sample standard deviation of the annual log returns, each inside one series and edition."
  }

  static let seriesRule =
    "Prices: the first that the Mineral Commodity Summaries print, else the unit value of Data Series 140; levels of the "
    + "two are never joined."

  static func name(of series: PriceSeries) -> String {
    "\(series.family): \(series.form.isEmpty ? "price" : series.form)"
  }

  private static func yearCount(_ window: YearWindow) -> String { "\(window.last - window.first + 1)" }

  private static func editions(_ rows: [SalientRow]) -> [Table.Source] {
    Set(rows.map(\.edition)).sorted().map { Table.Source($0, "price") }
  }
}
