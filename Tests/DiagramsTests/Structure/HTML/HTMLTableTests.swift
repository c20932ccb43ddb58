import Testing

@testable import Diagrams

struct HTMLTableTests {
  private let lengths = "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\""

  /// Graphviz takes neither a table without a row nor a row without a cell.
  @Test func anEmptyTableHasOneEmptyCell() {
    let empty = "<TABLE \(lengths)><TR><TD ALIGN=\"CENTER\"> </TD></TR></TABLE>"
    #expect(HTMLTable(rows: []).markup == empty)
    #expect(HTMLTable(rows: [HTMLRow([])]).markup == empty)
  }

  @Test func rowsStandBelowOneAnother() {
    let rows = ["a", "b"].map { HTMLRow([HTMLCell([.text($0)]), HTMLCell([.text($0)])]) }
    let cells = ["a", "b"].map { "<TD ALIGN=\"CENTER\">\($0)</TD>" }
    #expect(
      HTMLTable(rows: rows, color: "black", background: "white").markup
        == "<TABLE \(lengths) COLOR=\"black\" BGCOLOR=\"white\">"
        + cells.map { "<TR>\($0)\($0)</TR>" }.joined() + "</TABLE>")
  }

  @Test func lengthsAreHeldToWhatGraphvizAccepts() {
    let markup = HTMLTable(rows: [], border: -1, cellBorder: 128, cellSpacing: 127, cellPadding: .max).markup
    #expect(
      markup.hasPrefix("<TABLE BORDER=\"0\" CELLBORDER=\"127\" CELLSPACING=\"127\" CELLPADDING=\"127\">"))
  }
}
