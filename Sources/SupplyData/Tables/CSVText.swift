/// Writes comma-separated values (RFC 4180) with LF line ends.
public enum CSVText {
  /// One record with its line end; a field with a comma, a quote, a control character or outer spaces stands in quotes.
  ///
  /// By bytes: a quote with a combining mark behind it is one character, and is a quote all the same.
  ///
  /// - Parameters:
  ///   - fields: The fields.
  ///   - guardsFormulas: Whether ``guarded(_:)`` goes over the fields.
  public static func line(_ fields: some Sequence<String>, guardsFormulas: Bool = false) -> String {
    fields.map { field(guardsFormulas ? guarded($0) : $0) }.joined(separator: ",") + "\n"
  }

  /// `text` with an apostrophe before it where a spreadsheet would take it for a formula.
  ///
  /// That is text that begins with `=`, `+`, `-`, `@`, a tab or a line end and is no number (CWE-1236). Spreadsheets
  /// show the apostrophe of a CSV file; programs that read the file see it too, so this is done only where it is asked
  /// for.
  public static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "@", "\t", "\r", "\n": return "'" + text
    case "+", "-": return isNumber(text) ? text : "'" + text
    default: return text
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.value($0) != nil }
  }

  private static func field(_ text: String) -> String {
    let (quote, space) = (UInt8(ascii: "\""), UInt8(ascii: " "))
    let isPlain =
      !text.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 < space }
      && text.utf8.first != space && text.utf8.last != space
      && !text.unicodeScalars.starts(with: ["\u{FEFF}"])
    guard !isPlain else { return text }
    var bytes = [quote]
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      // A NUL byte is in no CSV file that can be read again.
      if byte == 0 { bytes += "\u{FFFD}".utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes + [quote], as: UTF8.self)
  }
}
