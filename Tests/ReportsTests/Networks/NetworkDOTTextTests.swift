import SupplyData
import Testing

@testable import Reports

struct NetworkDOTTextTests {
  private let text = SmallNetwork.network.dot

  @Test func namesAreQuoted() {
    #expect(
      text.hasPrefix("digraph \"A \\\"small\\\" network\" {\n  comment=\"A \\\"small\\\" network. Low < high")
    )
    #expect(
      text.contains(
        "  \"CIV\" [\"label\"=\"Côte d'Ivoire <\\\"&\\\">\", \"kind\"=\"country\", \"region\"=\"Africa\"];\n")
    )
    // Line ends and control characters have no place in a quoted string.
    #expect(text.contains("  \"a\\\\\" [\"label\"=\"Back\\\\slash line \", "))
    #expect(text.hasSuffix("}\n"))
  }

  /// Graphviz's own weight is whole, so that the middle of the bounds is called share.
  @Test func theWeightHasAnotherName() {
    #expect(
      text.contains(
        "\"CIV\" -> \"a\\\\\" [\"kind\"=\"supply\", \"year\"=\"2022\", \"share\"=\"75\", \"low\"=\"50\", \"high\"=\"100\""
      ))
    #expect(!text.contains("\"weight\"="))
  }

  @Test func edgesWithoutADirectionAreLines() {
    let network = ExportedNetwork(
      title: "t", notes: [], isDirected: false,
      nodes: ["a", "b"].map { .init(id: $0, name: $0, kind: "country", attributes: []) },
      edges: [.init(source: "a", target: "b", kind: "trade", year: 2022, bounds: Interval(1), attributes: [])]
    )
    #expect(network.dot.hasPrefix("graph \"t\" {") && network.dot.contains("  \"a\" -- \"b\" ["))
  }

  /// Graphviz reads no string beyond 16,384 bytes, so that long ones stand in pieces.
  @Test func longTextsAreCutIntoPieces() {
    let network = ExportedNetwork(
      title: String(repeating: "x", count: 16_001), notes: [], nodes: [], edges: [])
    let title = network.dot.prefix { $0 != "{" }.split(separator: " + ")
    #expect(title.count == 3)
    #expect(title[0].hasSuffix("x\"") && title[1].count == 8_002 && title[2] == "\"x\" ")
  }
}
