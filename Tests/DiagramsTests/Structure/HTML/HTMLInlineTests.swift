import Testing

@testable import Diagrams

struct HTMLInlineTests {
  @Test func escapesText() {
    #expect(
      HTMLLabel.text(["a < b & \"c\" > d\ne"]).markup == "a &lt; b &amp; &quot;c&quot; &gt; d<BR/>e")
    #expect(HTMLLabel.text([.bold(["x"])]).markup == "<B>x</B>")
  }

  /// An empty element is an error to Graphviz: a blank stands for nothing.
  @Test func nothingIsABlank() {
    #expect(HTMLInline.markup([]) == " " && HTMLInline.markup(["", "\u{200B}"]) == " ")
    #expect(HTMLInline.markup([.subscript([])]) == "<SUB> </SUB>")
    #expect(HTMLInline.markup(["a", .lineBreak, "b"]) == "a<BR/>b")
  }

  @Test(arguments: [(0, "1"), (-5, "1"), (Double.nan, "1"), (7.5, "7.5"), (1e9, "1000"), (.infinity, "1000")])
  func sizesAreHeldToWhatGraphvizAccepts(size: Double, written: String) {
    #expect(HTMLInline.markup([.font(size: size, ["x"])]) == "<FONT POINT-SIZE=\"\(written)\">x</FONT>")
  }

  @Test func attributesCannotEndTheElement() {
    #expect(
      HTMLInline.markup([.font(face: "\"><B>", color: "red", ["x"])])
        == "<FONT FACE=\"&quot;&gt;&lt;B&gt;\" COLOR=\"red\">x</FONT>")
  }

  @Test func backslashesAreNoCommands() { #expect(HTMLInline.markup(["\\N"]) == "\\\\N") }
}
