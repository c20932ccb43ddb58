/// How a network is written for other tools.
public enum NetworkFormat: String, Sendable, CaseIterable {
  /// GraphML, XML that most graph tools read.
  case graphml
  /// GEXF 1.3, the XML of Gephi.
  case gexf
  /// Node-link JSON, as `networkx.node_link_graph(data, edges="edges")` and D3 read it.
  case json
  /// A table of edges, which graph measures read, and one of nodes.
  case csv
  /// DOT, a plain graph without a layout.
  case dot
  /// GeoJSON: countries as points, flows as lines.
  case geojson

  /// A file of a network.
  public struct File: Sendable, Hashable {
    /// What is put before the ending of the name; empty for the main file.
    public let suffix: String
    /// The content.
    public let text: String
  }

  /// The files of `network`, the main one first.
  ///
  /// Cost: O(nodes log nodes + edges).
  public func files(of network: ExportedNetwork) -> [File] {
    func main(_ text: String) -> File { File(suffix: "", text: text) }
    return switch self {
    case .graphml: [main(network.graphML)]
    case .gexf: [main(network.gexf)]
    case .json: [main(network.nodeLink)]
    case .csv: [main(network.edgeTable), File(suffix: "nodes", text: network.nodeTable)]
    case .dot: [main(network.dot)]
    case .geojson: [main(network.geoJSON(destination: Self.unitedStates))]
    }
  }

  /// The centre of the conterminous United States, near Lebanon, Kansas.
  private static let unitedStates = (longitude: -98.583, latitude: 39.833)
}
