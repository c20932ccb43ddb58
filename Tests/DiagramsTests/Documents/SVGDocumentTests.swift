import Testing

@testable import Diagrams

@Suite struct SVGDocumentTests {
  private let page = Page.Placement(scale: 0.5, width: 241, height: 100, center: Point(x: 0, y: 0))

  private func describing(
    _ text: String, page: Page.Placement? = nil, title: String? = nil, description: String? = nil
  ) -> String {
    let bytes = SVGDocument.describing(Array(text.utf8), page: page, title: title, description: description)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func addsTitleAndDescription() {
    #expect(
      describing("<?xml?><svg a=\"x>y\"><g/></svg>", title: "A & B\\\\N", description: "<c>")
        == "<?xml?><svg role=\"img\" aria-labelledby=\"figure-title figure-description\" a=\"x>y\">\n"
        + "<title id=\"figure-title\">A &amp; B\\\\N</title>\n<desc id=\"figure-description\">&lt;c&gt;</desc><g/></svg>"
    )
  }

  @Test func addsTheRoleAlone() {
    #expect(describing("<svg></svg>", title: "") == "<svg role=\"img\"></svg>")
  }

  @Test func setsTheSize() {
    #expect(
      describing("<svg width=\"9pt\" height=\"8pt\"\n viewBox=\"0 0 1 2\" xmlns=\"n\">", page: page)
        == "<svg role=\"img\" width=\"241pt\" height=\"100pt\" viewBox=\"0 0 482 200\"\n xmlns=\"n\">")
  }

  @Test(arguments: ["", "<sv", "no tag", "<svg", "<svg a=\"", "<svg a=\">"])
  func leavesOtherBytesAlone(text: String) {
    #expect(describing(text, page: page, title: "t") == text)
  }

  @Test func numbersSurfacesFromZero() {
    let text = "<g id=\"surface41\"/><use href=\"#surface7\"/><use href=\"#surface41\"/> surfaces"
    #expect(
      String(decoding: SVGDocument.renumbered(Array(text.utf8)), as: UTF8.self)
        == "<g id=\"surface0\"/><use href=\"#surface1\"/><use href=\"#surface0\"/> surfaces")
  }

  @Test func everyTypefaceHasFallbacks() {
    let svg =
      "<text font-family=\"Liberation Sans\" x=\"1\">a</text><text font-family=\"Times,serif\">b</text>"
    let result = String(decoding: SVGDocument.withFallbacks(Array(svg.utf8)), as: UTF8.self)
    #expect(result.contains("font-family=\"Liberation Sans,Arimo,Arial,Helvetica,sans-serif\" x="))
    #expect(result.contains("font-family=\"Times,serif\">b"))
    #expect(SVGDocument.withFallbacks(Array("font-family=\"cut".utf8)).count > 15)
  }
}
