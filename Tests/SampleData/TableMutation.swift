import SupplyData

/// Seeded changes to sound tables that know what a column holds: numbers at the edges of types, years at the edges of
/// the calendar, percentages beyond 100, names that are commands elsewhere, rows gone or twice.
///
/// A check must find the change, or every command must run cleanly on it. The same seed gives the same change.
public struct TableMutation: Sendable {
  /// The tables that are changed, by file.
  public private(set) var tables: [String: String] = [:]
  /// What was changed, for messages.
  public private(set) var changes: [String] = []
  private var random: UInt64

  /// One to three changes to the sample tables.
  public init(seed: UInt64) throws {
    random = seed &* 0x9E37_79B9_7F4A_7C15
    let schemas = DataFolder.tables.map(\.schema).filter { SampleFolder.tables[$0.file] != nil }
    for _ in 0...below(3) {
      let schema = one(of: schemas)
      let file = schema.file
      guard let text = tables[file] ?? SampleFolder.tables[file] else { continue }
      tables[file] = try changed(text, schema)
    }
  }

  /// `text`, a table of `schema`, with one cell or row changed.
  private mutating func changed(_ text: String, _ schema: TableSchema) throws -> String {
    var reader = try CSVReader(bytes: Array(text.utf8), name: schema.file)
    var rows: [[String]] = []
    while try reader.next() {
      var row: [String] = []
      for column in 0..<reader.count { row.append(try reader.text(column)) }
      rows.append(row)
    }
    guard !rows.isEmpty else { return text }
    let row = below(rows.count)
    switch below(10) {
    case 0:
      rows.remove(at: row)
      changes.append("\(schema.file): row \(row + 2) removed")
    case 1:
      rows.removeAll()
      changes.append("\(schema.file): all rows removed")
    default:
      let column = below(min(rows[row].count, schema.columns.count))
      let value = value(for: schema.columns[column].kind)
      changes.append(
        "\(schema.file): row \(row + 2), \(schema.columns[column].name): \(rows[row][column]) is \(value.prefix(40))"
      )
      rows[row][column] = value
    }
    return CSVText.line(reader.header) + rows.map { CSVText.line($0) }.joined()
  }

  /// A value that stands in a column of `kind`, or nearly.
  private mutating func value(for kind: TableSchema.Kind) -> String {
    switch kind {
    case .mineral: one(of: ["cobalt", "rare-earths", "neodymium", "zinc", "unobtanium"])
    case .country: one(of: ["USA", "OTH", "WLD", "CHN", "NOR", "ZZZ"])
    case .edition: one(of: ["MCS2023", "MCS2026", "WMD2024", "MCS1899"])
    case .unit: one(of: ["t", "kt", "percent", "USD/t", "stone"])
    case .year: one(of: ["1899", "1900", "1901", "2021", "2022", "2023", "2099", "2100", "2101", "-1"])
    case .integer: one(of: ["0", "1", "-1", "7", "65536", "9223372036854775807", "-9223372036854775808"])
    case .number:
      one(of: [
        "0", "-0", "-5", "1e308", "-1e308", "1e-320", "2.5", "-2.5", "90", "-90.1", "180", "999999999999999",
      ])
    case .printedValue:
      one(of: [
        "0", "100", "101", "-5", "1e20", "1e308", "W", "NA", "E", "s", ">95", ">100", "<1", "<0", "50-300",
        "0-100", "100-0", "99.9999999999", "0.0000000001", "999999999999999", "9999999999999999",
      ])
    case .flag: one(of: ["0", "1", "2"])
    case .choice(let words): one(of: words + ["other"])
    case .text:
      one(of: [
        "", "=1+1", "-", "\u{1B}[31m", "a\"b", "\"\u{301}", "<b>&amp;", "%s\\", "x|y", "\u{202E}", "中文", "1",
        "production-primary", "a - b", String(repeating: "long ", count: 60), "\u{FEFF}x", "{}$_^~",
      ])
    }
  }

  private mutating func one<T>(of choices: [T]) -> T { choices[below(choices.count)] }

  /// A number below `limit`, by SplitMix64.
  private mutating func below(_ limit: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
  }

  /// The words of `text` that are no number, where a number was to be: `nan`, `inf`.
  public static func wordsOfNoNumber(in text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter {
      ["nan", "-nan", "inf", "-inf", "infinity", "-infinity"].contains($0.lowercased())
    }
  }
}
