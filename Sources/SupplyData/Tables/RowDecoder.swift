/// Reads the fields of the rows of one table as what its schema says they are.
public struct RowDecoder: ~Copyable {
  /// The reader, at the present row.
  public private(set) var reader: CSVReader
  /// The table's schema.
  public let schema: TableSchema
  /// The names that are known; nil while the reference tables themselves are read.
  private let known: KnownNames?
  /// What is known of the texts in the slots of the reader, for each column of the schema: 0 while nothing is, else 1
  /// more than the place of the word in its choice. The last one is of an empty text, which needs no look-up where it
  /// may stand.
  private var accepted: [UInt16]
  /// The place in ``accepted`` of the text that was read last.
  private var slot = 0

  /// The place of each column of the schema in the file; nil where the file lacks the column.
  private let places: [Int?]

  /// Opens the table of `schema` below `folder`, or as it was in `snapshot` of that folder; checks its header, which
  /// may lack columns that were added later.
  public init(
    _ schema: TableSchema, in folder: String, known: KnownNames?, snapshot: TableSnapshot? = nil
  ) throws(DataError) {
    let path = "\(folder)/\(schema.file)"
    try self.init(schema, path: snapshot?.path(of: schema.file) ?? path, name: path, known: known)
  }

  /// Opens the table of `schema` in the file at `path`, which messages call `name`.
  package init(_ schema: TableSchema, path: String, name: String, known: KnownNames?) throws(DataError) {
    let reader = try CSVReader(path: path, name: name)
    places = try Self.places(of: schema, in: reader.header, file: name)
    self.reader = reader
    self.schema = schema
    self.known = known
    accepted = Array(repeating: 0, count: schema.columns.count * CSVReader.slots) + [1]
  }

  private static func places(
    of schema: TableSchema, in header: [String], file: String
  ) throws(DataError) -> [Int?] {
    var places: [Int?] = []
    var place = 0
    for column in schema.columns {
      if place < header.count, header[place] == column.name {
        places.append(place)
        place += 1
      } else if column.isAddition {
        places.append(nil)
      } else {
        throw mismatch(header, schema.columns.map(\.name), at: place, file: file)
      }
    }
    guard place == header.count else {
      throw mismatch(header, schema.columns.map(\.name), at: nil, file: file)
    }
    return places
  }

  private static func mismatch(
    _ header: [String], _ names: [String], at place: Int?, file: String
  ) -> DataError {
    let problem =
      if let place, place < header.count, place < names.count {
        "column \(place + 1) is \"\(header[place])\", and \"\(names[place])\" was expected"
      } else {
        "the header has \(header.count) columns, and \(names.count) were expected"
      }
    return DataError(
      .badData, file: file, line: 1, problem, remedy: "The header must read \(names.joined(separator: ","))")
  }

  /// An error at the present row in `column` of the schema.
  public func fault(_ column: Int, _ problem: String, remedy: Remedy = .none) -> DataError {
    DataError(
      .badData, file: reader.name, line: reader.line, column: schema.columns[column].name, problem,
      remedy: remedy)
  }

  /// Goes to the next row; false at the end.
  public mutating func next() throws(DataError) -> Bool { try reader.next() }

  /// The line of the present row.
  public var line: Int { reader.line }

  /// The text of `column`; an error where it is required and empty.
  public mutating func text(_ column: Int) throws(DataError) -> String {
    guard let place = places[column], !reader.isEmpty(place) else {
      guard !schema.columns[column].isRequired else {
        throw fault(column, "is empty", remedy: "Every row needs a value here")
      }
      slot = accepted.count - 1
      return ""
    }
    return try text(column, at: place)
  }

  /// The text of `column`, which is the one at `place` of the file.
  private mutating func text(_ column: Int, at place: Int) throws(DataError) -> String {
    let text = try reader.text(place)
    slot = column * CSVReader.slots + reader.slot
    if !reader.isRepeated { accepted[slot] = 0 }
    return text
  }

  /// Whether the field of `column` is `text`, byte for byte as it stands between its separators.
  func isText(_ text: [UInt8], in column: Int) -> Bool {
    guard let place = places[column] else { return text.isEmpty }
    return reader.withBytes(place) { $0.count == text.count && $0.elementsEqual(text) }
  }

  /// The text of `column`, empty or not.
  package mutating func raw(_ column: Int) throws(DataError) -> String {
    guard let place = places[column] else { return "" }
    return try text(column, at: place)
  }

  /// The mineral of `column`.
  public mutating func mineral(_ column: Int) throws(DataError) -> MineralID {
    let text = try text(column)
    if accepted[slot] == 0 {
      if let known, !known.minerals.contains(text) {
        throw fault(
          column, "\"\(text)\" is not a mineral of reference/minerals.csv",
          remedy: nearest(text, among: known.minerals) ?? "Add the mineral there, or correct the id")
      }
      accepted[slot] = 1
    }
    return MineralID(text)
  }

  /// The country of `column`, or `OTH` or `WLD`.
  public mutating func country(_ column: Int) throws(DataError) -> CountryCode {
    let text = try text(column)
    if accepted[slot] == 0 {
      if let known, !known.countries.contains(text) {
        throw fault(
          column, "\"\(text)\" is not a country of reference/countries.csv",
          remedy: "Use the ISO 3166-1 alpha-3 code, OTH or WLD")
      }
      accepted[slot] = 1
    }
    return CountryCode(text)
  }

