/// What moves in the values between two data folders: the rows of every table, by key.
public struct ValueDiff: Sendable {
  /// What moved in one table.
  public struct Table: Sendable, Hashable {
    /// The table's file.
    public let file: String
    /// Rows that are only in the new folder.
    public internal(set) var added = 0
    /// Rows that are only in the old folder.
    public internal(set) var removed = 0
    /// Rows that say something else.
    public internal(set) var changed = 0
    /// Rows that are the same.
    public internal(set) var unchanged = 0
    /// The first changed row, old and new; empty where none is.
    public internal(set) var example = ""
  }

  /// The tables, in the order of the data folder.
  public let tables: [Table]

  /// What moves from the folder `old` to `new`.
  ///
  /// - Throws: ``DataError`` when a table of either cannot be read.
  /// - Complexity: O(rows) time and memory for the larger table.
  public init(from old: String, to new: String) throws(DataError) {
    var tables: [Table] = []
    for entry in DataFolder.tables {
      let before = try Self.rows(entry.schema, in: old)
      let after = try Self.rows(entry.schema, in: new)
      var table = Table(file: entry.schema.file)
      for (key, row) in after {
        switch before[key] {
        case nil: table.added += 1
        case row?: table.unchanged += 1
        case let former?:
          table.changed += 1
          let example = "\(former) → \(row)"
          if table.example.isEmpty || example < table.example { table.example = example }
        }
      }
      table.removed = before.keys.count { after[$0] == nil }
      tables.append(table)
    }
    self.tables = tables
  }

  private static func rows(_ schema: TableSchema, in folder: String) throws(DataError) -> [String: String] {
    guard FolderLocator.isFile("\(folder)/\(schema.file)") else { return [:] }
    var decoder = try RowDecoder(schema, in: folder, known: nil)
    var rows: [String: String] = [:]
    while try decoder.next() {
      var fields: [String] = []
      for column in schema.columns.indices { fields.append(try decoder.raw(column)) }
      rows[schema.key.map { fields[$0] }.joined(separator: "\u{1}")] = CSVText.line(fields).split(
        separator: "\n"
      )
      .joined()
    }
    return rows
  }
}
