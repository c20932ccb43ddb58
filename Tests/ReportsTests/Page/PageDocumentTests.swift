import Tables
import Testing

@testable import Reports

struct PageDocumentTests {
  private func document() -> PageDocument {
    PageDocument(
      title: "A <title>", program: "Oreflow 1.2.3", header: [.text("head")], main: [.text("main")],
      footer: .text("foot"), templates: [.element("template", ["data-group": "2021"], "t")],
      data: .object([("a", .integer(1))]))
  }

  @Test func thePartsStandInTheirOrder() {
    let html = document().html
    #expect(
      html.hasPrefix(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
      ))
    #expect(
      html.contains(
        "<meta name=\"generator\" content=\"Oreflow 1.2.3\"><title>A &lt;title&gt;</title><style>"))
    #expect(
      html.contains(
        "<body><a class=\"skip\" href=\"#answer\">Skip to the answer</a><header>head</header><div id=\"controls\"></div>"
          + "<main>main</main><footer>foot</footer><div id=\"detail\" role=\"region\" aria-label=\"About this value\"></div>"
          + "<template data-group=\"2021\">t</template><script type=\"application/json\" id=\"data\">{\"a\":1}</script><script>"
      ))
    #expect(html.hasSuffix("</script></body></html>\n"))
  }

  @Test func aSectionIsNamedByItsHeading() {
    #expect(
      PageSection(id: "x", heading: "A & B", content: [.text("c")]).markup.text
        == "<section id=\"x\" aria-labelledby=\"x-heading\"><h2 id=\"x-heading\">A &amp; B</h2>c</section>")
    #expect(
      PageSection(id: "x", heading: "H", isTitle: true, content: []).markup.text
        .hasPrefix("<section id=\"x\" class=\"titled\" aria-labelledby="))
  }

  @Test func sectionsAreFoundFromTheTop() {
    #expect(
      PageSection.contents([
        PageSection(id: "a", heading: "First", content: []),
        PageSection(id: "b", heading: "Second", content: []),
      ]).text
        == "<nav aria-label=\"Sections\"><ul><li><a href=\"#a\">First</a></li><li><a href=\"#b\">Second</a></li></ul></nav>"
    )
  }
}
