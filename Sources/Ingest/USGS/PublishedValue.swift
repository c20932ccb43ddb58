import SupplyData

/// A cell of a publisher's table, read as the token that Oreflow's tables hold.
///
/// | published | read |
/// |---|---|
/// | `1,310,000` | `1310000` |
/// | `—` | `0` |
/// | `50–300`, `330 - 390` | `50-300`, `330-390` |
/// | `−76` | `-76` |
/// | `Less than ½ unit`, `Less than one-half unit` | `s` |
/// | `W`, `NA`, `E`, `s`, `>95`, `<1` | the same |
/// | `XX` | not applicable |
/// | `Large`, `Variable, depending on type` | words |
enum PublishedValue: Equatable, Sendable {
  /// A token that `PrintedValue` understands.
  case token(String)
  /// Nothing stands there.
  case blank
  /// `XX`: the source says that no value can stand there.
  case notApplicable
  /// Words in place of a value.
  case words(String)
  /// Something that is neither a value nor words.
  case unreadable(String)

  /// Reads `cell`. O(length).
  init(_ cell: String) {
    let text = cell.trimmingBlanks()
    switch text {
    case "": self = .blank
    case "—", "–", "-", "--", "―": self = .token("0")
    case "XX": self = .notApplicable
    case "W", "NA", "E", "s": self = .token(text)
    default:
      var plain = text.asciiSigns()
      if plain.hasSuffix("%") { plain.removeLast() }
      let folded = FoldedLabel(plain).text
      if folded.hasPrefix("lessthan"), folded.hasSuffix("unit") {
        self = .token("s")
      } else if let token = Self.bound(plain) ?? Self.number(plain[...]) ?? Self.range(plain) {
        self = .token(token)
      } else if plain.unicodeScalars.first?.properties.isAlphabetic == true {
        self = .words(text)
      } else {
        self = .unreadable(text)
      }
    }
  }

  private static func bound(_ text: String) -> String? {
    guard let sign = text.first, sign == ">" || sign == "<" else { return nil }
    return number(text.dropFirst().drop { $0 == " " }).map { "\(sign)\($0)" }
  }

  private static func range(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    guard parts.count == 2, let low = number(parts[0]), let high = number(parts[1]) else { return nil }
    return "\(low)-\(high)"
  }

  /// A number without its separators; nil where the separators do not part groups of three digits.
  private static func number(_ text: Substring) -> String? {
    var body = text
    while body.last == " " { body.removeLast() }
    let sign = body.first == "-" ? "-" : ""
    if !sign.isEmpty { body.removeFirst() }
    let halves = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first else { return nil }
    let isDigits = { (part: Substring) in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, groups.allSatisfy(isDigits), whole.utf8.count < 40 else { return nil }
    if groups.count > 1 {
      guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    }
    if halves.count == 2, !isDigits(halves[1]) || halves[1].utf8.count > 40 { return nil }
    return sign + groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
  }
}

extension String {
  /// Without blanks of any kind at either end: spaces, no-break spaces, tabs, byte-order marks.
  func trimmingBlanks() -> String {
    // Most cells are plain and need no copy.
    if let first = utf8.first, let last = utf8.last, (0x21..<0x80).contains(first),
      (0x21..<0x80).contains(last)
    {
      return self
    }
    var rest = unicodeScalars[...]
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  /// With no-break and thin spaces as spaces, and dashes and minus signs as hyphens.
  func asciiSigns() -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}": result.append("-")
      case "\u{00A0}", "\u{2007}", "\u{2009}", "\u{202F}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
