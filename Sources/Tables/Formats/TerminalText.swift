/// Text for a terminal: what came from a file can move no cursor, change no colour and turn no line around.
public enum TerminalText {
  /// `text` with every control character but tab and line feed, and every mark of writing direction, shown as what it
  /// is, `\u{1B}`. Cost: O(text).
  public static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// `text` with its own codes of emphasis, bold and plain, and everything else as ``shown(_:)`` has it.
  public static func emphasized(_ text: String) -> String {
    text.split(separator: bold, omittingEmptySubsequences: false).map { part in
      part.split(separator: plain, omittingEmptySubsequences: false).map { shown(String($0)) }
        .joined(separator: plain)
    }.joined(separator: bold)
  }

  /// The code after which a terminal writes bold.
  static let bold = "\u{1B}[1m"
  /// The code after which a terminal writes as before.
  static let plain = "\u{1B}[0m"

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks that change the direction of what follows: text would read otherwise than it is.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
