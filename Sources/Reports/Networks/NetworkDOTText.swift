extension ExportedNetwork {
  /// The network as DOT: the plain graph with its attributes, without styles or layout.
  var dot: String {
    func list(_ attributes: [Attribute]) -> String {
      attributes.map { "\(Self.quoted($0.name))=\(Self.quoted($0.value.text))" }.joined(separator: ", ")
    }
    var out =
      "\(isDirected ? "digraph" : "graph") \(Self.quoted(title)) {\n  comment=\(Self.quoted(description));\n"
    for node in nodes {
      let own = [Attribute(name: "label", value: .text(node.name))] + attributes(of: node)
      out += "  \(Self.quoted(node.id)) [\(list(own))];\n"
    }
    for edge in edges {
      // Graphviz's own weight must be whole for its layouts, so that the middle of the bounds has another name.
      let own = attributes(of: edge).map { attribute in
        attribute.name == "weight" ? Attribute(name: "share", value: attribute.value) : attribute
      }
      out +=
        "  \(Self.quoted(edge.source)) \(isDirected ? "->" : "--") \(Self.quoted(edge.target)) [\(list(own))];\n"
    }
    return out + "}\n"
  }

  /// A quoted string. A backslash is doubled, for before the last quote it would swallow it; long texts are cut into
  /// pieces, for Graphviz's programs read no string beyond 16,384 bytes from a file.
  private static func quoted(_ text: String) -> String {
    var pieces = [""]
    for scalar in text.unicodeScalars {
      if (pieces.last?.utf8.count ?? 0) >= 8_000 { pieces.append("") }
      switch scalar {
      case "\"": pieces[pieces.count - 1] += "\\\""
      case "\\": pieces[pieces.count - 1] += "\\\\"
      case "\n", "\r", "\t", "\u{0}"..<"\u{20}": pieces[pieces.count - 1] += " "
      default: pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    return pieces.map { "\"\($0)\"" }.joined(separator: " + ")
  }
}
