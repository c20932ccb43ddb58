import SupplyData

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
      rows.append(try Self.row(edition))
    }
    if !added.isEmpty {
      change = IngestReport.Change(table: EditionRecord.schema.file, added: added.count)
      rows.sort { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    }
    bytes += CSVText.line(EditionRecord.schema.columns.map(\.name)).utf8
    for row in rows { bytes += CSVText.line(row).utf8 }
  }

  /// The row of an edition, as far as its id tells it; no digital object identifier is known.
  private static func row(_ edition: String) throws(DataError) -> [String] {
    if edition.hasPrefix("BACI"), let year = PublishedYears(String(edition.dropFirst(4).prefix(4)))?.first {
      return [
        edition, PublicationSeries.baci.rawValue, String(year), "CEPII",
        "Gaulier, G., and Zignago, S., 2010, BACI: International trade database at the product-level. The "
          + "1994-2007 version: CEPII working paper 2010-23. Release \(edition.dropFirst(4)).", "",
        "Etalab open licence 2.0",
      ]
    }
    if edition.hasPrefix("BGS"), let year = PublishedYears(String(edition.dropFirst(3)))?.first {
      return [
        edition, PublicationSeries.worldMineralStatistics.rawValue, String(year), "British Geological Survey",
        "British Geological Survey, \(year), World mineral statistics data: Keyworth, Nottingham, British Geological "
          + "Survey. Contains British Geological Survey materials (c) UKRI.", "",
        "Open Government Licence as far as known",
      ]
    }
    guard let year = USGSContext.editionYear(inName: edition) else {
      throw DataError(
        .badRequest, "\(edition) is no edition of the Mineral Commodity Summaries",
        remedy: "Write MCS and the year, as in MCS2026")
    }
    return [
      edition, PublicationSeries.summaries.rawValue, String(year),
      "U.S. Geological Survey, National Minerals Information Center",
      "U.S. Geological Survey, \(year), Mineral commodity summaries \(year) data release: U.S. Geological "
        + "Survey data release.", "", "U.S. public domain",
    ]
  }
}
