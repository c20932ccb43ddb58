import Testing

@testable import Diagrams

@Suite struct DOTWriterTests {
  @Test func writesOneStatementALine() throws {
    var diagram = Diagram(name: "small", graphAttributes: ["rankdir": "LR"])
    try diagram.add(Diagram.Node("a", label: "A \"1\"", ["width": 0.5]))
    try diagram.add(Diagram.Node("b", label: .lines(["B", "2"], .left)))
    try diagram.add(Diagram.Subgraph(.rank(.same), nodes: ["a"]))
    try diagram.add(Diagram.Subgraph(.cluster("x"), nodes: ["b"], ["label": "X"]))
    try diagram.add(Diagram.Edge(from: "a", to: "b", key: "k", ["penwidth": 2]))
    #expect(
      try DOTWriter.text(of: diagram) == #"""
        digraph "small" {
          graph [fontname="Liberation Sans", margin=0, pad=0.0278, rankdir="LR"];
          node [fontname="Liberation Sans"];
          edge [fontname="Liberation Sans"];
          "a" [label="A \"1\"", width=0.5];
          "b" [label="B\l2\l"];
          subgraph "group_1" {
            graph [rank="same"];
            "a";
          }
          subgraph "cluster_x" {
            graph [label="X"];
            "b";
          }
          "a" -> "b" [key="k", penwidth=2];
        }

        """#)
  }

  @Test func writesUndirectedEdges() throws {
    var diagram = Diagram(kind: .undirected)
    try diagram.add(Diagram.Node("a"))
    try diagram.add(Diagram.Node("b"))
    try diagram.add(Diagram.Edge(from: "b", to: "a"))
    let text = try DOTWriter.text(of: diagram)
    #expect(text.hasPrefix("graph "))
    #expect(text.contains("\"b\" -- \"a\";"))
  }

  @Test func keepsALabelOutOfClusters() throws {
    var diagram = Diagram(graphAttributes: ["label": "Figure"])
    try diagram.add(Diagram.Node("a"))
    try diagram.add(Diagram.Subgraph(.cluster("x"), nodes: ["a"]))
    #expect(try DOTWriter.text(of: diagram).contains("graph [label=\"\"];"))
    let layout = try Renderer.layout(diagram)
    #expect(layout.label != nil)
    #expect(layout.clusters.map(\.label) == [nil])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e7, -2e300])
  func refusesNumbersGraphvizCannotHold(number: Double) throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("a", ["width": .number(number)]))
    #expect { try DOTWriter.text(of: diagram) } throws: { error in
      guard case DiagramError.invalidAttribute("width", "node “a”", _) = error else { return false }
      return true
    }
  }

  @Test(arguments: ["", "two words", "1st", "a=b", "größe", "a\"]; b"])
  func refusesAttributeNamesThatAreNoIdentifiers(name: String) throws {
    var diagram = Diagram()
    diagram.edgeDefaults[name] = 1
    #expect(throws: DiagramError.self) { try DOTWriter.text(of: diagram) }
  }

  @Test(arguments: ["pad", "margin", "dpi", "viewport"])
  func refusesWhatThePageDecides(name: String) {
    let diagram = Diagram(graphAttributes: [name: 1])
    #expect(throws: DiagramError.self) { try DOTWriter.text(of: diagram) }
  }

  @Test(arguments: ["", "  "])
  func refusesADiagramWithoutFont(font: String) {
    #expect(throws: DiagramError.missingFont) { try DOTWriter.text(of: Diagram(font: font)) }
  }
}
