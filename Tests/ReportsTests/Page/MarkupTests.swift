import Testing

@testable import Reports
import Tables

struct MarkupTests {
  @Test func textAndAttributesAreEscaped() {
    let name = "<script>alert('x')</script> & \"\u{301}co\""
    let paragraph = Markup.element("p", ["title": name, "lang": nil], name)
    let escaped =
      "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;\u{301}co&quot;"
    #expect(paragraph.text == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func nothingHiddenReachesThePage() {
    #expect(
      Markup.text("a\u{0}\u{1B}[31m\u{202E}b").text == "a\\u{0}\\u{1B}[31m\\u{202E}b")
  }

  @Test func dataCannotEndTheirElement() {
    let data = Markup.data("d\"", .object([("</script>", .string("<!--<script>"))])).text
    #expect(
      data
        == "<script type=\"application/json\" id=\"d&quot;\">"
        + "{\"\\u003c/script>\":\"\\u003c!--\\u003cscript>\"}</script>")
  }

  @Test func partsAndDocumentsKeepTheirOrder() {
    let both = Markup.all([.text("a"), .void("meta", ["charset": "utf-8"]), .none, .text("b")])
    #expect(both.text == "a<meta charset=\"utf-8\">b")
    #expect(
      Markup.document(language: "en", head: [.text("h")], body: [.text("b")]).text
        == "<!DOCTYPE html>\n<html lang=\"en\"><head>h</head><body>b</body></html>\n")
  }
}
