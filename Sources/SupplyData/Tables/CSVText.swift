/// Writes comma-separated values (RFC 4180) with LF line ends.
public enum CSVText {
  /// One record with its line end; a field with a comma, a quote, a line break or outer spaces stands in quotes.
  public static func line(_ fields: some Sequence<String>) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    let isPlain =
      !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      && text.first != " " && text.last != " "
    guard !isPlain else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
