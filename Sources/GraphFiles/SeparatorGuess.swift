/// Finds what stands between the columns of a table.
enum SeparatorGuess {
  /// How many rows are looked at.
  private static let rowCount = 50

  /// The separator that parts every one of the first rows into the same number of at least two fields: the first of
  /// tab, semicolon, comma and bar that does, else blanks; a comma where there is no row of two fields at all.
  static func separator(of head: [UInt8]) -> ColumnSeparator {
    let rows = rows(of: head)
    for separator in [ColumnSeparator.tab, .semicolon, .comma, .bar] {
      let counts = rows.map { count(separator.byte, in: $0) }
      if let first = counts.first, first > 0, counts.allSatisfy({ $0 == first }) { return separator }
    }
    // Rows of unlike length: the separator that all of them have.
    for separator in [ColumnSeparator.tab, .semicolon, .comma, .bar] where !rows.isEmpty {
      if rows.allSatisfy({ count(separator.byte, in: $0) > 0 }) { return separator }
    }
    let hasComma = rows.first.map { count(ColumnSeparator.comma.byte, in: $0) > 0 } ?? true
    return hasComma ? .comma : .blanks
  }

  /// The first rows of a table, without comments.
  static func rows(of head: [UInt8]) -> [ArraySlice<UInt8>] {
    var rows = head.split(maxSplits: rowCount + 200, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    // The last may be cut off by the end of the head.
    if rows.count > 1, head.last != 0x0A, head.last != 0x0D { rows.removeLast() }
    let data = rows.filter { row in
      guard let first = row.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
      return first != UInt8(ascii: "#") && first != UInt8(ascii: "%") && !row.starts(with: "//".utf8)
    }
    return Array(data.prefix(rowCount))
  }

  private static func count(_ byte: UInt8, in row: ArraySlice<UInt8>) -> Int {
    var (count, isQuoted) = (0, false)
    for unit in row {
      if unit == 0x22 { isQuoted.toggle() }
      if unit == byte, !isQuoted { count += 1 }
    }
    return count
  }
}
