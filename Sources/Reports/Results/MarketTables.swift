public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 2, market dynamics.
public enum MarketTables {
  /// The volatility of every mineral's price over one window, and the growth of its production.
  public static func minerals(
    _ market: MarketDynamics, threshold: Double, reference: Reference
  ) -> Table {
    let rows = market.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.text(reference.name(of: entry.mineral))]
      var sources: [Table.Source] = []
      if let volatility = entry.volatility.value {
        cells += [
          .text(name(of: volatility.series)), .text(volatility.series.unit),
          .interval(volatility.variation, decimals: 3),
          volatility.logVolatility.map { .number($0, decimals: 2) } ?? .missing,
          volatility.largestMove.map { .number(100 * $0.change, decimals: 0) } ?? .missing,
          volatility.largestMove.map { .integer($0.year) } ?? .missing,
        ]
        sources += volatility.figures.map(SourceNotes.of)
      } else {
        cells += Array(repeating: .missing, count: 6)
      }
      if let growth = entry.growth.value {
        cells += [
          .interval(Interval(100 * growth.rate.lower, 100 * growth.rate.upper), decimals: 1),
          .text(growth.years.description),
        ]
        sources += SourceNotes.of(growth.before) + SourceNotes.of(growth.after)
      } else {
        cells += [.missing, .missing]
      }
      cells.append(.text(AnswerWords.of(entry.isViolent(threshold))))
      return Table.Row(cells, sources: sources)
    }
    return Table(
      name: "market", title: "Price volatility, \(market.list.name), \(market.window)",
      columns: [
        .init("mineral", "Mineral"), .init("price_series", "Price series"), .init("unit", "Unit"),
        .init("cv", "CV", .interval), .init("log_volatility", "Log volatility", .number),
        .init("largest_move", "Largest move (%)", .number), .init("largest_move_year", "in", .number),
        .init("production_growth", "Production growth (%/year)", .interval), .init("growth_years", "over"),
        .init("violent", "CV ≥ \(NumberText.plain(threshold))"),
      ], rows: rows,
      notes: [
        "CV ≥ \(NumberText.plain(threshold)): \(market.violent(threshold)) of \(market.entries.count); a price series "
          + "is known for \(market.known).",
        "CV: population standard deviation over mean of \(yearCount(market.window)) annual prices in current dollars. "
          + "Log volatility: sample standard deviation of annual log returns. Largest move: the largest absolute log "
          + "return.",
        seriesRule,
        "Production growth: compound growth of world production inside one series and stage, over five years where "
          + "both are complete, else four or six; elements without production of their own take their group's.",
      ] + reasons(market.entries.map { ($0.mineral, $0.volatility.reason) }))
  }

  /// How many minerals are violent by each threshold, over one window.
  public static func sweep(_ market: MarketDynamics) -> Table {
    let total = market.entries.count
    let rows = MarketDynamics.thresholds.map { threshold -> Table.Row in
      let count = market.violent(threshold)
      return Table.Row(
        [
          .number(threshold, decimals: 2), .count(count),
          .interval(DependenceTables.share(count, of: total), decimals: 0),
          .number(market.known > 0 ? 100 * Double(count.certain) / Double(market.known) : 0, decimals: 0),
        ], sources: editions(market.entries.compactMap(\.volatility.value)))
    }
    return Table(
      name: "market-sweep", title: "Minerals by price volatility, \(market.list.name), \(market.window)",
      columns: [
        .init("theta", "CV at least", .number), .init("minerals", "Minerals", .count),
        .init("share", "of \(total) (%)", .interval),
        .init("share_of_known", "for certain, of the \(market.known) known (%)", .number),
      ], rows: rows,
      notes: [
        "Counts are for certain–at the most: a mineral without a price series for the window cannot be told.",
        seriesRule,
      ])
  }

  /// The coefficient of variation of every mineral in every window of a period.
  public static func years(_ market: MarketPeriod, reference: Reference) -> Table {
    let rows = market.entries.map { entry -> Table.Row in
      let known = entry.windows.compactMap(\.value)
      var names: [String] = []
      for volatility in known where !names.contains(name(of: volatility.series)) {
        names.append(name(of: volatility.series))
      }
      let cells =
        [.text(reference.name(of: entry.mineral))]
        + entry.windows.map { found -> Table.Cell in
          found.value.map { .interval($0.variation, decimals: 3) } ?? .missing
        } + [.text(names.isEmpty ? "–" : names.joined(separator: "; "))]
      var sources: [Table.Source] = []
      for figure in known.flatMap(\.figures) {
        let source = SourceNotes.of(figure)
        if !sources.contains(source) { sources.append(source) }
      }
      return Table.Row(cells, sources: sources)
    }
    return Table(
      name: "market-years",
      title: "Coefficient of variation of prices by window, \(market.list.name), \(market.period)",
      columns: [.init("mineral", "Mineral")]
        + market.windows.map { .init("cv_\($0.first)_\($0.last)", $0.description, .interval) }
        + [.init("price_series", "Price series")], rows: rows,
      notes: [
        "CV: population standard deviation over mean of \(yearCount(market.windows[0])) annual prices in current "
          + "dollars. Neighbouring windows share all years but one.", seriesRule,
      ] + reasons(market.entries.map { ($0.mineral, $0.most == nil ? $0.windows.last?.reason : nil) }))
  }

  /// How many minerals are violent in each window of a period.
  public static func countsByYear(_ market: MarketPeriod, threshold: Double) -> Table {
    let total = market.entries.count
    func row(_ label: String, _ count: BoundedCount, known: Int, _ volatilities: [Volatility]) -> Table.Row {
      Table.Row(
        [
          .text(label), .count(count), .interval(DependenceTables.share(count, of: total), decimals: 0),
          .integer(known),
        ], sources: editions(volatilities))
    }
    var rows = market.windows.enumerated().map { place, window in
      let known = market.entries.compactMap { $0.windows[place].value }
      return row(window.description, market.violent(threshold, inWindow: place), known: known.count, known)
    }
    rows.append(
      row(
        "any of them", market.violentAtAnyTime(threshold), known: market.entries.count { $0.most != nil },
        market.entries.flatMap { $0.windows.compactMap(\.value) }))
    return Table(
      name: "market-counts",
      title: "Minerals with CV of at least \(NumberText.plain(threshold)), \(market.list.name), "
        + "\(market.period)",
      columns: [
        .init("window", "Window"), .init("violent", "Violent", .count),
        .init("share", "of \(total) (%)", .interval), .init("known", "Known", .number),
      ], rows: rows,
      notes: [
        "Counts are for certain–at the most. \"Any of them\": yes where one window surely is, no where every window is "
          + "known and is not. Known: minerals with a price series for the window, or for any."
      ])
  }

  static let seriesRule =
    "One price series a mineral: the first price that the Mineral Commodity Summaries print, else the unit value of "
    + "Data Series 140; the two are never joined, and a window lies wholly inside one."

  static func name(of series: PriceSeries) -> String {
    "\(series.family): \(series.form.isEmpty ? "price" : series.form)"
  }

  private static func yearCount(_ window: YearWindow) -> String { "\(window.last - window.first + 1)" }

  private static func reasons(_ entries: [(MineralID, String?)]) -> [String] {
    entries.compactMap { mineral, reason in reason.map { "\(mineral): \($0)." } }
  }

  private static func editions(_ volatilities: [Volatility]) -> [Table.Source] {
    let editions = Set(volatilities.flatMap { $0.figures.map(\.edition) })
    return editions.sorted { $0.rawValue < $1.rawValue }.map { Table.Source($0, "price") }
  }
}
