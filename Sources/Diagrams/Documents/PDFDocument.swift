/// Makes a PDF of cairo the same bytes for the same drawing.
enum PDFDocument {
  /// The document dated 2000-01-01 00:00:00, Greenwich.
  ///
  /// Cairo writes the time of day, with `Z` or an offset such as `+01'00` as the time zone has it, and knows no switch
  /// against it. The whole entry is written anew. It stands in the document's information, an object of its own behind
  /// all drawings; where its length changes, the places of what follows are put right in the table of objects.
  static func dated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for name in ["/CreationDate (", "/ModDate ("] {
      var place = result.place(of: Array(name.utf8), from: 0)
      while let found = place {
        let start = found + name.utf8.count
        guard let end = result[start...].prefix(40).firstIndex(of: UInt8(ascii: ")")) else { break }
        let shift = date.count - (end - start)
        result.replaceSubrange(start..<end, with: date)
        if shift != 0 { moveOffsets(behind: found, by: shift, in: &result) }
        place = result.place(of: Array(name.utf8), from: start)
      }
    }
    return result
  }

  /// The document with a title, a subject and its maker in its information, for readers and reference managers.
  ///
  /// Bytes without such information as cairo writes it are returned as they are. Reference: ISO 32000-1, 14.3.3.
  static func describing(_ bytes: [UInt8], title: String?, description: String?) -> [UInt8] {
    let mark = Array("/CreationDate (".utf8)
    guard let found = bytes.place(of: mark, from: 0) else { return bytes }
    var entries = ""
    for (key, text) in [("Title", title), ("Subject", description)] {
      guard let text, !text.isEmpty else { continue }
      entries += "/\(key) \(hexadecimal(text))\n   "
    }
    let added = Array("\(entries)/Creator (Oreflow)\n   ".utf8)
    var result = bytes
    result.replaceSubrange(found..<found, with: added)
    moveOffsets(behind: found, by: added.count, in: &result)
    return result
  }

  /// A text string: UTF-16 with its mark, in hexadecimal digits.
  private static func hexadecimal(_ text: String) -> String {
    let digits = text.utf16.map { unit in
      let hex = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - hex.count) + hex
    }
    return "<FEFF\(digits.joined())>"
  }

  private static let date = Array("D:20000101000000Z".utf8)

  /// Adds `shift` to the places of the table of objects that lie behind `place`, and to the place of the table itself.
  private static func moveOffsets(behind place: Int, by shift: Int, in bytes: inout [UInt8]) {
    guard let mark = lastPlace(of: "startxref\n", in: bytes) else { return }
    let digits = (mark + 10)..<(bytes[(mark + 10)...].firstIndex { !isDigit($0) } ?? bytes.endIndex)
    guard let table = Int(String(decoding: bytes[digits], as: UTF8.self)), table > place else { return }
    // An entry is ten digits, a blank, five digits, a blank and n or f.
    var position = table + shift
    while let entry = bytes.place(of: Array(" 00000 n".utf8), from: position), entry < mark {
      let range = (entry - 10)..<entry
      if let offset = Int(String(decoding: bytes[range], as: UTF8.self)), offset > place {
        let text = String(offset + shift)
        bytes.replaceSubrange(
          range, with: Array((String(repeating: "0", count: 10 - text.count) + text).utf8))
      }
      position = entry + 8
    }
    bytes.replaceSubrange(digits, with: Array(String(table + shift).utf8))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func lastPlace(of pattern: String, in bytes: [UInt8]) -> Int? {
    let pattern = Array(pattern.utf8)
    var last: Int?
    var start = max(0, bytes.count - 1024)
    while let found = bytes.place(of: pattern, from: start) {
      last = found
      start = found + pattern.count
    }
    return last
  }
}
