import SupplyData

/// The tables of the folder `Resources`, built into the program by the plugin `EmbedTables`.
enum EmbeddedTable {
  /// Reads every row of `table` with `decode`, which gets the fields in the order of `header`.
  ///
  /// - Throws: `DataError` that calls the table `name` and tells the line.
  static func rows<Row>(
    of table: StaticString, name: String, header: [String],
    _ decode: (_ fields: [String], _ line: Int) throws(DataError) -> Row
  ) throws(DataError) -> [Row] {
    let bytes = table.withUTF8Buffer { Array($0) }
    var reader = try CSVReader(bytes: bytes, name: name)
    guard reader.header == header else {
      throw DataError(
        .badData, file: name, line: 1, "the header is not \(header.joined(separator: ","))",
        remedy: "Rebuild Oreflow from its sources")
    }
    var rows: [Row] = []
    var fields = Array(repeating: "", count: header.count)
    while try reader.next() {
      for column in header.indices { fields[column] = try reader.text(column) }
      rows.append(try decode(fields, reader.line))
    }
    return rows
  }
}
