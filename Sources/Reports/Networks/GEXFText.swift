import Figures
import Tables

extension ExportedNetwork {
  /// The network as GEXF 1.3, dynamic where it holds several years.
  ///
  /// Parallel edges differ in their `kind`, which Gephi keeps apart. GEXF Working Group, GEXF 1.3 schema (2022).
  var gexf: String {
    let years = years
    let isDynamic = years.count > 1
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <meta>
          <creator>Oreflow</creator>
          <description>\(XMLText.escaped(description))</description>
        </meta>
        <graph mode="\(isDynamic ? "dynamic" : "static")" \
      defaultedgetype="\(isDirected ? "directed" : "undirected")"\
      \(isDynamic ? " timeformat=\"integer\" timerepresentation=\"interval\"" : "")>

      """
    for (kind, columns) in [("node", Self.nodeColumns), ("edge", Self.edgeColumns)] {
      out += "    <attributes class=\"\(kind)\" mode=\"static\">\n"
      for (place, column) in columns.enumerated() where !(kind == "edge" && column.name == "weight") {
        out +=
          "      <attribute id=\"\(place)\" title=\"\(column.name)\" "
          + "type=\"\(Self.typeName(of: column.kind))\"/>\n"
      }
      out += "    </attributes>\n"
    }
    let looks = looks
    out += "    <nodes>\n"
    for node in nodes {
      out += "      <node id=\"\(XMLText.escaped(node.id))\" label=\"\(XMLText.escaped(node.name))\">\n"
      out += Self.values(attributes(of: node), Self.nodeColumns)
      if let look = looks[node.id] { out += Self.drawing(look) }
      out += "      </node>\n"
    }
    out += "    </nodes>\n    <edges>\n"
    for (place, edge) in edges.enumerated() {
      let spell = isDynamic ? " start=\"\(edge.year)\" end=\"\(edge.year)\"" : ""
      out +=
        "      <edge id=\"\(place)\" source=\"\(XMLText.escaped(edge.source))\" "
        + "target=\"\(XMLText.escaped(edge.target))\" kind=\"\(edge.kind)\" "
        + "weight=\"\(NumberText.plain(edge.weight))\"\(spell)>\n"
        + Self.values(attributes(of: edge).filter { $0.name != "weight" }, Self.edgeColumns)
        + "      </edge>\n"
    }
    return out + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func values(_ attributes: [Attribute], _ columns: [Column]) -> String {
    "        <attvalues>\n"
      + attributes.map { attribute in
        let place = columns.firstIndex { $0.name == attribute.name } ?? 0
        return
          "          <attvalue for=\"\(place)\" value=\"\(XMLText.escaped(attribute.value.text))\"/>\n"
      }.joined() + "        </attvalues>\n"
  }

  private static func drawing(_ look: Look) -> String {
    func byte(_ part: Double) -> Int { Int((min(max(part, 0), 1) * 255).rounded()) }
    return """
              <viz:color r="\(byte(look.color.red))" g="\(byte(look.color.green))" b="\(byte(look.color.blue))"/>
              <viz:position x="\(NumberText.decimal(look.x, decimals: 2))" \
      y="\(NumberText.decimal(look.y, decimals: 2))" z="0.0"/>
              <viz:size value="\(NumberText.decimal(look.size, decimals: 2))"/>

      """
  }

  private static func typeName(of kind: ColumnKind) -> String {
    switch kind {
    case .text: "string"
    case .number: "double"
    case .whole: "integer"
    }
  }
}
