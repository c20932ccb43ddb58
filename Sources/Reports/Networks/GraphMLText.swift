extension ExportedNetwork {
  /// The network as GraphML.
  ///
  /// Brandes, Eiglsperger, Herman, Himsolt and Marshall (2002), doi:10.1007/3-540-45848-4_59.
  var graphML: String {
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="g0" for="graph" attr.name="description" attr.type="string"/>

      """
    let nodeColumns = [Column(name: "name", kind: .text)] + Self.nodeColumns
    for (kind, columns) in [("node", nodeColumns), ("edge", Self.edgeColumns)] {
      for (place, column) in columns.enumerated() {
        out +=
          "  <key id=\"\(kind.prefix(1))\(place)\" for=\"\(kind)\" attr.name=\"\(column.name)\" "
          + "attr.type=\"\(Self.typeName(of: column.kind))\"/>\n"
      }
    }
    out += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    out += "    <data key=\"g0\">\(XMLText.escaped(description))</data>\n"
    for node in nodes {
      let own = [Attribute(name: "name", value: .text(node.name))] + attributes(of: node)
      out +=
        "    <node id=\"\(XMLText.escaped(node.id))\">\n\(Self.data("n", own, nodeColumns))    </node>\n"
    }
    for (place, edge) in edges.enumerated() {
      out +=
        "    <edge id=\"e\(place)\" source=\"\(XMLText.escaped(edge.source))\" "
        + "target=\"\(XMLText.escaped(edge.target))\">\n"
        + Self.data("e", attributes(of: edge), Self.edgeColumns) + "    </edge>\n"
    }
    return out + "  </graph>\n</graphml>\n"
  }

  private static func data(_ prefix: String, _ attributes: [Attribute], _ columns: [Column]) -> String {
    attributes.map { attribute in
      let place = columns.firstIndex { $0.name == attribute.name } ?? 0
      return "      <data key=\"\(prefix)\(place)\">\(XMLText.escaped(attribute.value.text))</data>\n"
    }.joined()
  }

  private static func typeName(of kind: ColumnKind) -> String {
    switch kind {
    case .text: "string"
    case .number: "double"
    case .whole: "int"
    }
  }
}
