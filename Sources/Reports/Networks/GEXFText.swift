extension ExportedNetwork {
  /// The network as GEXF 1.2.
  ///
  /// GEXF Working Group, GEXF 1.2draft Primer (2012).
  var gexf: String {
    let nodeNames = [("type", false)] + Self.names(nodes.map(\.attributes))
    let edgeNames = [("low", true), ("high", true)] + Self.names(edges.map(\.attributes))
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
        <meta>
          <creator>Oreflow</creator>
          <description>\(XMLText.escaped(description))</description>
        </meta>
        <graph mode="static" defaultedgetype="directed">

      """
    var numbers: [String: Int] = [:]
    for (kind, names) in [("node", nodeNames), ("edge", edgeNames)] {
      out += "    <attributes class=\"\(kind)\" mode=\"static\">\n"
      for (place, (name, isNumber)) in names.enumerated() {
        numbers["\(kind) \(name)"] = place
        out +=
          "      <attribute id=\"\(place)\" title=\"\(XMLText.escaped(name))\" "
          + "type=\"\(isNumber ? "double" : "string")\"/>\n"
      }
      out += "    </attributes>\n"
    }
    func values(_ kind: String, _ attributes: [Attribute]) -> String {
      "        <attvalues>\n"
        + attributes.map {
          "          <attvalue for=\"\(numbers["\(kind) \($0.name)"] ?? 0)\" "
            + "value=\"\(XMLText.escaped($0.value.text))\"/>\n"
        }.joined() + "        </attvalues>\n"
    }
    out += "    <nodes>\n"
    for node in nodes {
      out +=
        "      <node id=\"\(XMLText.escaped(node.id))\" label=\"\(XMLText.escaped(node.name))\">\n"
        + values("node", [Attribute(name: "type", value: .text(node.type))] + node.attributes)
        + "      </node>\n"
    }
    out += "    </nodes>\n    <edges>\n"
    for (place, edge) in edges.enumerated() {
      let own = [
        Attribute(name: "low", value: .number(edge.low)), Attribute(name: "high", value: .number(edge.high)),
      ]
      out +=
        "      <edge id=\"\(place)\" source=\"\(XMLText.escaped(edge.source))\" "
        + "target=\"\(XMLText.escaped(edge.target))\" weight=\"\(NumberText.plain(edge.weight))\">\n"
        + values("edge", own + edge.attributes) + "      </edge>\n"
    }
    return out + "    </edges>\n  </graph>\n</gexf>\n"
  }
}
