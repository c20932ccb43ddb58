/// Writes comma-separated values (RFC 4180) with LF line ends.
public enum CSVText {
  /// One record with its line end; a field with a comma, a quote, a control character or outer spaces stands in quotes.
  ///
  /// By bytes: a quote with a combining mark behind it is one character, and is a quote all the same.
  public static func line(_ fields: some Sequence<String>) -> String {
    fields.map(field).joined(separator: ",") + "\n"
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
