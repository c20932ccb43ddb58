/// What stands between the columns of a table in a text file.
public enum ColumnSeparator: String, Sendable, CaseIterable {
  /// A comma.
  case comma
  /// A semicolon.
  case semicolon
  /// A tab.
  case tab
  /// A vertical bar.
  case bar
  /// Any number of blanks and tabs.
  case blanks

  /// The byte, of ``blanks`` one of several.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .bar: UInt8(ascii: "|")
    case .blanks: UInt8(ascii: " ")
    }
  }
}

/// The rows of a table in a text file, whatever stands between its columns.
///
/// Blanks around a field do not belong to it, unless it stands in double quotes, inside which quotes are doubled. Lines
/// that begin with `#`, `%` or `//` before the first row are comments, and between rows too where they have not as many
/// fields as the header.
struct DelimitedReader: ~Copyable {
  let separator: ColumnSeparator
  /// The names of the columns; nothing without a header.
  private(set) var header: [String] = []
  /// The comments before the first row, without their marks.
  private(set) var comments: [String] = []
  private var lines: LineReader
  private var fields: [Range<Int>] = []
  private var isQuoted: [Bool] = []
  private var hasRow = false
  private var pending: Bool

  /// Opens `path`, finds the separator where none is named, and stops at the first row.
  init(path: String, encoding: TextEncoding, separator: ColumnSeparator?) throws(GraphFileError) {
    try self.init(lines: LineReader(path: path, encoding: encoding), separator: separator)
  }

  init(lines: consuming LineReader, separator: ColumnSeparator?) throws(GraphFileError) {
    if let separator {
      self.separator = separator
    } else {
      self.separator = SeparatorGuess.separator(of: lines.head)
    }
    self.lines = lines
    pending = false
    pending = try advance()
  }

  /// The file, as messages name it.
  var name: String { lines.name }

  /// The fields of the first row, as text; empty for a file without rows.
  var firstRow: [String] {
    var row: [String] = []
    for column in fields.indices where pending { row.append(text(column)) }
    return row
  }

  /// Takes the first row as the header.
  mutating func readHeader() {
    header = firstRow
    pending = false
  }

  /// The number of fields of the present row.
  var count: Int { fields.count }

  /// The line of the present row.
  var line: Int { lines.number }

  /// Goes to the next row; false at the end of the file.
  mutating func next() throws(GraphFileError) -> Bool {
    if pending {
      pending = false
      hasRow = true
    } else {
      guard try advance() else { return false }
    }
    if !header.isEmpty, fields.count != header.count, separator != .blanks {
      throw lines.fault(
        "has \(fields.count) \(fields.count == 1 ? "field" : "fields"), the header has \(header.count)",
        .edit("Give the row as many fields as the header; a field that holds a separator stands in quotes"))
    }
    return true
  }

  /// The bytes of a field, without quotes around it; doubled quotes inside are still doubled.
  @inline(__always)
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: lines.bytes[fields[column]])
  }

  /// Whether the bytes of a field are its text.
  @inline(__always)
  func isPlain(_ column: Int) -> Bool { !isQuoted[column] || !bytes(column).contains(0x22) }

  func text(_ column: Int) -> String {
    let text = String(decoding: bytes(column), as: UTF8.self)
    guard !isPlain(column) else { return text }
    var (result, isSecond) = ("", false)
    for character in text.unicodeScalars {
      isSecond = character == "\"" && !isSecond
      if character != "\"" || isSecond { result.unicodeScalars.append(character) }
    }
    return result
  }

  func isEmpty(_ column: Int) -> Bool { column >= fields.count || fields[column].isEmpty }

  /// An error at the present row in a column.
  func fault(_ column: Int, _ problem: String, _ remedy: GraphFileError.Remedy) -> GraphFileError {
    GraphFileError(
      name, line: lines.number,
      column: header.indices.contains(column) ? header[column] : "\(column + 1)", problem, remedy)
  }

  // MARK: - Scanning

  private mutating func advance() throws(GraphFileError) -> Bool {
    while try lines.next(joinsQuoted: separator != .blanks) {
      let bytes = lines.bytes
      guard let first = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      let mark = Self.commentMark(bytes, first)
      split(bytes)
      if mark > 0, !hasRow || fields.count != max(2, header.count) || header.isEmpty {
        if !hasRow { comments.append(String(decoding: bytes[(first + mark)...], as: UTF8.self)) }
        continue
      }
      hasRow = true
      return true
    }
    return false
  }

  /// The length of the mark that makes a line a comment, 0 where there is none.
  private static func commentMark(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int) -> Int {
    if bytes[first] == UInt8(ascii: "#") || bytes[first] == UInt8(ascii: "%") { return 1 }
    let slash = UInt8(ascii: "/")
    return bytes[first] == slash && first + 1 < bytes.count && bytes[first + 1] == slash ? 2 : 0
  }

  private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
    fields.removeAll(keepingCapacity: true)
    isQuoted.removeAll(keepingCapacity: true)
    let (mark, isBlank) = (separator.byte, separator == .blanks)
    var index = 0
    while true {
      while index < bytes.count, bytes[index] == 0x20 || (bytes[index] == 0x09 && mark != 0x09) { index += 1 }
      if isBlank, index == bytes.count { return }
      let from = index
      if index < bytes.count, bytes[index] == 0x22, let close = Self.closingQuote(bytes, index, mark, isBlank)
      {
        fields.append(from + 1..<close)
        isQuoted.append(true)
        index = close + 1
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      } else {
        if isBlank {
          while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x09 { index += 1 }
        } else {
          while index < bytes.count, bytes[index] != mark { index += 1 }
        }
        var to = index
        while to > from, bytes[to - 1] == 0x20 || (bytes[to - 1] == 0x09 && mark != 0x09) { to -= 1 }
        fields.append(from..<to)
        isQuoted.append(false)
      }
      if index >= bytes.count { return }
      if !isBlank { index += 1 }
    }
  }

  /// Where the quote that opens at `from` closes; nil where something other than a separator follows it.
  private static func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ mark: UInt8, _ isBlank: Bool
  ) -> Int? {
    var index = from + 1
    while index < bytes.count {
      if bytes[index] == 0x22 {
        if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          index += 2
          continue
        }
        var after = index + 1
        if isBlank {
          return after == bytes.count || bytes[after] == 0x20 || bytes[after] == 0x09 ? index : nil
        }
        while after < bytes.count, bytes[after] == 0x20 { after += 1 }
        return after == bytes.count || bytes[after] == mark ? index : nil
      }
      index += 1
    }
    return nil
  }
}
