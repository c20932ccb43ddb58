import Testing

@testable import Diagrams

@Suite struct OutputFormatTests {
  @Test(arguments: [
    (OutputFormat.pdf, "%PDF\n%%EOF\n", true), (.pdf, "%PDF", false), (.svg, "<svg></svg>\n", true),
    (.svg, "<svg>", false), (.eps, "", false), (.json, "{}\n", true), (.plain, "graph 1\nstop\n", true),
  ])
  func tellsHalfAFile(format: OutputFormat, text: String, isWhole: Bool) {
    #expect(format.isWhole(Array(text.utf8)) == isWhole)
  }
}
