/// Text inside XML: what is written is what is read.
enum XMLText {
  /// `text` as the content of an element or of an attribute in double quotes.
  ///
  /// Line ends and tabs stand as references, for readers turn them into spaces within attributes. Characters that XML
  /// 1.0 has no way to write become U+FFFD. Cost: O(text).
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out += "&#\(scalar.value);"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
