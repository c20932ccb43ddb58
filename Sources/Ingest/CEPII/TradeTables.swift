import SupplyData
import Platform

/// The tables of `baci/` with the trade that a release brings: flows, their series, and what each year holds.
struct TradeTables: Sendable {
  /// What all flows of a run have in common.
  struct Release {
    /// The edition.
    let edition: Edition
    /// The codes of the countries, in the order of the places in ``TradeFlow/key``.
    let countries: [String]
    /// The revision of the nomenclature by year, as far as it is known.
    let nomenclatures: [Int: String]
  }

  /// The data folder.
  let folder: String
  /// The series that the codes of minerals make up, in the order of the table.
  let series: [(mineral: String, code: String)]
  private let codes: [HSCode]
  private let coverage: [TradeCoverage]

  /// The tables below `folder`.
  ///
  /// - Throws: `DataError` when a reference table is not sound.
  init(folder: String, reference: Reference) throws(DataError) {
    self.folder = folder
    codes = try HSCode.all(in: folder, known: reference.known)
    coverage = reference.tradeCoverage
    series = Set(codes.map { "\($0.mineral),\($0.series)" }).sorted().map { pair in
      let parts = pair.split(separator: ",")
      return (mineral: String(parts[0]), code: String(parts[1]))
    }
  }

  /// For each code the place of its series plus 1, 0 where the nomenclature lacks the code or nobody wants it.
  func places(in nomenclature: String) -> [UInt16] {
    var places = [UInt16](repeating: 0, count: 1_000_000)
    for code in codes where code.nomenclatures.contains(nomenclature) {
      let place = series.firstIndex { $0.mineral == code.mineral.rawValue && $0.code == code.series }
      places[code.code] = UInt16((place ?? -1) + 1)
    }
    return places
  }

  /// Merges `flows`, sorted and summed, into the tables and writes what has changed.
  ///
  /// - Throws: `DataError` where a table cannot be read or written, or holds a flow with other values and
  ///   `options.replaces` is false. The tables are then as they were.
  func write(
    _ flows: [TradeFlow], of release: Release, options: IngestOptions, report: inout IngestReport
  ) throws(DataError) {
    let destination = options.destination ?? folder
    let lock = options.checksOnly ? nil : try FolderLock(destination)
    let tablePath = "\(folder)/\(TradeRow.schema.file)"
    let target =
      options.checksOnly ? nil : try PartialFile(for: "\(destination)/\(TradeRow.schema.file)")
    let merge = try TradeMerge(
      flows, table: FolderLocator.isFile(tablePath) ? tablePath : nil, series: series,
      countries: release.countries, edition: release.edition, replacing: options.replaces, to: target)
    report.changes.append(merge.change)
    report.contradicts = merge.contradiction != nil
    if let (existing, new) = merge.contradiction {
      report.find(
        .conflict, at: CellPlace(file: TradeRow.schema.file), "is there as \"\(existing)\", not \"\(new)\"")
      if !options.replaces, !options.checksOnly {
        throw DataError(
          .badData, file: tablePath,
          "holds these flows with other values: \(merge.change.replaced), first \"\(existing)\" against \"\(new)\"",
          remedy: .anyOf([.compare(.check), .decide(.replace)]))
      }
    }
    let others = [
      try seriesTable(adding: Set(flows.map(\.series)).sorted().map { series[$0] }),
      try coverageTable(adding: flows, of: release),
    ]
    let editions = try EditionTable(folder: folder, adding: [release.edition])
    report.changes += (others.map(\.change) + [editions.change]).compactMap { $0 }
    let isElsewhere = options.destination != nil
    var files: [(path: String, bytes: [UInt8])] = []
    if isElsewhere || editions.isChanged {
      files.append(("\(destination)/\(EditionRecord.schema.file)", editions.bytes))
    }
    for table in others where isElsewhere || table.change != nil {
      files.append(("\(destination)/\(table.file)", table.bytes))
    }
    guard let lock else { return }
    let isChanged = merge.change.added + merge.change.replaced + merge.change.removed > 0
    try WholeFile.commit(files, with: isElsewhere || isChanged ? target : nil, under: lock)
  }

  /// A small table after the change.
  private struct Changed {
    let file: String
    var bytes: [UInt8] = []
    let change: IngestReport.Change?

    init(_ schema: TableSchema, _ rows: [[String]], _ change: IngestReport.Change) {
      file = schema.file
      bytes += CSVText.line(schema.columns.map(\.name)).utf8
      for row in rows { bytes += CSVText.line(row).utf8 }
      self.change = change.added + change.replaced > 0 ? change : nil
    }
  }

