import SupplyData
import Testing

@testable import Tables

struct TerminalTableTests {
  private func lines(_ table: Table, _ view: TableView = TableView()) -> [String] {
    table.text(.table, view: view).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private let table = Table(
    name: "sample", title: "A title",
    columns: [
      .init("name", "Name"), .init("reliance", "Reliance (%)", .interval), .init("count", "Count", .count),
    ],
    rows: [
      .init([.text("钴 cobalt"), .interval(Interval(50, 60), decimals: 0), .count(certain: 3, possible: 5)]),
      .init([.text("tin"), .missing, .missing]),
    ], notes: ["A note."])

  @Test func columnsAreAlignedAndNumbersFlushRight() {
    // The Chinese sign takes two columns.
    #expect(
      lines(table) == [
        "A title", "", "Name       Reliance (%)  Count", "─────────  ────────────  ─────",
        "钴 cobalt         50–60    3–5", "tin                   –      –", "", "A note.", "",
      ])
  }

  @Test func headingsAreEmphasisedWhereItIsAskedFor() {
    let shown = lines(table, TableView(emphasis: true))
    #expect(shown[0] == "\u{1B}[1mA title\u{1B}[0m")
    #expect(shown[2] == "\u{1B}[1mName       Reliance (%)  Count\u{1B}[0m")
    #expect(!shown[4].contains("\u{1B}") && !table.text(.table).contains("\u{1B}"))
  }

  /// The headings come again after every forty rows.
  @Test(arguments: [(1, 1), (40, 1), (41, 2), (80, 2), (81, 3)])
  func headingsComeAgain(rows: Int, headings: Int) {
    let long = Table(
      name: "long", title: "Long", columns: [.init("n", "Number", .number)],
      rows: (1...rows).map { .init([.integer($0)]) })
    #expect(lines(long).count { $0 == "Number" } == headings)
  }

  @Test func cellsAreWrappedWithinTheirColumn() {
    let narrow = Table(
      name: "n", title: "A rather long title of it", answer: ["Answer first."],
      columns: [.init("words", "Words"), .init("n", "N", .number)],
      rows: [.init([.text("one two three four"), .integer(7)])])
    #expect(
      lines(narrow, TableView(width: 16)) == [
        "Answer first.", "", "A rather long", "title of it", "", "Words          N", "─────────────  ─",
        "one two three  7", "four", "",
      ])
  }

  @Test func aTableWithoutRowsHasItsHeadings() {
    let empty = Table(name: "e", title: "Empty", columns: [.init("a", "A")], rows: [])
    #expect(lines(empty) == ["Empty", "", "A", "─", ""])
  }

  @Test func theRemainderStandsBelowTheNotes() {
    #expect(
      lines(table, TableView(top: 1, allHint: "--all")).suffix(4) == ["", "A note.", "1 more row: --all", ""])
  }

  @Test(arguments: [("abc", 3), ("中文", 4), ("e\u{301}", 1), ("ｶ", 1), ("Ａ", 2), ("한", 2), ("–", 1), ("", 0)])
  func aCharacterTakesItsColumns(text: String, width: Int) {
    #expect(text.terminalWidth == width)
  }
}
