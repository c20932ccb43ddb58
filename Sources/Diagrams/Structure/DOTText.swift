/// How data is written so that DOT, HTML-like labels and XML read back what was meant.
enum DOTText {
  /// The sizes of type that are let through, in points.
  static let fontSizes = 1.0...1_000.0

  /// Refuses ids that DOT cannot carry: the empty one; control characters; backslashes, of which DOT keeps a
  /// pair as a pair but cannot end a string with a single one; and the prefix of nameless objects.
  static func checkIdentifier(_ id: String) throws(DiagramError) {
    if id.isEmpty { throw .invalidIdentifier(id, reason: "it is empty") }
    if id.unicodeScalars.first == "%" { throw .invalidIdentifier(id, reason: "it begins with %") }
    for scalar in id.unicodeScalars {
      if scalar == "\\" { throw .invalidIdentifier(id, reason: "it contains a backslash") }
      if isUnprintable(scalar) || isLineBreak(scalar) || scalar == "\t" {
        throw .invalidIdentifier(id, reason: "it contains a control character")
      }
    }
  }

  /// A quoted identifier.
  static func identifier(_ id: String) -> String {
    var result = ""
    // By scalars: a quote followed by a combining mark is one character, and no `"`.
    for scalar in id.unicodeScalars {
      if scalar == "\"" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return "\"\(result)\""
  }

  /// A quoted value: text that Graphviz shows as it stands.
  static func quoted(_ text: String) -> String {
    guard hasInk(text) else { return "\"\"" }
    let value = escaped(text)
    return value.utf8.count <= longestPiece ? "\"\(value)\"" : pieces(of: value)
  }

  /// Bytes of one quoted string; Graphviz's programs read no string beyond 16,384 from a file.
  static let longestPiece = 8_000

  /// A long value as quoted strings that DOT joins with `+`, cut at spaces, where no escape can be cut.
  private static func pieces(of value: String) -> String {
    var pieces: [String] = [""]
    for word in value.split(separator: " ", omittingEmptySubsequences: false) {
      if pieces[pieces.count - 1].utf8.count + word.utf8.count > longestPiece { pieces.append("") }
      pieces[pieces.count - 1] += word + " "
    }
    pieces[pieces.count - 1].removeLast()
    return pieces.map { "\"\($0)\"" }.joined(separator: " + ")
  }

  /// A quoted value of lines that each end on a side.
  static func quoted(_ lines: [String], _ justification: AttributeValue.Justification) -> String {
    let end =
      switch justification {
      case .center: "\\n"
      case .left: "\\l"
      case .right: "\\r"
      }
    guard lines.contains(where: hasInk) else { return "\"\"" }
    return "\"\(lines.map { escaped($0, lineEnd: end) + end }.joined())\""
  }

  /// The shortest decimal that reads back as the same number, without a fraction when it is whole.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return value.description
  }

  /// A number as a DOT value: DOT knows no exponents outside quotes.
  static func value(_ number: Double) -> String {
    let text = DOTText.number(number)
    return text.contains("e") ? "\"\(text)\"" : text
  }

  /// Text as HTML-like labels and XML read it.
  ///
  /// - Parameter backslash: a pair where Graphviz looks for commands: `\N` is one in the text of labels.
  static func markup(_ text: String, lineEnd: String = "<BR/>", backslash: String = "\\") -> String {
    var result = ""
    forEachVisible(text) { scalar in
      switch scalar {
      case "\n": result += lineEnd
      case "&": result += "&amp;"
      case "\\": result += backslash
      case "\"": result += "&quot;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Attributes inside a tag of an HTML-like label, each led by a space.
  static func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\(markup($0.value, lineEnd: " "))\"" }.joined()
  }

  private static func escaped(_ text: String, lineEnd: String = "\\n") -> String {
    var result = ""
    forEachVisible(text) { scalar in
      switch scalar {
      case "\n": result += lineEnd
      case "\\": result += "\\\\"  // `\N`, `\G`, `\l`, ... are commands to Graphviz
      case "\"": result += "\\\""
      case "&": result += "&amp;"  // Graphviz resolves entities in plain labels as well
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether anything of the text takes up width. A label that has height but no width (line breaks, joiners,
  /// byte order marks) makes Graphviz abort on an assertion where it places outer labels.
  static func hasInk(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      if isLineBreak(scalar) || scalar.properties.isDefaultIgnorableCodePoint { return false }
      switch scalar.properties.generalCategory {
      case .format, .nonspacingMark, .enclosingMark: return false
      default: return true
      }
    }
  }

  /// Goes through the text with every line break as "\n", tabs as spaces and what cannot be shown, or
  /// stand in XML, as U+FFFD.
  private static func forEachVisible(_ text: String, _ body: (Unicode.Scalar) -> Void) {
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n", afterReturn { continue }
      if isLineBreak(scalar) {
        body("\n")
      } else if scalar == "\t" {
        body(" ")
      } else {
        body(isUnprintable(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\t", !isLineBreak(scalar) else { return false }
    return scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
  }
}