  /// The edition of `column`.
  public mutating func edition(_ column: Int) throws(DataError) -> Edition {
    let text = try text(column)
    if accepted[slot] == 0 {
      if let known, !known.editions.contains(text) {
        throw fault(
          column, "\"\(text)\" is not an edition of reference/editions.csv",
          remedy: "Add the edition there, with its publisher, terms and citation")
      }
      accepted[slot] = 1
    }
    return Edition(text)
  }

  /// The unit of `column`.
  public mutating func unit(_ column: Int) throws(DataError) -> String {
    let text = try text(column)
    if accepted[slot] == 0 {
      if let known, !known.units.contains(text) {
        throw fault(
          column, "\"\(text)\" is not a unit of reference/units.csv",
          remedy: "Use one of the spellings there, or add the unit")
      }
      accepted[slot] = 1
    }
    return text
  }

  /// The word of `column`, one of those its schema allows.
  public mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ column: Int, of type: Value.Type
  ) throws(DataError) -> Value where Value.RawValue == String, Value.AllCases == [Value] {
    let text = try text(column)
    if accepted[slot] > 0, !text.isEmpty { return Value.allCases[Int(accepted[slot]) - 1] }
    guard let place = Value.allCases.firstIndex(where: { $0.rawValue == text }) else {
      guard case .choice(let words) = schema.columns[column].kind else {
        preconditionFailure("\(schema.columns[column].name) of \(schema.file) is a choice")
      }
      throw fault(
        column, "\"\(text)\" is not one of the words allowed here",
        remedy: "Use one of \(words.joined(separator: ", "))")
    }
    accepted[slot] = UInt16(place + 1)
    return Value.allCases[place]
  }

  /// The year of `column`.
  public mutating func year(_ column: Int) throws(DataError) -> Int {
    let year = try integer(column)
    guard (1900...2100).contains(year) else {
      throw fault(column, "\(year) is not a year from 1900 to 2100")
    }
    return year
  }

  /// The whole number of `column`.
  public mutating func integer(_ column: Int) throws(DataError) -> Int {
    if let place = places[column],
      let value = reader.withBytes(place, { $0.count < 16 ? plainInteger($0) : nil })
    {
      return value
    }
    let text = try text(column)
    guard let value = Int(text) else {
      throw fault(column, "\"\(text)\" is not a whole number")
    }
    return value
  }

  /// The decimal number of `column`; nil where it is empty and may be.
  public mutating func number(_ column: Int) throws(DataError) -> Double? {
    guard let place = places[column] else { return nil }
    if reader.isEmpty(place), !schema.columns[column].isRequired { return nil }
    if let value = reader.withBytes(place, DecimalNumber.plain) { return value }
    let text = try text(column)
    guard let value = Double(text), value.isFinite else {
      throw fault(
        column, "\"\(text)\" is not a number", remedy: "Write it with a point and no separators")
    }
    return value == 0 ? 0 : value
  }

  /// The decimal number of `column`, which `range` must hold; nil where it is empty and may be.
  public mutating func number(
    _ column: Int, in range: ClosedRange<Double>
  ) throws(DataError) -> Double? {
    guard let value = try number(column) else { return nil }
    guard range.contains(value) else {
      throw fault(
        column, "\(value) is not from \(range.lowerBound) to \(range.upperBound)",
        remedy: "Compare the row with its source")
    }
    return value
  }

  /// The value of `column`, as printed.
  public mutating func printed(
    _ column: Int, as domain: PrintedValue.Domain
  ) throws(DataError) -> PrintedValue {
    if let place = places[column],
      let value = reader.withBytes(place, { PrintedValue(number: $0, as: domain) })
    {
      return value
    }
    let text = try text(column)
    guard let value = PrintedValue(text, as: domain) else {
      throw fault(
        column, "\"\(text)\" is not a printed \(domain == .percent ? "percentage" : "value")",
        remedy:
          "Use a number \(domain.words) without separators, W, NA, E, s, >50, <1 or 50-300")
    }
    return value
  }

  /// The flag of `column`.
  public mutating func flag(_ column: Int) throws(DataError) -> Bool {
    if let place = places[column],
      let digit = reader.withBytes(place, { $0.count == 1 ? $0[0] : nil }),
      digit == UInt8(ascii: "0") || digit == UInt8(ascii: "1")
    {
      return digit == UInt8(ascii: "1")
    }
    throw fault(column, "\"\(try text(column))\" is neither 0 nor 1")
  }
}

extension PrintedValue.Domain {
  /// What numbers it holds, in words.
  fileprivate var words: String {
    switch self {
    case .percent: "from 0 to 100"
    case .quantity: "of at most 15 digits"
    case .amount: "of at least 0 and at most 15 digits"
    }
  }
}

/// A whole number of digits alone, with a leading minus at most; nil for anything else.
private func plainInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var value = 0
  var digits = 0
  for (place, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "-"), place == 0 { continue }
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
    digits += 1
  }
  guard digits > 0 else { return nil }
  return bytes[0] == UInt8(ascii: "-") ? -value : value
}

/// The name of `names` that is nearest to `text`; nil when none is near.
func nearest(_ text: String, among names: Set<String>) -> Remedy? {
  let near = NearestName.suggestions(for: text, among: names.sorted(), limit: 1)
  return near.isEmpty ? nil : .nearest(near)
}
