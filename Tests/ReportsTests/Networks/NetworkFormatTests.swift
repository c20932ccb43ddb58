import Foundation
import Testing

@testable import Reports

/// Names that every format must escape, and the same nodes, edges and bounds in each.
struct NetworkFormatTests {
  private let network = ExportedNetwork(
    title: "A \"small\" network", notes: ["Low < high & so on."],
    nodes: [
      .init(
        id: "CIV", name: "Côte d'Ivoire <\"&\">", type: "country",
        attributes: [.init(name: "region", value: .text("Africa"))]),
      .init(
        id: "a\\", name: "Back\\slash\nline\u{1}", type: "mineral",
        attributes: [.init(name: "latitude", value: .number(-5.5))]),
    ],
    edges: [
      .init(
        source: "CIV", target: "a\\", low: 50, high: 100,
        attributes: [.init(name: "printed", value: .text(">50, \"more\""))]),
      .init(
        source: "CIV", target: "a\\", low: 2, high: 2, attributes: [.init(name: "layer", value: .text("x"))]),
    ])

  @Test func graphMLEscapesAndTypes() throws {
    let text = NetworkFormat.graphml.files(of: network)[0].text
    #expect(text.contains(">Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;</data>"))
    #expect(text.contains("Back\\slash&#10;line\u{FFFD}"))
    #expect(text.contains("attr.name=\"latitude\" attr.type=\"double\""))
    #expect(
      text.contains(
        "<data key=\"e0\">75</data>\n      <data key=\"e1\">50</data>\n      <data key=\"e2\">100</data>"))
    #expect(text.contains("<edge id=\"e1\" source=\"CIV\" target=\"a\\\">"))
  }

  @Test func gexfEscapesAndWeighs() throws {
    let text = NetworkFormat.gexf.files(of: network)[0].text
    #expect(text.contains("label=\"Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;\""))
    #expect(text.contains("<edge id=\"0\" source=\"CIV\" target=\"a\\\" weight=\"75\">"))
    #expect(text.contains("value=\"&gt;50, &quot;more&quot;\""))
  }

  @Test(arguments: [NetworkFormat.graphml, .gexf])
  func xmlIsWellFormed(format: NetworkFormat) throws {
    // Each element that opens closes, in order, and no bare ampersand is left.
    let text = format.files(of: network)[0].text
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
      if match.1 == "/" {
        #expect(open.popLast() == match.2)
      } else if match.3 != "/" {
        open.append(match.2)
      }
    }
    #expect(open.isEmpty)
    #expect(text.matches(of: /&(?!(amp|lt|gt|quot|#[0-9]+);)/).isEmpty)
  }

  @Test func jsonIsANodeLinkGraph() throws {
    let text = NetworkFormat.json.files(of: network)[0].text
    let data = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let nodes = try #require(data["nodes"] as? [[String: Any]])
    let edges = try #require(data["edges"] as? [[String: Any]])
    #expect(data["multigraph"] as? Bool == true && data["directed"] as? Bool == true)
    #expect(nodes[1]["name"] as? String == "Back\\slash\nline\u{1}")
    #expect(edges[0]["low"] as? Double == 50 && edges[0]["high"] as? Double == 100)
    #expect(edges[1]["printed"] == nil)
  }

  @Test func csvIsAnEdgeListAndAListOfNodes() {
    let files = NetworkFormat.csv.files(of: network)
    #expect(
      files[0].text
        == "source,target,weight,low,high,printed,layer\nCIV,a\\,75,50,100,\">50, \"\"more\"\"\",\nCIV,a\\,2,2,2,,x\n"
    )
    #expect(files[1].suffix == "nodes")
    #expect(
      files[1].text.hasPrefix(
        "node,name,type,region,latitude\nCIV,\"Côte d'Ivoire <\"\"&\"\">\",country,Africa,\n"))
  }

  @Test func dotQuotes() {
    let text = NetworkFormat.dot.files(of: network)[0].text
    #expect(text.hasPrefix("digraph \"A \\\"small\\\" network\" {"))
    #expect(
      text.contains(
        "\"CIV\" -> \"a\\\\\" [\"share\"=\"75\", \"low\"=\"50\", \"high\"=\"100\", \"printed\"=\">50, \\\"more\\\"\"];"
      ))
    #expect(text.hasSuffix("}\n"))
  }
}
