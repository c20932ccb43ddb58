import Foundation
import SupplyData
import Testing

@testable import Reports

/// Names that every format must escape, and the same nodes, edges and bounds in each.
struct NetworkFormatTests {
  private let network = ExportedNetwork(
    title: "A \"small\" network", notes: ["Low < high & so on."],
    nodes: [
      .init(
        id: "CIV", name: "Côte d'Ivoire <\"&\">", kind: "country",
        attributes: [.init(name: "region", value: .text("Africa"))]),
      .init(
        id: "a\\", name: "Back\\slash\nline\u{1}", kind: "mineral",
        attributes: [.init(name: "latitude", value: .number(-5.5))]),
    ],
    edges: [
      .init(
        source: "CIV", target: "a\\", kind: "supply", year: 2022, bounds: Interval(50, 100),
        attributes: [.init(name: "printed", value: .text(">50, \"more\""))]),
      .init(
        source: "CIV", target: "a\\", kind: "production", year: 2022, bounds: Interval(2),
        attributes: [.init(name: "stage", value: .text("mine"))]),
    ])

  @Test func graphMLEscapesAndTypes() throws {
    let text = NetworkFormat.graphml.files(of: network)[0].text
    #expect(text.contains(">Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;</data>"))
    #expect(text.contains("Back\\slash&#10;line\u{FFFD}"))
    #expect(text.contains("attr.name=\"latitude\" attr.type=\"double\""))
    #expect(text.contains("<key id=\"e3\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"))
    #expect(text.contains("<data key=\"e3\">75</data>"))
    #expect(text.contains("<data key=\"e4\">50</data>\n      <data key=\"e5\">100</data>"))
    #expect(!text.contains("attr.name=\"type\""))
    #expect(text.contains("<edge id=\"e1\" source=\"CIV\" target=\"a\\\">"))
  }

  @Test func gexfEscapesAndWeighs() throws {
    let text = NetworkFormat.gexf.files(of: network)[0].text
    #expect(text.contains("label=\"Côte d'Ivoire &lt;&quot;&amp;&quot;&gt;\""))
    #expect(text.contains("<edge id=\"0\" source=\"CIV\" target=\"a\\\" kind=\"supply\" weight=\"75\">"))
    #expect(text.contains("<gexf xmlns=\"http://gexf.net/1.3\"") && text.contains("version=\"1.3\">"))
    #expect(text.contains("<viz:color r=\"0\" g=\"158\" b=\"115\"/>"))
    #expect(text.contains("kind=\"production\" weight=\"2\">"))
    #expect(text.contains("mode=\"static\" defaultedgetype=\"directed\">"))
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
    let lines = files[0].text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "source,target,kind,mineral,year,weight,low,high,length,weight_meaning,unit,printed,exposure,exposure_low,"
          + "exposure_high,stage,series,caveat,sources",
        #"CIV,a\,supply,,2022,75,50,100,0.013333333333333334,strength,,">50, ""more""",,,,,,,"#,
        #"CIV,a\,production,,2022,2,2,2,0.5,strength,,,,,,mine,,,"#,
      ])
    #expect(files[1].suffix == "nodes")
    #expect(
      files[1].text.hasPrefix(
        "node,name,kind,region,latitude,longitude,members,reliance_low,reliance_high,unnamed_imports_low,"
          + "unnamed_imports_high,unnamed_production_low,unnamed_production_high,unknown\n"
          + "CIV,\"Côte d'Ivoire <\"\"&\"\">\",country,Africa,,"))
  }

  @Test func dotQuotes() {
    let text = NetworkFormat.dot.files(of: network)[0].text
    #expect(text.hasPrefix("digraph \"A \\\"small\\\" network\" {"))
    #expect(
      text.contains(
        "\"CIV\" -> \"a\\\\\" [\"kind\"=\"supply\", \"year\"=\"2022\", \"share\"=\"75\", \"low\"=\"50\", \"high\"=\"100\""
      ))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func geoJSONHasPlacesForCountriesOnly() throws {
    let network = ExportedNetwork(
      title: "Two", notes: [],
      nodes: [
        .init(
          id: "AUS", name: "Australia", kind: "country",
          attributes: [
            .init(name: "latitude", value: .number(-25)), .init(name: "longitude", value: .number(134)),
          ]),
        .init(id: "lithium", name: "Lithium", kind: "mineral", attributes: []),
      ],
      edges: [
        .init(
          source: "AUS", target: "lithium", kind: "supply", year: 2022, bounds: Interval(10), attributes: [])
      ])
    let text = NetworkFormat.geojson.files(of: network)[0].text
    let data = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let features = try #require(data["features"] as? [[String: Any]])
    #expect(
      features.compactMap { ($0["geometry"] as? [String: Any])?["type"] as? String } == [
        "Point", "LineString",
      ])
  }

  @Test func edgesOfWeightZeroAreOmittedAndCounted() {
    let zero = ExportedNetwork(
      title: "Zero", notes: [],
      nodes: ["a", "b"].map { .init(id: $0, name: $0, kind: "country", attributes: []) },
      edges: [
        .init(source: "a", target: "b", kind: "trade", year: 2022, bounds: Interval(0), attributes: []),
        .init(source: "a", target: "nowhere", kind: "trade", year: 2022, bounds: Interval(1), attributes: []),
      ])
    #expect(zero.edges.isEmpty && zero.notes.contains("2 edges of weight 0 are omitted."))
  }

  @Test func aPanelKeepsEveryYear() {
    let later = ExportedNetwork(
      title: "Later", notes: network.notes, nodes: network.nodes,
      edges: [
        .init(
          source: "CIV", target: "a\\", kind: "supply", year: 2023, bounds: Interval(60), attributes: [])
      ])
    let panel = ExportedNetwork(panel: [network, later], title: "Both")
    #expect(panel.years == [2022, 2023] && panel.nodes.count == 2 && panel.edges.count == 3)
    let text = NetworkFormat.gexf.files(of: panel)[0].text
    #expect(text.contains("mode=\"dynamic\"") && text.contains("start=\"2023\" end=\"2023\""))
  }
}
