import SupplyData

/// A small table of a publisher, whole in memory: headings and rows with their lines, blank rows omitted.
struct PublishedSheet {
  /// The file.
  let file: PublishedFile
  /// The headings without blanks around them.
  let headings: [String]
  /// The rows.
  let rows: [(cells: [String], line: Int)]

  /// Reads `file`.
  init(_ file: PublishedFile) throws(DataError) {
    self.file = file
    var reader = try CSVReader(bytes: file.bytes, name: file.path, encoding: file.encoding)
    headings = reader.header.map { $0.trimmingBlanks() }
    var rows: [(cells: [String], line: Int)] = []
    while try reader.next() {
      var cells: [String] = []
      for column in headings.indices { cells.append(try reader.text(column).trimmingBlanks()) }
      if cells.contains(where: { !$0.isEmpty }) { rows.append((cells, reader.line)) }
    }
    self.rows = rows
  }

  /// The edition that the rows name in their first cells, or the file's name where all of them are empty.
  ///
  /// - Throws: `DataError` when a row names another or something else.
  func edition() throws(DataError) -> Edition {
    var first: Edition?
    for row in rows {
      // One file of 2024 says "MCS 2024".
      let text = row.cells.first ?? ""
      let compact = String(text.filter { $0 != " " })
      if compact.isEmpty { continue }
      guard let year = USGSContext.editionYear(inName: compact), compact.utf8.count == 7 else {
        throw DataError(
          .badData, file: file.path, line: row.line, column: headings.first, "\"\(text)\" names no edition",
          remedy: "Check that the file is whole; every row begins with MCS and a year")
      }
      let edition = Edition("MCS\(year)")
      if let first, first != edition {
        throw DataError(
          .badData, file: file.path, line: row.line, column: headings.first,
          "is of \(edition), and the rows above are of \(first)", remedy: "Give each edition its own files")
      }
      first = edition
    }
    guard !rows.isEmpty else {
      throw DataError(
        .badData, file: file.path, "holds headings and no rows", remedy: "Restore the file from its source")
    }
    if let first { return first }
    guard let year = USGSContext.editionYear(inName: file.name) else {
      throw DataError(
        .badData, file: file.path, column: headings.first, "names no edition, nor does the file's name",
        remedy: "Give the file the name it was published under")
    }
    return Edition("MCS\(year)")
  }

  /// The place of a cell.
  func place(line: Int? = nil, column: Int? = nil) -> CellPlace {
    CellPlace(file: file.path, line: line, column: column.map { headings[$0] } ?? "")
  }
}
