/// Makes a PDF of cairo the same bytes for the same drawing.
enum PDFDocument {
  /// The document dated 2000-01-01 00:00:00.
  ///
  /// Cairo writes the time of day and knows no switch against it. The digits are overwritten in place, since a
  /// change of length would spoil the document's table of offsets.
  static func dated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for name in ["/CreationDate (D:", "/ModDate (D:"] {
      let pattern = Array(name.utf8)
      var place = bytes.place(of: pattern, from: 0)
      while let found = place {
        var digits = Array("20000101000000".utf8)[...]
        let start = found + pattern.count
        for position in start..<min(start + 32, bytes.count) {
          if bytes[position] == UInt8(ascii: ")") { break }
          switch bytes[position] {
          case UInt8(ascii: "0")...UInt8(ascii: "9"):
            result[position] = digits.popFirst() ?? UInt8(ascii: "0")
          case UInt8(ascii: "-"): result[position] = UInt8(ascii: "+")
          default: break
          }
        }
        place = bytes.place(of: pattern, from: start)
      }
    }
    return result
  }
}
