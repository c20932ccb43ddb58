import Foundation
import Testing

@testable import Reports

struct NodeLinkTextTests {
  @Test func theGraphIsThatOfNetworkX() throws {
    let text = SmallNetwork.network.nodeLink
    let data = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(data["multigraph"] as? Bool == true && data["directed"] as? Bool == true)
    let graph = try #require(data["graph"] as? [String: String])
    #expect(graph["title"] == "A \"small\" network")
    #expect(graph["notes"]?.hasPrefix("Low < high & so on. The weight is the middle") == true)
    let nodes = try #require(data["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == ["CIV", "a\\"])
    #expect(nodes[1]["name"] as? String == "Back\\slash\nline\u{1}")
    #expect(nodes[1]["latitude"] as? Double == -5.5 && nodes[0]["latitude"] == nil)
    #expect(nodes[0]["region"] as? String == "Africa" && nodes[0]["kind"] as? String == "country")
    let edges = try #require(data["edges"] as? [[String: Any]])
    #expect(edges.map { $0["key"] as? Int } == [0, 1])
    #expect(edges[0]["source"] as? String == "CIV" && edges[0]["target"] as? String == "a\\")
    #expect(edges[0]["low"] as? Double == 50 && edges[0]["high"] as? Double == 100)
    #expect(edges[0]["weight"] as? Double == 75 && edges[0]["year"] as? Double == 2022)
    #expect(edges[1]["printed"] == nil && edges[1]["stage"] as? String == "mine")
  }

  @Test func edgesWithoutADirectionAreSaidToBe() {
    let network = ExportedNetwork(title: "t", notes: [], isDirected: false, nodes: [], edges: [])
    #expect(network.nodeLink.contains("\"directed\": false"))
  }
}
