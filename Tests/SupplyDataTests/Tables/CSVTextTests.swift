import SupplyData
import Testing

struct CSVTextTests {
  @Test func quotesWhatNeedsIt() {
    #expect(
      CSVText.line(["a", "b,c", "d\"e", "f\ng", " h", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\n")
  }

  /// A quote with a mark behind it is one character to Swift, and two to whoever reads the file.
  @Test(
    arguments: [
      "\"\u{301}", "a\"\u{301}b", ",\u{301}", "\n\u{301}", "\r", "\t", "\u{1B}[1m", " \u{301}", "\u{FEFF}x",
      "\u{85}",
    ])
  func whatIsWrittenIsReadBack(_ text: String) throws {
    let line = CSVText.line(["first", "second"]) + CSVText.line([text, "x"])
    var reader = try CSVReader(bytes: Array(line.utf8), name: "f")
    let isThere = try reader.next()
    #expect(try isThere && reader.text(0).utf8.elementsEqual(text.utf8) && reader.text(1) == "x")
  }

  @Test(
    arguments: [
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1+cmd", "'+1+cmd"), ("-2+3", "'-2+3"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "\"'\t=1\""), ("\r", "\"'\r\""), ("=\u{301}1", "'=\u{301}1"), ("-", "'-"), ("-5", "-5"),
      ("+1.5e3", "+1.5e3"),
      ("-0.25", "-0.25"), ("a=b", "a=b"), (">50", ">50"), ("", ""),
    ]) func formulasAreGuarded(_ text: String, _ written: String)
  {
    #expect(CSVText.line([text, "x"], guardsFormulas: true) == written + ",x\n")
    #expect(CSVText.guarded(CSVText.guarded(text)) == CSVText.guarded(text))
  }
}
