public import SupplyData

/// Reads a tidy CSV in the columns of `usgs/salient.csv`, `usgs/world.csv` or `usgs/import_sources.csv` into that
/// table, so that a reader who has a printed chapter, or a publication that restates one, can add it with its origin
/// kept.
///
/// The columns `edition` and `via` may be omitted; where they stand, they must say the same as is asked for.
public struct RestatedIngest: Sendable {
  /// Where the values of a file come from.
  private struct Origin {
    let edition: Edition
    let via: String
  }

  /// The data folder.
  public let folder: String
  private let reference: Reference

  /// Prepares to read into the data folder `folder`.
  ///
  /// - Throws: `DataError` when a reference table is not sound.
  public init(folder: String) throws(DataError) {
    self.folder = folder
    reference = try Reference(folder: folder)
  }

  /// Reads the file at `path`, merges it and writes the table. Running it twice changes nothing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: Where the tables go, and whether values may change.
  ///   - edition: The edition whose values the file holds.
  ///   - via: The publication the values were read from.
  /// - Throws: `DataError` with the line and column of a value that cannot stand in the table, when the header is that
  ///   of no table, or when other values are there and `options.replaces` is false. The table is then as it was.
  /// - Complexity: O(n log n) for n rows of the file and the table.
  @discardableResult
  public func run(
    _ path: String, edition: Edition, via: String, options: IngestOptions = IngestOptions()
  ) throws(DataError) -> IngestReport {
    let origin = Origin(edition: edition, via: via)
    guard !via.trimmingBlanks().isEmpty else {
      throw DataError(
        .badRequest, "the publication that the values were read from is not named",
        remedy: "Name it, for example: a printed copy of the chapter")
    }
    let lock = options.checksOnly ? nil : try FolderLock(options.destination ?? folder)
    var report = IngestReport()
    let rows = try read(path, origin, report: &report)
    guard let table = rows.first?.series.table else {
      throw DataError(.badData, file: path, "holds no row", remedy: "Write one value a row")
    }
    let merge = try TableMerge(rows, schema: table.schema, folder: folder, replacing: false)
    merge.tell(&report, source: "the file")
    if let (existing, row) = merge.contradictions.first, !options.replaces, !options.checksOnly {
      throw DataError(
        .badData, file: path, line: row.place.line,
        "gives values that are there otherwise: \(merge.contradictions.count), first \"\(existing)\"",
        remedy: .anyOf([.compare(.check), .decide(.replace)]))
    }
    try [merge].commit(adding: [edition], folder: folder, options: options, under: lock, report: &report)
    return report
  }

  private func read(
    _ path: String, _ origin: Origin, report: inout IngestReport
  ) throws(DataError) -> [IngestedRow] {
    let header = try CSVReader(path: path).header
    guard let table = SeriesName.Table.allCases.first(where: { Self.fits(header, $0.schema) })
    else {
      throw DataError(
        .badData, file: path, line: 1, "the header is that of none of the tables",
        remedy: "Write the columns of usgs/salient.csv, usgs/world.csv or usgs/import_sources.csv")
    }
    var own = IngestReport.File(
      name: path, kind: "restated values of \(table.schema.file)", edition: origin.edition)
    let decoder = try RowDecoder(
      table.schema.lenient(["edition"]), path: path, name: path, known: reference.known)
    let rows = try Self.rows(decoder, table, path: path, origin)
    own.read = rows.count
    own.kept = rows.count
    report.files.append(own)
    return rows
  }

  /// Whether `header` has the columns of `schema`, in order, but those that were added later and the edition.
  private static func fits(_ header: [String], _ schema: TableSchema) -> Bool {
    var rest = header[...]
    for column in schema.columns {
      if rest.first == column.name {
        rest.removeFirst()
      } else if !column.isAddition, column.name != "edition" {
        return false
      }
    }
    return rest.isEmpty
  }

  private static func rows(
    _ decoder: consuming RowDecoder, _ table: SeriesName.Table, path: String, _ origin: Origin
  ) throws(DataError) -> [IngestedRow] {
    var rows: [IngestedRow] = []
    var seen: Set<[String]> = []
    let names = table.schema.columns.map(\.name)
    while try decoder.next() {
      var fields: [String: String] = [:]
      for (column, name) in names.enumerated() { fields[name] = try decoder.raw(column) }
      func field(_ name: String) -> String { fields[name] ?? "" }
      for (column, wanted) in [("edition", origin.edition.rawValue), ("via", origin.via)]
      where !field(column).isEmpty && field(column) != wanted {
        throw decoder.fault(
          names.firstIndex(of: column) ?? 0, "says \"\(field(column))\", and \"\(wanted)\" was asked for",
          remedy: "Name the one that the file says, or leave the column away")
      }
      try check(&decoder, table)
      let series = SeriesName(
        table: table, mineral: field("mineral"), measure: field("measure"), stage: field("stage"),
        form: field("form"), basis: field("basis"))
      let year = Int(table == .imports ? field("from") : field("year")) ?? 0
      let row = IngestedRow(
        series: series, country: field("country"), year: year, lastYear: Int(field("to")) ?? year,
        value: table == .imports ? field("share") : field("value"), unit: field("unit"),
        isEstimated: field("estimated") == "1", edition: origin.edition,
        place: CellPlace(file: path, line: decoder.line), priceSource: field("price_source"),
        note: field("note"), via: origin.via)
      guard seen.insert(table.schema.key.map { row.fields[$0] }).inserted else {
        throw decoder.fault(0, "the row repeats the key of one above", remedy: "Keep one of the two")
      }
      rows.append(row)
    }
    return rows
  }

  /// Reads the present row as one of `table`, so that what cannot stand there is refused with its place.
  private static func check(_ decoder: inout RowDecoder, _ table: SeriesName.Table) throws(DataError) {
    switch table {
    case .salient: _ = try SalientRow(decoding: &decoder)
    case .world: _ = try WorldRow(decoding: &decoder)
    case .imports: _ = try ImportSourceRow(decoding: &decoder)
    }
  }
}
