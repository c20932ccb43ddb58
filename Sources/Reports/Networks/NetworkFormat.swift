/// How a network is written for other tools.
public enum NetworkFormat: String, Sendable, CaseIterable {
  /// GraphML, XML that most graph tools read.
  case graphml
  /// GEXF 1.2, the XML of Gephi.
  case gexf
  /// Node-link JSON, as `networkx.node_link_graph(data, edges="edges")` and D3 read it.
  case json
  /// A table of edges, which `oreflow graph` reads, and one of nodes.
  case csv
  /// DOT, a plain graph without a layout.
  case dot

  /// The files of `network`: the suffix of each name, empty for the main one, and its text.
  ///
  /// Cost: O(nodes + edges).
  public func files(of network: ExportedNetwork) -> [(suffix: String, text: String)] {
    switch self {
    case .graphml: [("", network.graphML)]
    case .gexf: [("", network.gexf)]
    case .json: [("", network.nodeLink)]
    case .csv: [("", network.edgeTable), ("nodes", network.nodeTable)]
    case .dot: [("", network.dot)]
    }
  }
}

extension ExportedNetwork {
  /// The names of the attributes of `items` with whether each is a number, in the order in which they first appear.
  static func names(_ items: some Sequence<[Attribute]>) -> [(name: String, isNumber: Bool)] {
    var found: [(name: String, isNumber: Bool)] = []
    var seen: Set<String> = []
    for attribute in items.joined() where seen.insert(attribute.name).inserted {
      if case .number = attribute.value {
        found.append((attribute.name, true))
      } else {
        found.append((attribute.name, false))
      }
    }
    return found
  }

  /// Title and notes as one text.
  var description: String { ([title + "."] + notes).joined(separator: " ") }
}

extension ExportedNetwork.Value {
  /// The value as text; numbers as short as they can be read back.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.plain(number)
    }
  }
}
