import Testing

@testable import Diagrams

@Suite struct DOTTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("say \"ore\"", "say \\\"ore\\\""), ("\\N\\G\\l", "\\\\N\\\\G\\\\l"),
    ("ends in \\", "ends in \\\\"), ("a\nb\r\nc\rd\u{2028}e", "a\\nb\\nc\\nd\\ne"),
    ("AT&amp;T", "AT&amp;amp;T"),
    ("nul \0 bell \u{7}", "nul \u{FFFD} bell \u{FFFD}"), ("tab\there", "tab here"), ("<b>", "<b>"),
    ("\"\u{308}", "\\\"\u{308}"), ("稀土 العناصر 🪨", "稀土 العناصر 🪨"), ("\u{FFFF}", "\u{FFFD}"),
  ])
  func quotesText(text: String, expected: String) {
    #expect(Array(DOTText.quoted(text).unicodeScalars) == Array("\"\(expected)\"".unicodeScalars))
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "\u{200B}\u{200D}", "\u{301}", "\u{202E}"])
  func writesNothingForTextWithoutWidth(text: String) {
    #expect(DOTText.quoted(text) == "\"\"")
    #expect(DOTText.quoted([text, text], .left) == "\"\"")
    #expect(DOTText.quoted(text + "x") != "\"\"")
  }

  @Test func cutsLongTextsWhereNothingIsLost() {
    let text = (0..<6_000).map { "\($0)" }.joined(separator: " ")
    let quoted = DOTText.quoted(text)
    let parts = quoted.dropFirst().dropLast().components(joinedBy: "\" + \"")
    #expect(parts.count > 3 && parts.joined() == text)
    for part in parts { #expect(part.utf8.count <= DOTText.longestPiece + 8) }
  }

  @Test func endsLinesOnASide() {
    #expect(DOTText.quoted(["a", "b\nc"], .left) == #""a\lb\lc\l""#)
    #expect(DOTText.quoted(["a"], .right) == #""a\r""#)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (3, "3"), (0.1, "0.1"), (-2.5, "-2.5"), (1e-5, "\"1e-05\""), (100_000, "100000"),
  ])
  func writesNumbersShortest(number: Double, expected: String) {
    #expect(DOTText.value(number) == expected)
  }

  @Test(arguments: ["", "a\\b", "a\nb", "a\0", "\u{1B}[1m", "a\tb", "%1"])
  func refusesIdentifiersThatDOTCannotCarry(id: String) {
    #expect(throws: DiagramError.self) { try DOTText.checkIdentifier(id) }
  }
}

extension StringProtocol {
  /// The parts between the places where `separator` stands.
  fileprivate func components(joinedBy separator: String) -> [String] {
    var parts: [String] = [""]
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }
}
