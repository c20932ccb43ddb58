/// What a table of `Data/` holds: its file, columns and key.
///
/// One description serves loading, `data check` and `datapackage.json`, so that they cannot disagree.
public struct TableSchema: Sendable {
  /// What may stand in a column.
  public enum Kind: Sendable, Hashable {
    /// An id of `reference/minerals.csv`.
    case mineral
    /// An ISO 3166-1 alpha-3 code of `reference/countries.csv`, or `OTH` or `WLD`.
    case country
    /// An id of `reference/editions.csv`.
    case edition
    /// A spelling of `reference/units.csv`.
    case unit
    /// A year, 1900 to 2100.
    case year
    /// A whole number.
    case integer
    /// A decimal number.
    case number
    /// A value as printed: a number, `W`, `NA`, `E`, `s`, `>50`, `<1` or `50-300`.
    case printedValue
    /// `0` or `1`.
    case flag
    /// Any text.
    case text
    /// One of these words.
    case choice([String])
  }

  /// One column.
  public struct Column: Sendable {
    /// The name in the header.
    public let name: String
    /// What may stand in it.
    public let kind: Kind
    /// Whether it must not be empty.
    public let isRequired: Bool
    /// Whether a table may lack the column, which then reads as empty: it was added after tables were in use.
    public let isAddition: Bool
    /// What it means, as a sentence.
    public let meaning: String

    /// A column called `name`.
    public init(_ name: String, _ kind: Kind, required: Bool = true, _ meaning: String) {
      self.name = name
      self.kind = kind
      isRequired = required
      isAddition = false
      self.meaning = meaning
    }

    /// A column called `name` that older tables lack; it may be empty.
    public init(added name: String, _ kind: Kind, _ meaning: String) {
      self.name = name
      self.kind = kind
      isRequired = false
      isAddition = true
      self.meaning = meaning
    }
  }

  /// The file below the data folder, `usgs/salient.csv`.
  public let file: String
  /// What the table holds, in a phrase.
  public let title: String
  /// The columns in order.
  public let columns: [Column]
  /// The places of the columns that together name a row; rows are sorted by them.
  public let key: [Int]
  /// Whether a data folder may lack the table, which then reads as empty.
  public let isOptional: Bool

  /// The table with the columns `names` as ones that a file may lack.
  package func lenient(_ names: Set<String>) -> TableSchema {
    TableSchema(
      file, title, key: key.map { columns[$0].name },
      columns.map { names.contains($0.name) ? Column(added: $0.name, .text, $0.meaning) : $0 })
  }

  /// The table in `file`.
  ///
  /// - Precondition: every name of `key` is a column's.
  public init(
    _ file: String, _ title: String, key: [String], isOptional: Bool = false, _ columns: [Column]
  ) {
    self.file = file
    self.isOptional = isOptional
    self.title = title
    self.columns = columns
    self.key = key.map { name in
      guard let place = columns.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("\(name) is a column of \(file)")
      }
      return place
    }
  }
}

/// A row of a table with a fixed schema.
public protocol TableRow: Sendable {
  /// What the table holds.
  static var schema: TableSchema { get }
  /// Reads the present row of `row`.
  init(decoding row: inout RowDecoder) throws(DataError)
  /// Whether the row restates what `before`, the row before it, is printed to be: a table is sorted, and the
  /// publisher's own row of a key comes first.
  func repeats(_ before: Self) -> Bool
}

extension TableRow {
  /// Whether the row restates what `before` is printed to be: never, where a table holds no restated values.
  public func repeats(_ before: Self) -> Bool { false }

  /// All rows of the table below `folder`, in the order of the file.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - schema: The table, where rows of this type stand in more than one.
  ///   - known: The names that rows may use; nil for the reference tables themselves.
  ///   - snapshot: The folder as it was at one moment; nil to read what is there now.
  ///   - part: What the rows have in common; the others are passed over unread, so that their faults are not found. All
  ///     rows where nil.
  ///   - omitsRepeats: Whether restated values are omitted where the row before holds them, as ``repeats(_:)`` says.
  public static func all(
    in folder: String, schema: TableSchema? = nil, known: KnownNames?, snapshot: TableSnapshot? = nil,
    part: TablePart? = nil, omitsRepeats: Bool = false
  ) throws(DataError) -> [Self] {
    let schema = schema ?? Self.schema
    if schema.isOptional, !FolderLocator.isFile("\(folder)/\(schema.file)") { return [] }
    var decoder = try RowDecoder(schema, in: folder, known: known, snapshot: snapshot)
    var rows: [Self] = []
    while try decoder.next() {
      if let part, !decoder.isText(part.text, in: part.column) { continue }
      // The array takes its final size early: growing it moves every row again and again.
      if rows.count == 64, part == nil { rows.reserveCapacity(decoder.reader.expectedRecords(after: 65)) }
      let row = try Self(decoding: &decoder)
      if omitsRepeats, !rows.isEmpty, row.repeats(rows[rows.count - 1]) { continue }
      rows.append(row)
    }
    return rows
  }
}

/// The rows of a table whose field of one column is one text.
public struct TablePart: Sendable {
  /// The place of the column in the schema.
  let column: Int
  /// The text, UTF-8.
  let text: [UInt8]

  /// The rows whose `column`, by its place in the schema, is `text`.
  public init(_ column: Int, is text: String) {
    self.column = column
    self.text = Array(text.utf8)
  }
}
