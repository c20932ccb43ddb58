public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// Concentration by year, and of world trade.
extension ConcentrationTables {
  /// The index of world exporters of every mineral in the first year of `years`, with the code's scope.
  public static func trade(
    _ years: ConcentrationYears, bands: ConcentrationBands, register: Register
  ) -> Table {
    let year = years.period.first
    let notes =
      Note.definitions([tradeRule, bandNote(bands)])
      + Note.unknown(years.entries.map { ($0.mineral, $0.points.first?.shares.unknown) }, in: register)
      + SupplyCaveats.trade(years.coverage.first, in: register)
    return Table(
      name: "concentration", title: "Concentration of world exports, \(years.list.name), \(year)",
      of: years.entries,
      columns: [
        .mineral(in: register) { $0.mineral },
        .number("trade_hhi", "Export HHI", decimals: 0) { trade($0)?.index },
        .text("trade_band", "Band") { trade($0).map { bands.band(of: Interval($0.index)) } },
        .country("first_exporter", "First exporter", in: register) { trade($0)?.exporters.first?.country },
        .number("first_share", "Share", unit: .percent, decimals: 1) { trade($0)?.exporters.first?.share },
        .integer("exporters", "Exporters") { trade($0)?.exporters.count },
        .number("million_usd", "Million USD", decimals: 1) { trade($0).map { $0.value * 1e-6 } }
          .said(.millionUSD),
        .text("trade_series", "Code") { trade($0).map { "HS \($0.trade.code)" } },
      ], sources: { trade($0).map { [source($0.trade)] } ?? [] },
      notes: notes + scopes(years, register).map { Note(.caution, $0) })
  }

  /// The trade of the first year; nil where it is unknown.
  private static func trade(_ entry: ConcentrationYears.Entry) -> TradeConcentration? {
    guard case .value(.trade(let concentration)) = entry.points.first?.shares else { return nil }
    return concentration
  }

  /// What the code of each mineral holds, where that is not the mineral alone.
  private static func scopes(_ years: ConcentrationYears, _ register: Register) -> [String] {
    years.entries.compactMap { entry in
      guard let trade = trade(entry)?.trade, !trade.caveat.isEmpty else { return nil }
      // The first clause tells the scope; the others are of the whole release.
      return
        "\(Note.words(for: entry.mineral, in: register)): HS \(trade.code), \(trade.caveat.prefix { $0 != ";" })."
    }
  }

  /// The index of every mineral in each year, side by side, with bounds; a year from which the series is another is
  /// marked.
  public static func years(_ years: ConcentrationYears, register: Register) -> Table {
    var columns: [TableColumn<ConcentrationYears.Entry>] = [.mineral(in: register) { $0.mineral }]
    for year in years.period.first...years.period.last {
      columns.append(
        .cell("hhi_\(year)", "\(year)", .interval) { entry in
          entry.points.first { $0.year == year }.map(hundreds) ?? .missing
        })
    }
    return Table(
      name: "concentration",
      title:
        "Concentration of \(years.subject.rawValue) by year (HHI / 100), \(years.list.name), \(years.period)",
      of: years.entries, columns: columns, sources: { $0.points.flatMap(sources) },
      notes: notes(years, register))
  }

  /// The index / 100, with a mark where the series is another than before.
  private static func hundreds(_ point: ConcentrationYears.Point) -> Table.Cell {
    guard let index = point.shares.value?.index else { return .missing }
    let hundreds = index * 0.01
    return point.isBreak
      ? .text("|" + NumberText.interval(hundreds, decimals: 0)) : .interval(hundreds, decimals: 0)
  }

  private struct MineralYear {
    let mineral: MineralID
    let point: ConcentrationYears.Point
  }

  /// The index of every mineral and year, a row each, as a program wants it.
  public static func yearRows(_ years: ConcentrationYears, register: Register) -> Table {
    Table(
      name: "concentration",
      title: "Concentration of \(years.subject.rawValue) by year (HHI), \(years.list.name), \(years.period)",
      of: years.entries.flatMap { entry in
        entry.points.map { MineralYear(mineral: entry.mineral, point: $0) }
      },
      columns: [
        .mineral(in: register) { $0.mineral }, .text("list", "List") { _ in years.list.name },
        .integer("year", "Year") { $0.point.year },
        .interval("hhi", "HHI", decimals: 0) { $0.point.shares.value?.index },
        .text("series", "Series") { $0.point.shares.value?.series ?? "" },
        .integer("break", "Break") { $0.point.isBreak ? 1 : 0 },
        .text("unknown", "Unknown because") { $0.point.shares.reason ?? "" },
      ], sources: { sources($0.point) }, notes: notes(years, register))
  }

  private static func notes(_ years: ConcentrationYears, _ register: Register) -> [Note] {
    var notes = Note.definitions([
      "| before a value: the series, stage, form or basis is another than before, so the index is not comparable across it.",
      years.subject == .trade ? tradeRule : rule,
    ])
    switch years.subject {
    case .imports:
      notes.append(
        Note(
          .caution,
          "\(ImportShares.Basis.usgs.source) import shares are averages over windows: neighbouring years share years or are one window."
        ))
    case .trade:
      notes += years.coverage.flatMap { SupplyCaveats.trade($0, in: register) }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
    case .production: break
    }
    return notes
      + Note.unknown(
        years.entries.map { entry in
          (
            entry.mineral,
            entry.points.contains { $0.shares.value != nil } ? nil : entry.points.last?.shares.unknown
          )
        }, in: register)
  }

  private static func sources(_ point: ConcentrationYears.Point) -> [Table.Source] {
    switch point.shares {
    case .missing: []
    case .value(.imports(let shares)): SourceNotes.of(shares)
    case .value(.production(let shares)): SourceNotes.of(shares)
    case .value(.trade(let trade)): [source(trade.trade)]
    }
  }

  private static let tradeRule =
    "HHI = Σ s² over each country's part of the value of world exports under the code, percent, 0 to 10,000. Exporters are not "
    + "producers: what is re-exported counts for whoever sends it on."

  private static func source(_ trade: TradeGraph) -> Table.Source {
    Table.Source(trade.edition, "trade HS \(trade.code) \(trade.mineral) \(trade.year)")
  }
}
