import Diagrams
import Testing

@Suite struct LinkAddressTests {
  @Test(arguments: [
    "https://x.org/a?b=c#d", "http://x.org", "HTTP://x.org", "nodes.html#", "../a/b", "#country:", "a/b:c",
  ])
  func isAllowed(_ text: String) { #expect(LinkAddress.isAllowed(text)) }

  @Test(
    arguments: [
      "", "javascript:alert(1)", "JavaScript:x", "java\tscript:x", " javascript:x", "data:text/html,x",
      "file:///etc",
      "mailto:a@b", "\u{1}javascript:x", "x\ny",
    ]) func isNot(_ text: String)
  { #expect(!LinkAddress.isAllowed(text)) }

  @Test(
    arguments: [
      ("https://x.org/\"q", "https://x.org/%22q"), ("a<b>'c", "a%3Cb%3E%27c"), ("a%20b", "a%20b"),
      ("100%", "100%25"),
      ("é", "%C3%A9"), ("a b\\", "a%20b%5C"), ("a&b=c", "a&b=c"),
    ]) func isEscaped(_ text: String, _ escaped: String)
  {
    #expect(LinkAddress.escaped(text) == escaped)
    #expect(LinkAddress.escaped(escaped) == escaped)
  }

  @Test func aDiagramTakesNoOther() throws {
    var diagram = Diagram(name: "d", kind: .directed)
    try diagram.add(Diagram.Node("a", label: "a", ["URL": "javascript:x"]))
    #expect(throws: DiagramError.self) { _ = try DOTWriter.text(of: diagram) }
    try diagram.set(["URL": "https://x.org/\"q"], ofNode: "a")
    #expect(try DOTWriter.text(of: diagram).contains("URL=\"https://x.org/%22q\""))
  }
}
