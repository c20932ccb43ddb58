import Testing

@testable import Reports

struct XMLTextTests {
  @Test(
    arguments: [
      ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("say \"x\"", "say &quot;x&quot;"), ("it's", "it's"),
      ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("\u{0}\u{1F}", "\u{FFFD}\u{FFFD}"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("中文 é – \u{1F600}", "中文 é – \u{1F600}"),
      // A sign with a combining mark behind it is a sign to an XML reader.
      ("<\u{301}", "&lt;\u{301}"), ("&amp;", "&amp;amp;"),
    ]) func whatIsWrittenIsWhatIsRead(_ text: String, _ escaped: String)
  {
    #expect(XMLText.escaped(text) == escaped)
  }
}
