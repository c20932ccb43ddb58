public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// Concentration by year, and of world trade.
extension ConcentrationTables {
  /// The index of world exporters of every mineral in one year, with the code's scope.
  ///
  /// - Parameter found: One answer a mineral, in the order of the list.
  public static func trade(
    _ found: [(mineral: MineralID, trade: Found<TradeConcentration>)], of list: MineralList, year: Int,
    bands: ConcentrationBands, reference: Reference
  ) -> Table {
    var notes = [tradeRule, bandNote(bands)] + SupplyCaveats.trade(year)
    let rows = found.map { mineral, answer -> Table.Row in
      let name = Table.Cell.text(reference.shortName(of: mineral))
      switch answer {
      case .missing(let reason):
        notes.append("\(mineral): \(reason).")
        return Table.Row([name] + Array(repeating: .missing, count: 7))
      case .value(let one):
        let first = one.exporters.first
        return Table.Row(
          [
            name, .number(one.index, decimals: 0), .text(bands.band(of: Interval(one.index))),
            first.map { .text(reference.name(of: $0.country)) } ?? .missing,
            first.map { .number($0.share, decimals: 1) } ?? .missing,
            .integer(one.exporters.count), .number(one.value * 1e-6, decimals: 1),
            .text("HS \(one.trade.code)\(scope(one.trade))"),
          ], sources: [source(one.trade)])
      }
    }
    return Table(
      name: "concentration", title: "Concentration of world exports, \(list.name), \(year)",
      columns: [
        .init("mineral", "Mineral"), .init("trade_hhi", "Export HHI", .number), .init("trade_band", "Band"),
        .init("first_exporter", "First exporter"), .init("first_share", "Share (%)", .number),
        .init("exporters", "Exporters", .number), .init("value", "Value (million USD)", .number),
        .init("trade_series", "Code and scope"),
      ], rows: rows, notes: notes)
  }

  /// The index of every mineral in each year, with bounds.
  ///
  /// - Parameters:
  ///   - answers: The index of each mineral in each of `years`, or why there is none.
  ///   - subject: What the index is of.
  public static func years(
    _ answers: [(mineral: MineralID, indices: [YearIndex])], of list: MineralList, years: ClosedRange<Int>,
    subject: Subject, imports: ImportShares.Basis, reference: Reference
  ) -> Table {
    var notes = [subject == .trade ? tradeRule : rule]
    switch subject {
    case .imports where imports == .usgs:
      notes.append(
        "Import shares are averages over four years; neighbouring years share three of them or are the same window, so that "
          + "the index moves less than the years do.")
    case .imports, .trade:
      let short = years.filter { !SupplyCaveats.trade($0).isEmpty }
      if !short.isEmpty {
        notes.append(
          "Trade keeps only the six largest partners of each country but in 2022 and 2024, and Taiwan and Namibia are absent "
            + "before 2018: an index may move there because the coverage does.")
      }
    case .production:
      notes.append(
        "The last column names each year from which the series, stage, form or basis is another than before: the index is "
          + "not comparable across it.")
    }
    let rows = answers.map { mineral, indices -> Table.Row in
      var cells: [Table.Cell] = [.text(reference.shortName(of: mineral))]
      var before: String?
      var breaks: [String] = []
      for index in indices {
        switch index.index {
        case .missing: cells.append(.missing)
        case .value(let value):
          if let before, before != index.series { breaks.append("\(index.year): \(index.series)") }
          before = index.series
          cells.append(.interval(value, decimals: 0))
        }
      }
      if indices.allSatisfy({ $0.index.value == nil }), let reason = indices.last?.index.reason {
        notes.append("\(mineral): \(reason).")
      }
      return Table.Row(cells + [.text(breaks.joined(separator: "; "))], sources: indices.flatMap(\.sources))
    }
    return Table(
      name: "concentration",
      title:
        "Concentration of \(subject.rawValue) by year, \(list.name), \(years.lowerBound)-\(years.upperBound)",
      columns: [.init("mineral", "Mineral")] + years.map { .init("hhi_\($0)", "\($0)", .interval) } + [
        .init("breaks", "Another series from")
      ], rows: rows, notes: notes)
  }

  /// The index of one mineral in one year.
  public struct YearIndex: Sendable {
    let year: Int
    let index: Found<Interval>
    /// The series it is of: where it changes, indices are not comparable.
    let series: String
    let sources: [Table.Source]

    /// The index of `trade`.
    public init(_ trade: Found<TradeConcentration>, year: Int) {
      self.year = year
      index = trade.map { Interval($0.index) }
      series = trade.value.map { "HS \($0.trade.code)" } ?? ""
      sources = trade.value.map { [ConcentrationTables.source($0.trade)] } ?? []
    }

    /// The index of `imports`.
    public init(_ imports: Found<ImportShares>, year: Int) {
      self.year = year
      index = imports.map(Concentration.index)
      series = imports.value?.form ?? ""
      sources = SourceNotes.of(imports.value)
    }

    /// The index of `production`.
    public init(_ production: Found<ProductionShares>, year: Int) {
      self.year = year
      index = production.map(Concentration.index)
      series =
        production.value.map { shares in
          [shares.series, shares.stage, shares.form, shares.basis].filter { !$0.isEmpty }.joined(
            separator: " ")
        } ?? ""
      sources = SourceNotes.of(production.value)
    }
  }

  private static let tradeRule =
    "HHI = Σ s² over each country's part of the value of world exports under the code, percent, 0 to 10,000. Exporters are not "
    + "producers: what is re-exported counts for whoever sends it on. The index is of the trade that is held."

  private static func scope(_ trade: TradeGraph) -> String {
    // The first clause tells the scope; the others are of the whole release.
    trade.caveat.isEmpty ? "" : ", \(trade.caveat.prefix { $0 != ";" })"
  }

  private static func source(_ trade: TradeGraph) -> Table.Source {
    Table.Source(trade.edition, "trade HS \(trade.code) \(trade.mineral) \(trade.year)")
  }
}
