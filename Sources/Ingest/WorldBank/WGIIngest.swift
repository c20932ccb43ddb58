public import SupplyData

/// Reads the World Bank's Worldwide Governance Indicators, saved as CSV, into `wgi/governance.csv`: estimates alone.
///
/// | layout | columns |
/// |---|---|
/// | long | `code, countryname, year, indicator (va pv ge rq rl cc), estimate ...` |
/// | wide, DataBank | `Country Name, Country Code, Series Name, Series Code, 2022 [YR2022] ...`, `..` where missing |
///
/// Percentile ranks, and estimates on another scale than -2.5 to 2.5, are refused.
public struct WGIIngest: Sendable {
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
  /// - Throws: `DataError` when the file is none of the two layouts, holds percentile ranks or another scale, or gives
  ///   other estimates than are there and `options.replaces` is false. The table is then as it was.
  /// - Complexity: O(n log n) for n countries and years.
  @discardableResult
  public func run(_ path: String, options: IngestOptions = IngestOptions()) throws(DataError) -> IngestReport
  {
    let lock = options.checksOnly ? nil : try FolderLock(options.destination ?? folder)
    var report = IngestReport()
    let file = try PublishedFile(path: path)
    let estimates = try WGIFile(reference: reference).read(file, report: &report)
    try report.requireKept()
    let merge = try GovernanceMerge(estimates, folder: folder)
    report.changes.append(merge.change)
    report.contradicts = !merge.conflicts.isEmpty
    for conflict in merge.conflicts { report.find(.conflict, at: conflict.place, conflict.words) }
    if let first = merge.conflicts.first, !options.replaces, !options.checksOnly {
      throw DataError(
        .badData, file: path, line: first.place.line,
        "gives estimates that are there otherwise: \(merge.conflicts.count), first \(first.words)",
        remedy: .anyOf([.compare(.check), .decide(.replace)]))
    }
    if let lock, merge.isChanged || options.destination != nil {
      let table = "\(options.destination ?? folder)/\(GovernanceRow.schema.file)"
      try WholeFile.commit([(table, merge.bytes)], under: lock)
    }
    return report
  }
}

/// An estimate of one country, year and dimension, as a file of the World Bank gives it.
struct GovernanceEstimate: Sendable {
  /// The country.
  let country: String
  /// The year.
  let year: Int
  /// The place of the dimension in `GovernanceRow.Dimension`.
  let dimension: Int
  /// The estimate, as the table writes it.
  let value: String
  /// Where it was read.
  let place: CellPlace
}

/// Puts estimates into the table of governance that is there.
struct GovernanceMerge {
  /// An estimate that is there with another value.
  struct Conflict {
    /// Where the file gives it.
    let place: CellPlace
    /// What is there and what the file says.
    let words: String
  }

  /// The bytes of the merged table.
  private(set) var bytes: [UInt8] = []
  /// What changed.
  private(set) var change = IngestReport.Change(table: GovernanceRow.schema.file)
  /// The estimates that are there with another value.
  private(set) var conflicts: [Conflict] = []
  /// Whether the merged table is another than the one that was read.
  var isChanged: Bool { change.added + change.replaced > 0 }

  private struct Key: Hashable, Comparable {
    let country: String
    let year: Int
    static func < (a: Key, b: Key) -> Bool { (a.country, a.year) < (b.country, b.year) }
  }

  /// Merges `estimates` into the table below `folder`. O(n log n).
  init(_ estimates: [GovernanceEstimate], folder: String) throws(DataError) {
    let schema = GovernanceRow.schema
    var rows: [Key: [String]] = [:]
    if FolderLocator.isFile("\(folder)/\(schema.file)") {
      var decoder = try RowDecoder(schema, in: folder, known: nil)
      while try decoder.next() {
        var fields: [String] = []
        for column in schema.columns.indices { fields.append(try decoder.raw(column)) }
        rows[Key(country: fields[0], year: Int(fields[1]) ?? 0)] = fields
      }
    }
    var touched: [Key: Bool] = [:]
    for estimate in estimates {
      let key = Key(country: estimate.country, year: estimate.year)
      let column = 2 + estimate.dimension
      var fields = rows[key] ?? [estimate.country, String(estimate.year), "", "", "", "", "", ""]
      let isNew = rows[key] == nil
      let present = fields[column]
      if present == estimate.value || Double(present).map({ $0 == Double(estimate.value) }) == true {
        touched[key] = touched[key] ?? false
        continue
      }
      if !present.isEmpty {
        conflicts.append(
          Conflict(
            place: estimate.place,
            words:
              "\(estimate.country) \(estimate.year), \(schema.columns[column].name): \(present), not \(estimate.value)"
          ))
      }
      fields[column] = estimate.value
      rows[key] = fields
      if isNew {
        change.added += 1
      } else if touched[key] != true {
        change.replaced += 1
      }
      touched[key] = true
    }
    change.unchanged = touched.values.count { !$0 }
    bytes += CSVText.line(schema.columns.map(\.name)).utf8
    for key in rows.keys.sorted() { bytes += CSVText.line(rows[key] ?? []).utf8 }
  }
}
