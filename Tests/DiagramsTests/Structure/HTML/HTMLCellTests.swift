import Testing

@testable import Diagrams

struct HTMLCellTests {
  @Test func whatIsNotGivenIsNotWritten() {
    #expect(HTMLCell(["x"]).markup == "<TD ALIGN=\"CENTER\">x</TD>")
    #expect(
      HTMLCell(
        ["x"], alignment: .left, background: "red", border: 1, width: 40, height: 12, columnSpan: 2, port: "p"
      )
      .markup
        == "<TD ALIGN=\"LEFT\" BORDER=\"1\" WIDTH=\"40\" HEIGHT=\"12\" COLSPAN=\"2\" BGCOLOR=\"red\" PORT=\"p\">x</TD>"
    )
  }

  @Test func lengthsAreHeldToWhatGraphvizAccepts() {
    let wide = HTMLCell([], border: 1000, width: 1 << 20, height: -3, columnSpan: 1 << 20).markup
    #expect(
      wide == "<TD ALIGN=\"CENTER\" BORDER=\"127\" WIDTH=\"65535\" HEIGHT=\"0\" COLSPAN=\"1000\"> </TD>")
    #expect(HTMLCell([], columnSpan: 0).markup.contains("COLSPAN=\"1\""))
  }

  @Test func aCellHoldsATable() {
    #expect(
      HTMLCell(HTMLTable(rows: [HTMLRow([HTMLCell(["y"])])])).markup.contains(
        "<TR><TD ALIGN=\"CENTER\">y</TD></TR>"))
  }
}
