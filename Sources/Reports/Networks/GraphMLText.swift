extension ExportedNetwork {
  /// The network as GraphML.
  ///
  /// Brandes, Eiglsperger, Herman, Himsolt and Marshall (2002), doi:10.1007/3-540-45848-4_59.
  var graphML: String {
    let nodeNames = [("name", false), ("type", false)] + Self.names(nodes.map(\.attributes))
    let edgeNames = [("weight", true), ("low", true), ("high", true)] + Self.names(edges.map(\.attributes))
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="g0" for="graph" attr.name="description" attr.type="string"/>

      """
    var keys: [String: String] = [:]
    for (kind, names) in [("node", nodeNames), ("edge", edgeNames)] {
      for (place, (name, isNumber)) in names.enumerated() {
        let key = "\(kind.prefix(1))\(place)"
        keys["\(kind) \(name)"] = key
        out +=
          "  <key id=\"\(key)\" for=\"\(kind)\" attr.name=\"\(XMLText.escaped(name))\" "
          + "attr.type=\"\(isNumber ? "double" : "string")\"/>\n"
      }
    }
    func data(_ kind: String, _ attributes: [Attribute]) -> String {
      attributes.map {
        "      <data key=\"\(keys["\(kind) \($0.name)"] ?? "")\">\(XMLText.escaped($0.value.text))</data>\n"
      }.joined()
    }
    out += "  <graph edgedefault=\"directed\">\n"
    out += "    <data key=\"g0\">\(XMLText.escaped(description))</data>\n"
    for node in nodes {
      let own = [
        Attribute(name: "name", value: .text(node.name)), Attribute(name: "type", value: .text(node.type)),
      ]
      out +=
        "    <node id=\"\(XMLText.escaped(node.id))\">\n\(data("node", own + node.attributes))    </node>\n"
    }
    for (place, edge) in edges.enumerated() {
      let own = [
        Attribute(name: "weight", value: .number(edge.weight)),
        Attribute(name: "low", value: .number(edge.low)), Attribute(name: "high", value: .number(edge.high)),
      ]
      out +=
        "    <edge id=\"e\(place)\" source=\"\(XMLText.escaped(edge.source))\" "
        + "target=\"\(XMLText.escaped(edge.target))\">\n\(data("edge", own + edge.attributes))    </edge>\n"
    }
    return out + "  </graph>\n</graphml>\n"
  }
}
