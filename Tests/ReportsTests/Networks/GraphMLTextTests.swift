import Testing

@testable import Reports

struct GraphMLTextTests {
  private let text = SmallNetwork.network.graphML

  @Test func valuesAreEscapedAndTyped() {
    #expect(text.contains("<data key=\"n0\">Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;</data>"))
    #expect(text.contains("Back\\slash&#10;line\u{FFFD}"))
    #expect(text.contains("attr.name=\"latitude\" attr.type=\"double\""))
    #expect(text.contains("<key id=\"n1\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>"))
    #expect(text.contains("<key id=\"e3\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"))
    #expect(text.contains("<key id=\"e2\" for=\"edge\" attr.name=\"year\" attr.type=\"int\"/>"))
    #expect(text.contains("<data key=\"e3\">75</data>"))
    #expect(text.contains("<data key=\"e4\">50</data>\n      <data key=\"e5\">100</data>"))
    #expect(!text.contains("attr.name=\"type\""))
    #expect(text.contains("<edge id=\"e1\" source=\"CIV\" target=\"a\\\">"))
    #expect(
      text.contains("<data key=\"g0\">A &quot;small&quot; network. Low &lt; high &amp; so on. The weight"))
  }

  /// What a node or an edge does not have has no element, so that no reader takes it for 0.
  @Test func whatIsNotKnownIsNotWritten() {
    let nodes = text.split(separator: "<node ")
    #expect(
      nodes[1].matches(of: /<data key="n/).count == 3 && nodes[1].contains("<data key=\"n2\">Africa</data>"))
    #expect(nodes[2].contains("<data key=\"n3\">-5.5</data>") && !nodes[2].contains("<data key=\"n2\">"))
  }

  @Test func edgesHaveADirectionOrNone() {
    #expect(text.contains("<graph edgedefault=\"directed\">"))
    let network = ExportedNetwork(title: "t", notes: [], isDirected: false, nodes: [], edges: [])
    #expect(network.graphML.contains("<graph edgedefault=\"undirected\">"))
  }
}