  /// The table of series with those of `used` that it lacks.
  private func seriesTable(adding used: [(mineral: String, code: String)]) throws(DataError) -> Changed {
    var rows: [[String]] = []
    if FolderLocator.isFile("\(folder)/\(TradeSeries.schema.file)") {
      var decoder = try RowDecoder(TradeSeries.schema, in: folder, known: nil)
      while try decoder.next() {
        var fields: [String] = []
        for column in TradeSeries.schema.columns.indices { fields.append(try decoder.raw(column)) }
        rows.append(fields)
      }
    }
    let described = Set(rows.map { [$0[0], $0[1]] })
    var change = IngestReport.Change(table: TradeSeries.schema.file)
    for (mineral, series) in used where !described.contains([mineral, series]) {
      guard let code = codes.first(where: { $0.mineral.rawValue == mineral && $0.series == series }) else {
        continue
      }
      rows.append([
        mineral, series, code.meaning, code.stage,
        code.caveat.isEmpty ? "names this mineral alone" : code.caveat,
      ])
      change.added += 1
    }
    rows.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
    return Changed(TradeSeries.schema, rows, change)
  }

  /// The table of what each year holds, with what `flows` show of theirs.
  ///
  /// What a row says is missing stays missing until flows come that it excludes: one beyond the partners that it says
  /// are kept of both its countries, or of a country that it says is not there. A year that has no row is whole.
  ///
  /// - Throws: `DataError` where a year has no row and the nomenclature is not known.
  private func coverageTable(adding flows: [TradeFlow], of release: Release) throws(DataError) -> Changed {
    var rows = Dictionary(
      uniqueKeysWithValues: coverage.map { ([$0.edition.rawValue, "\($0.year)"], CoverageRow($0)) })
    var change = IngestReport.Change(table: TradeCoverage.schema.file)
    for (year, shown) in Self.shown(flows, countries: release.countries).sorted(by: { $0.key < $1.key }) {
      let key = [release.edition.rawValue, "\(year)"]
      guard let row = rows[key] else {
        guard let nomenclature = release.nomenclatures[year] else {
          throw DataError(
            .badRequest, "\(release.edition) \(year) is new, and the rows do not name the nomenclature",
            remedy: .anyOf([.name(.nomenclature)]))
        }
        rows[key] = CoverageRow(nomenclature, nil, [], shown.hasQuantities)
        change.added += 1
        continue
      }
      let kept = row.kept.flatMap { shown.lowestRank > $0 ? nil : $0 }
      let new = CoverageRow(
        release.nomenclatures[year] ?? row.nomenclature, kept,
        row.missing.filter { !shown.countries.contains($0) },
        row.hasQuantities || shown.hasQuantities)
      if new != row { change.replaced += 1 } else { change.unchanged += 1 }
      rows[key] = new
    }
    let sorted = rows.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    return Changed(TradeCoverage.schema, sorted.map { $0 + (rows[$0]?.fields ?? []) }, change)
  }

  /// A row of `TradeCoverage` behind its key.
  private struct CoverageRow: Equatable {
    let nomenclature: String
    let kept: Int?
    let missing: [CountryCode]
    let hasQuantities: Bool

    init(_ nomenclature: String, _ kept: Int?, _ missing: [CountryCode], _ hasQuantities: Bool) {
      (self.nomenclature, self.kept) = (nomenclature, kept)
      (self.missing, self.hasQuantities) = (missing, hasQuantities)
    }

    init(_ row: TradeCoverage) {
      self.init(row.nomenclature, row.partnersKept, row.missing, row.hasQuantities)
    }

    var fields: [String] {
      [
        nomenclature, kept.map(String.init) ?? "", missing.map(\.rawValue).joined(separator: " "),
        hasQuantities ? "1" : "0",
      ]
    }
  }

  /// What the flows of a year show.
  private struct Shown {
    /// How far down a flow stands among those of the same series of its exporter, or of its importer if it stands
    /// higher there: the largest such place. An extract that keeps the k largest partners of each country has none
    /// beyond k.
    var lowestRank = 0
    var countries: Set<CountryCode> = []
    var hasQuantities = false
  }

  /// What `flows` show of each year. O(n log n).
  private static func shown(_ flows: [TradeFlow], countries: [String]) -> [Int: Shown] {
    var years: [Int: Shown] = [:]
    var lines: [UInt64: Line] = [:]
    for flow in flows.ranked(by: \.dollars, then: \.key) {
      // A line of the exporter's flows and one of the importer's, each with a place that is no country's.
      let sides = [
        TradeFlow.key(year: flow.year, series: flow.series, exporter: flow.exporter, importer: 0xFFFF),
        TradeFlow.key(year: flow.year, series: flow.series, exporter: 0xFFFF, importer: flow.importer),
      ]
      let rank = sides.map { lines[$0, default: Line()].rank(of: flow.dollars) }.min() ?? 0
      var shown = years[flow.year] ?? Shown()
      shown.lowestRank = max(shown.lowestRank, rank)
      shown.countries.formUnion([flow.exporter, flow.importer].map { CountryCode(countries[$0]) })
      shown.hasQuantities = shown.hasQuantities || flow.kilograms >= 0
      years[flow.year] = shown
    }
    return years
  }

  /// Flows that come one by one, the largest first.
  private struct Line {
    private var count = 0
    private var last: (dollars: Int64, rank: Int)?

    /// The place of the next flow: equal ones share a place.
    mutating func rank(of dollars: Int64) -> Int {
      count += 1
      let rank = last.flatMap { $0.dollars == dollars ? $0.rank : nil } ?? count
      last = (dollars, rank)
      return rank
    }
  }
}
