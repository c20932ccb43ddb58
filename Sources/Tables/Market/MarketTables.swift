public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 2, market dynamics.
public enum MarketTables {
  /// The volatility of every mineral's price over one window, and the growth of its production.
  ///
  /// - Parameters:
  ///   - market: The market.
  ///   - threshold: The share from which a country counts, percent.
  ///   - measure: The measure that decides whether a price is volatile.
  ///   - isComplete: Whether ids, the years and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ market: MarketDynamics, threshold: Double, measure: VolatilityMeasure, isComplete: Bool = true,
    register: Register
  ) -> Table {
    let rows = market.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      let variation = entry.price.variation.value
      if isComplete {
        cells += [
          .text(market.list.name), .integer(market.window.first), .integer(market.window.last),
          variation.map { .text(name(of: $0.series)) } ?? .missing,
          variation.map { .text($0.series.unit) } ?? .missing,
        ]
      }
      cells.append(variation.map { .interval($0.variation, decimals: 3) } ?? .missing)
      cells += returns(entry.price.returns.value)
      cells +=
        entry.growth.value.map { growth in
          [.interval(Interval(100 * growth.rate.lower, 100 * growth.rate.upper), decimals: 1)]
        } ?? [.missing]
      if isComplete { cells.append(.known(entry.growth.value?.years.description)) }
      cells.append(.text(AnswerWords.of(entry.price.isVolatile(threshold, by: measure))))
      return Table.Row(
        cells,
        sources: entry.price.rows.map(SourceNotes.of) + SourceNotes.of(entry.growth.value?.before)
          + SourceNotes.of(entry.growth.value?.after))
    }
    var columns: [Table.Column] = [.init("mineral", "Mineral", .mineral)]
    if isComplete {
      columns += [
        .init("list", "List"), .init("first_year", "From", .number), .init("last_year", "To", .number),
        .init("price_series", "Price series of the CV"), .init("unit", "Unit"),
      ]
    }
    columns += [
      .init("cv", "CV", .interval), .init("log_volatility", "Log vol.", .number),
      .init("returns", "Returns", .number),
      .init("largest_move", "Largest move (%)"), .init("largest_move_year", "in"),
      .init("production_growth", "Growth (%/a)", .interval),
    ]
    if isComplete { columns.append(.init("growth_years", "over")) }
    columns.append(.init("volatile", "Volatile"))
    return Table(
      name: "market", title: "Price volatility, \(market.list.name), \(market.window)",
      answer: VolatilityMeasure.allCases.map { measure in
        "By \(words(measure)) ≥ \(percent(threshold)) %, the price of \(market.volatile(threshold, by: measure)) of "
          + "\(WordList.counted(market.entries.count, "mineral")) was volatile in \(market.window); it is known for \(market.known(measure))."
      }, columns: columns, rows: rows,
      notes: Note.definitions([
        "Volatile: by the \(words(measure)). Growth: compound growth of world production a year.",
        definition(market.window), seriesRule,
      ]) + Note.unknown(market.entries.map { ($0.mineral, $0.price.unknown(measure)) }, in: register))
  }

  /// The cells of log volatility, number of returns and largest move: every return that ties for it.
  private static func returns(_ returns: LogReturns?) -> [Table.Cell] {
    guard let returns else { return Array(repeating: .missing, count: 4) }
    let largest = returns.largest
    return [
      returns.volatility.map { .number($0, decimals: 2) } ?? .missing, .integer(returns.returns.count),
      .text(largest.map { NumberText.fixed(100 * $0.change, decimals: 0) }.joined(separator: ", ")),
      .text(largest.map { "\($0.year)" }.joined(separator: ", ")),
    ]
  }

  /// How many minerals are volatile by each threshold and measure, over one window.
  public static func sweep(_ market: MarketDynamics) -> Table {
    let total = market.entries.count
    let rows = VolatilityMeasure.allCases.flatMap { measure in
      VolatilityMeasure.thresholds.map { threshold -> Table.Row in
        let (count, known) = (market.volatile(threshold, by: measure), market.known(measure))
        return Table.Row(
          [
            .text(words(measure)), .number(threshold, decimals: 2), .count(count),
            .interval(DependenceTables.share(count, of: total), decimals: 0), .integer(known),
            known > 0 ? .number(100 * Double(count.certain) / Double(known), decimals: 0) : .missing,
          ], sources: editions(market.entries.flatMap(\.price.rows)))
      }
    }
    return Table(
      name: "market-sweep", title: "Minerals by price volatility, \(market.list.name), \(market.window)",
      columns: [
        .init("measure", "Measure"), .init("threshold", "At least", .number),
        .init("minerals", "Minerals", .count),
        .init("share", "of \(total) (%)", .interval), .init("known", "Known", .number),
        .init("share_of_known", "at least, of the known (%)", .number),
      ], rows: rows,
      notes: [Note(.definition, definition(market.window)), Note(.definition, seriesRule)])
  }

  /// The volatility of every mineral in every window, a row each, as a program wants it.
  public static func windowRows(_ market: MarketPeriod, register: Register) -> Table {
    let rows = market.entries.flatMap { entry in
      entry.prices.indices.map { place -> Table.Row in
        let (price, window) = (entry.prices[place], market.windows[place])
        return Table.Row(
          [
            .mineral(entry.mineral, in: register),
            .text(market.list.name), .integer(window.first), .integer(window.last),
            price.variation.value.map { .interval($0.variation, decimals: 3) } ?? .missing,
            price.variation.value.map { .text(name(of: $0.series)) } ?? .missing,
          ] + returns(price.returns.value), sources: price.rows.map(SourceNotes.of))
      }
    }
    return Table(
      name: "market-years", title: "Volatility of prices by window, \(market.list.name), \(market.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("list", "List"),
        .init("first_year", "From", .number), .init("last_year", "To", .number), .init("cv", "CV", .interval),
        .init("price_series", "Price series of the CV"), .init("log_volatility", "Log volatility", .number),
        .init("returns", "Returns", .number), .init("largest_move", "Largest move (%)"),
        .init("largest_move_year", "in"),
      ], rows: rows, notes: [Note(.definition, definition(market.windows[0])), Note(.definition, seriesRule)])
  }

  /// The volatility of every mineral in every window of a period, side by side.
  public static func years(_ market: MarketPeriod, measure: VolatilityMeasure, register: Register) -> Table {
    let rows = market.entries.map { entry -> Table.Row in
      Table.Row(
        [.mineral(entry.mineral, in: register)]
          + entry.prices.map { $0.value(measure).map { .interval($0, decimals: 2) } ?? .missing },
        sources: entry.prices.flatMap(\.rows).map(SourceNotes.of).reduce(into: []) {
          if !$0.contains($1) { $0.append($1) }
        })
    }
    return Table(
      name: "market-years",
      title: "\(words(measure)) of prices by window, \(market.list.name), \(market.period)",
      columns: [.init("mineral", "Mineral", .mineral)]
        + market.windows.map { .init("w\($0.first)_\($0.last)", $0.description, .interval) }, rows: rows,
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
    func row(
      _ measure: VolatilityMeasure, _ label: String, _ count: BoundedCount, known: Int, _ rows: [SalientRow]
    ) -> Table.Row {
      Table.Row(
        [
          .text(words(measure)), .text(label), .count(count),
          .interval(DependenceTables.share(count, of: total), decimals: 0), .integer(known),
        ], sources: editions(rows))
    }
    let rows = VolatilityMeasure.allCases.flatMap { measure in
      market.windows.indices.map { place in
        row(
          measure, market.windows[place].description,
          market.volatile(threshold, by: measure, inWindow: place),
          known: market.known(measure, inWindow: place), market.entries.flatMap { $0.prices[place].rows })
      } + [
        row(
          measure, "any of them", market.volatileAtAnyTime(threshold, by: measure),
          known: market.known(measure),
          market.entries.flatMap { $0.prices.flatMap(\.rows) })
      ]
    }
    return Table(
      name: "market-counts",
      title:
        "Minerals with volatility of at least \(percent(threshold)) %, \(market.list.name), \(market.period)",
      columns: [
        .init("measure", "Measure"), .init("window", "Window"), .init("volatile", "Volatile", .count),
        .init("share", "of \(total) (%)", .interval), .init("known", "Known", .number),
      ], rows: rows,
      notes: [
        Note(
          .definition,
          "\"Any of them\": yes where one window surely is, no where every window is known and is not. Known: minerals with "
            + "a value in the window, or in any.")
      ])
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
