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
    let rows = years.entries.map { entry -> Table.Row in
      let names: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      guard case .value(.trade(let concentration)) = entry.points.first?.shares else {
        return Table.Row(names + Array(repeating: .missing, count: 7))
      }
      let first = concentration.exporters.first
      return Table.Row(
        names + [
          .number(concentration.index, decimals: 0), .text(bands.band(of: Interval(concentration.index))),
          first.map { .country($0.country, in: register) } ?? .missing,
          first.map { .number($0.share, decimals: 1) } ?? .missing,
          .integer(concentration.exporters.count), .number(concentration.value * 1e-6, decimals: 1),
          .text("HS \(concentration.trade.code)"),
        ], sources: [source(concentration.trade)])
    }
    let scopes = years.entries.compactMap { entry -> String? in
      guard case .value(.trade(let concentration)) = entry.points.first?.shares,
        !concentration.trade.caveat.isEmpty
      else {
        return nil
      }
      // The first clause tells the scope; the others are of the whole release.
      return
        "\(Note.words(for: entry.mineral, in: register)): HS \(concentration.trade.code), \(concentration.trade.caveat.prefix { $0 != ";" })."
    }
    return Table(
      name: "concentration", title: "Concentration of world exports, \(years.list.name), \(year)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("trade_hhi", "Export HHI", .number),
        .init("trade_band", "Band"), .init("first_exporter", "First exporter", .country),
        .init("first_share", "Share (%)", .number), .init("exporters", "Exporters", .number),
        .init("value", "Million USD", .number), .init("trade_series", "Code"),
      ], rows: rows, notes: notes + scopes.map { Note(.caution, $0) })
  }

  /// The index of every mineral in each year, side by side, with bounds; a year from which the series is another is marked.
  public static func years(_ years: ConcentrationYears, register: Register) -> Table {
    let rows = years.entries.map { entry -> Table.Row in
      let values = entry.points.map { point -> Table.Cell in
        guard let index = point.shares.value?.index else { return .missing }
        let hundreds = index * 0.01
        return point.isBreak
          ? .text("|" + NumberText.interval(hundreds, decimals: 0)) : .interval(hundreds, decimals: 0)
      }
      return Table.Row(
        [.mineral(entry.mineral, in: register)] + values, sources: entry.points.flatMap(sources))
    }
    return Table(
      name: "concentration",
      title:
        "Concentration of \(years.subject.rawValue) by year (HHI / 100), \(years.list.name), \(years.period)",
      columns: [.init("mineral", "Mineral", .mineral)]
        + (years.period.first...years.period.last).map { .init("hhi_\($0)", "\($0)", .interval) },
      rows: rows, notes: notes(years, register))
  }

  /// The index of every mineral and year, a row each, as a program wants it.
  public static func yearRows(_ years: ConcentrationYears, register: Register) -> Table {
    let rows = years.entries.flatMap { entry in
      entry.points.map { point in
        Table.Row(
          [
            .mineral(entry.mineral, in: register),
            .text(years.list.name), .integer(point.year),
            point.shares.value.map { .interval($0.index, decimals: 0) } ?? .missing,
            .text(point.shares.value?.series ?? ""), .text(point.isBreak ? "1" : "0"),
            .text(point.shares.reason ?? ""),
          ], sources: sources(point))
      }
    }
    return Table(
      name: "concentration",
      title: "Concentration of \(years.subject.rawValue) by year (HHI), \(years.list.name), \(years.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("list", "List"),
        .init("year", "Year", .number),
        .init("hhi", "HHI", .interval), .init("series", "Series"), .init("break", "Break"),
        .init("unknown", "Unknown because"),
      ], rows: rows, notes: notes(years, register))
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
