import SupplyData

/// Puts the rows of editions into a table of `Data/` that may hold them already.
///
/// Rows of other editions stay as they are, byte for byte; rows are sorted by the table's key. O(n log n).
struct TableMerge {
  /// What the table holds.
  let schema: TableSchema
  /// The bytes of the merged table.
  private(set) var bytes: [UInt8] = []
  /// What changed.
  private(set) var change: IngestReport.Change
  /// Rows that are there with another value, unit or flag: what the table says and what the release says.
  private(set) var contradictions: [(existing: String, new: IngestedRow)] = []
  /// The merged rows.
  private(set) var rows: [[String]] = []
  /// Where the rows of the release were read, by key.
  private(set) var places: [[String]: CellPlace] = [:]
  /// Whether the merged table is another than the one that was read.
  private(set) var isChanged = false

  private struct ExistingRow {
    let fields: [String]
    let line: Int
  }

  /// Merges `rows` into the table of `schema` below `folder`.
  ///
  /// - Parameter replacing: whether rows of the same edition and mineral that the release does not give go.
  init(_ rows: [IngestedRow], schema: TableSchema, folder: String, replacing: Bool) throws(DataError) {
    self.schema = schema
    change = IngestReport.Change(table: schema.file)
    guard let editionColumn = schema.columns.firstIndex(where: { $0.name == "edition" }),
      let mineralColumn = schema.columns.firstIndex(where: { $0.name == "mineral" })
    else { preconditionFailure("\(schema.file) has an edition and a mineral") }
    var new: [[String]: IngestedRow] = [:]
    for row in rows {
      let key = key(of: row.fields)
      new[key] = row
      places[key] = row.place
    }
    // A release says nothing of what others restate, nor they of it.
    let viaColumn = schema.columns.firstIndex { $0.name == "via" }
    func origin(_ fields: [String]) -> [String] {
      [fields[editionColumn], fields[mineralColumn], viaColumn.map { fields[$0] } ?? ""]
    }
    var covered: Set<[String]> = []
    for row in rows { covered.insert(origin(row.fields)) }

    var merged: [(key: [String], fields: [String])] = []
    for existing in try Self.existingRows(schema, in: folder) {
      let key = key(of: existing.fields)
      if let row = new.removeValue(forKey: key) {
        if row.fields == existing.fields {
          change.unchanged += 1
        } else {
          change.replaced += 1
          contradictions.append((existing.fields.joined(separator: ","), row))
        }
        merged.append((key, row.fields))
      } else if replacing, covered.contains(origin(existing.fields)) {
        change.removed += 1
      } else {
        merged.append((key, existing.fields))
      }
    }
    change.added = new.count
    isChanged = change.added + change.replaced + change.removed > 0
    merged += new.map { ($0.key, $0.value.fields) }
    merged.sort { Self.precedes($0.key, $1.key) }
    bytes += CSVText.line(schema.columns.map(\.name)).utf8
    for row in merged { bytes += CSVText.line(row.fields).utf8 }
    self.rows = merged.map(\.fields)
  }

  /// What the merged rows say, for a look at whether they can be right.
  func points(of table: SeriesName.Table) -> [Plausibility.Point] {
    let editionColumn = schema.columns.firstIndex { $0.name == "edition" }
    return rows.map { fields in
      let place = places[key(of: fields)]
      func point(_ series: [Int], year: Int, value: Int, unit: String) -> Plausibility.Point {
        Plausibility.Point(
          series: series.map { fields[$0] }, year: Int(fields[year]) ?? 0, value: Double(fields[value]),
          unit: unit, edition: editionColumn.map { fields[$0] } ?? "", place: place)
      }
      switch table {
      case .salient: return point([0, 1, 2], year: 3, value: 4, unit: fields[5])
      case .world: return point([0, 1, 2, 3, 4, 5], year: 6, value: 7, unit: fields[8])
      case .imports: return point([0, 1, 4], year: 3, value: 5, unit: "percent")
      }
    }
  }

  private func key(of fields: [String]) -> [String] { schema.key.map { fields[$0] } }

  /// The order of the bytes, column by column, which does not depend on the place where it is asked.
  private static func precedes(_ a: [String], _ b: [String]) -> Bool {
    for (x, y) in zip(a, b) where x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
    return false
  }

  /// The rows that are there; none where the file is not.
  private static func existingRows(_ schema: TableSchema, in folder: String) throws(DataError)
    -> [ExistingRow]
  {
    guard FolderLocator.isFile("\(folder)/\(schema.file)") else { return [] }
    var decoder = try RowDecoder(schema, in: folder, known: nil)
    var rows: [ExistingRow] = []
    while try decoder.next() {
      var fields: [String] = []
      for column in schema.columns.indices { fields.append(try decoder.raw(column)) }
      rows.append(ExistingRow(fields: fields, line: decoder.line))
    }
    return rows
  }
}

extension TableMerge {
  /// Adds to `report` what changed, and which rows `source`, in words, gives otherwise than the table.
  func tell(_ report: inout IngestReport, source: String) {
    report.contradicts = report.contradicts || !contradictions.isEmpty
    for (existing, row) in contradictions {
      report.find(
        .conflict, at: row.place,
        "\(row.edition) is there as \"\(existing)\", \(source) says \"\(row.fields.joined(separator: ","))\"")
    }
    report.changes.append(change)
  }
}

extension [TableMerge] {
  /// Writes the tables that changed, and the table of editions with `editions`, in one transaction: all of them where
  /// they go to another folder, nothing without a lock.
  func commit(
    adding editions: Set<Edition>, folder: String, options: IngestOptions, under lock: FolderLock?,
    report: inout IngestReport
  ) throws(DataError) {
    let editions = try EditionTable(folder: folder, adding: editions)
    if let change = editions.change { report.changes.append(change) }
    guard let lock else { return }
    let isElsewhere = options.destination != nil
    let tables =
      [(file: EditionRecord.schema.file, bytes: editions.bytes, isChanged: editions.isChanged)]
      + map { (file: $0.schema.file, bytes: $0.bytes, isChanged: $0.isChanged) }
    try WholeFile.commit(
      tables.filter { $0.isChanged || isElsewhere }.map {
        ("\(options.destination ?? folder)/\($0.file)", $0.bytes)
      }, under: lock)
  }
}
