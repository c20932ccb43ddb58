/// The table of editions with those added that a release brings.
struct EditionTable {
  /// The bytes of the table.
  private(set) var bytes: [UInt8] = []
  /// What changed; nil where nothing did.
  private(set) var change: IngestReport.Change?
  /// Whether an edition was added.
  var isChanged: Bool { change != nil }

  /// The table below `folder` with a row for each of `editions`, the publisher's terms and a citation included.
  init(folder: String, adding editions: Set<Edition>) throws(DataError) {
    var rows: [[String]] = []
    var decoder = try RowDecoder(EditionRecord.schema, in: folder, known: nil)
    while try decoder.next() {
      var fields: [String] = []
      for column in EditionRecord.schema.columns.indices { fields.append(try decoder.raw(column)) }
      rows.append(fields)
    }
    let known = Set(rows.map { $0[0] })
    let added = editions.map(\.rawValue).filter { !known.contains($0) }.sorted()
    for edition in added {
      guard let year = USGSContext.editionYear(inName: edition) else {
        throw DataError(
          .badRequest, "\(edition) is no edition of the Mineral Commodity Summaries",
          remedy: "Write MCS and the year, as in MCS2026")
      }
      rows.append([
        edition, "MCS", String(year), "U.S. Geological Survey, National Minerals Information Center",
        "U.S. Geological Survey, \(year), Mineral commodity summaries \(year) data release: U.S. Geological "
          + "Survey data release.", "", "U.S. public domain",
      ])
    }
    if !added.isEmpty {
      change = IngestReport.Change(table: EditionRecord.schema.file, added: added.count)
      rows.sort { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    }
    CSVWriter.append(EditionRecord.schema.columns.map(\.name), to: &bytes)
    for row in rows { CSVWriter.append(row, to: &bytes) }
  }
}
