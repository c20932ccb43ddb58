import Testing

@testable import GraphFiles

struct SeparatorGuessTests {
  private func guess(_ text: String) -> ColumnSeparator { SeparatorGuess.separator(of: Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\nc,d\n", ColumnSeparator.comma), ("a;b\nc;d\n", .semicolon), ("a\tb\nc\td\n", .tab),
    ("a|b\nc|d\n", .bar), ("a b\nc  d\n", .blanks), ("alone\nalso\n", .blanks), ("", .comma),
    ("# a;b\n", .comma),
    // A decimal comma is in every row as well: the semicolon is asked first.
    ("a;b;1,5\nc;d;2,5\n", .semicolon),
    // A comma inside quotes parts nothing.
    ("\"Congo, DR\" b\n\"Iran, IR\" c\n", .blanks), ("\"a;b\",c\n\"d;e\",f\n", .comma),
    // Names with blanks, rows of unlike length.
    ("a b,c\nd,e f,2\n", .comma), ("a,b\nc d\n", .comma),
  ]) func theFirstThatPartsEveryRow(text: String, expected: ColumnSeparator) {
    #expect(guess(text) == expected)
  }

  @Test func commentsEmptyLinesAndACutRowAreNoRows() {
    let rows = SeparatorGuess.rows(of: Array("# c\n\n% c\n// c\na,b\r\n c,d\n#\ne,f".utf8))
    #expect(rows.map { String(decoding: $0, as: UTF8.self) } == ["a,b", " c,d"])
    #expect(SeparatorGuess.rows(of: Array("a b".utf8)).count == 1)
  }
}
