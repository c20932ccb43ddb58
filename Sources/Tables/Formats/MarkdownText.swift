/// Text of the data in Markdown (CommonMark, with the tables of GitHub).
package enum MarkdownText {
  /// `text` on one line, so that a reader sees it letter by letter: no emphasis, link, element, entity or cell of its
  /// own.
  ///
  /// By scalars: a character with a combining mark behind it is another character to Swift, not to the reader.
  package static func escaped(_ text: String) -> String {
    var out = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "|", "*", "`", "\\", "<", "[", "]", "~": out += "\\\(scalar)"
      // An entity begins with a letter or # after the sign; R & D stays as it is.
      case "&" where place + 1 < scalars.count && beginsEntity(scalars[place + 1]): out += "\\&"
      // Within a word an underscore emphasises nothing.
      case "_" where !isWithinWord(place, scalars): out += "\\_"
      case _ where scalar.properties.generalCategory == .control: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func beginsEntity(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || (scalar.isASCII && scalar.properties.isAlphabetic)
  }

  private static func isWithinWord(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    place > 0 && place + 1 < scalars.count && isWord(scalars[place - 1]) && isWord(scalars[place + 1])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }
}
