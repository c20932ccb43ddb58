/// Puts one date into files, so that the same diagram gives the same bytes.
///
/// Cairo writes the time of day and knows no switch against it; the digits are overwritten in place, since a
/// change of length would spoil the offsets of a PDF.
enum FixedDates {
  /// A PDF dated 2000-01-01 00:00:00.
  static func pdf(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      var start = 0
      while let found = find(Array(name.utf8), in: result, from: start) {
        start = found + name.utf8.count
        var digits = Array("20000101000000".utf8)[...]
        var position = start
        while position < result.count, result[position] != UInt8(ascii: ")"), position < start + 32 {
          switch result[position] {
          case UInt8(ascii: "0")...UInt8(ascii: "9"):
            result[position] = digits.popFirst() ?? UInt8(ascii: "0")
          case UInt8(ascii: "-"): result[position] = UInt8(ascii: "+")
          default: break
          }
          position += 1
        }
      }
    }
    return result
  }

  /// An EPS dated 2000-01-01 00:00:00.
  static func eps(_ bytes: [UInt8]) -> [UInt8] {
    let name = Array("%%CreationDate:".utf8)
    // It stands in the head; nothing further down is looked at.
    guard let found = find(name, in: bytes[..<min(bytes.count, 4096)], from: 0) else { return bytes }
    let start = found + name.count
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return bytes[..<start] + Array(" Sat Jan  1 00:00:00 2000".utf8) + bytes[end...]
  }

  private static func find(_ pattern: [UInt8], in bytes: some Collection<UInt8>, from start: Int) -> Int? {
    bytes.withContiguousStorageIfAvailable { buffer -> Int? in
      guard let first = pattern.first, buffer.count >= pattern.count, start <= buffer.count - pattern.count
      else { return nil }
      for position in start...(buffer.count - pattern.count)
      where buffer[position] == first && buffer[position..<(position + pattern.count)].elementsEqual(pattern)
      {
        return position
      }
      return nil
    } ?? nil
  }
}
