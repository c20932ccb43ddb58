/// Writes a diagram as readable DOT: one statement a line, everything quoted that needs it.
///
/// The text is also what `Renderer` hands to Graphviz, so what an author edits and renders with `dot` is by
/// construction the picture that was drawn here.
public enum DOTWriter {
  /// Attributes that would change the final size behind the back of `Page`.
  private static let reserved = [
    "pad": "Diagram.padding", "margin": "Diagram.padding", "dpi": "OutputFormat.png(dpi:)",
    "resolution": "OutputFormat.png(dpi:)", "viewport": "Page", "page": "Page", "rotate": "rankdir",
    "landscape": "rankdir", "orientation": "rankdir",
  ]

  /// The DOT text of a diagram. O(size of the diagram).
  ///
  /// - Throws: `DiagramError.missingFont`, `.invalidAttribute` for numbers that are not finite or beyond 1e6,
  ///   for names that are not Graphviz identifiers and for attributes of the graph that `Diagram.padding`,
  ///   `Page` and `OutputFormat` decide.
  public static func text(of diagram: Diagram) throws(DiagramError) -> String {
    guard diagram.font.contains(where: { !$0.isWhitespace }) else { throw .missingFont }
    guard (0...1e4).contains(diagram.padding) else {
      throw .invalidAttribute("padding", owner: "the graph", reason: "it is not between 0 and 10,000 points")
    }
    for entry in diagram.graphAttributes.entries {
      guard let instead = reserved[entry.name] else { continue }
      throw .invalidAttribute(entry.name, owner: "the graph", reason: "use \(instead) instead")
    }
    let directed = diagram.kind == .directed
    let font: Attributes = ["fontname": .text(diagram.font)]
    // PDF would get 36 pt of white on each side without a margin of zero.
    let page: Attributes = ["margin": 0, "pad": .number((diagram.padding / 72 * 1e4).rounded() / 1e4)]
    let graph = font.merging(page).merging(diagram.graphAttributes)

    var lines = ["\(directed ? "digraph" : "graph") \(DOTText.quoted(diagram.name)) {"]
    lines.append("  graph\(try list(graph, of: "the graph"));")
    lines.append("  node\(try list(font.merging(diagram.nodeDefaults), of: "the node defaults"));")
    lines.append("  edge\(try list(font.merging(diagram.edgeDefaults), of: "the edge defaults"));")
    for node in diagram.nodes {
      var attributes: Attributes = ["label": node.label]
      attributes.merge(node.attributes)
      attributes["label"] = node.label
      lines.append(
        "  \(DOTText.identifier(node.id))\(try list(attributes, of: "node “\(node.id)”"));")
    }
    var groups = 0
    for subgraph in diagram.subgraphs {
      try write(subgraph, inheritsLabel: graph["label"] != nil, indent: "  ", groups: &groups, to: &lines)
    }
    for edge in diagram.edges {
      var attributes: Attributes = [:]
      if let key = edge.key { attributes["key"] = .text(key) }
      attributes.merge(edge.attributes)
      let ends = "\(DOTText.identifier(edge.tail)) \(directed ? "->" : "--") \(DOTText.identifier(edge.head))"
      lines.append("  \(ends)\(try list(attributes, of: "edge “\(edge.tail)” to “\(edge.head)”"));")
    }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  private static func write(
    _ subgraph: Diagram.Subgraph, inheritsLabel: Bool, indent: String, groups: inout Int,
    to lines: inout [String]
  ) throws(DiagramError) {
    var attributes = subgraph.attributes
    let name: String
    switch subgraph.role {
    case .rank, .group:
      // Graphviz numbers nameless subgraphs through the life of the process, and prints the numbers.
      groups += 1
      name = "group_\(groups)"
      if case .rank(let rank) = subgraph.role { attributes["rank"] = .text(rank.rawValue) }
    case .cluster(let id):
      name = "cluster_" + id
      // A cluster inherits the label of what is around it, and would print it again.
      if inheritsLabel, attributes["label"] == nil { attributes["label"] = "" }
    }
    lines.append("\(indent)subgraph \(DOTText.identifier(name)) {")
    if !attributes.entries.isEmpty {
      lines.append("\(indent)  graph\(try list(attributes, of: "a subgraph"));")
    }
    for node in subgraph.nodes { lines.append("\(indent)  \(DOTText.identifier(node));") }
    for inner in subgraph.subgraphs {
      try write(
        inner, inheritsLabel: inheritsLabel || attributes["label"] != nil, indent: indent + "  ",
        groups: &groups,
        to: &lines)
    }
    lines.append("\(indent)}")
  }

  /// The attributes in brackets, led by a space, or nothing.
  private static func list(_ attributes: Attributes, of owner: String) throws(DiagramError) -> String {
    if attributes.entries.isEmpty { return "" }
    var parts: [String] = []
    for entry in attributes.entries {
      let isName = entry.name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || byte == 0x5F
      }
      guard isName, let first = entry.name.utf8.first, !(0x30...0x39).contains(first) else {
        throw .invalidAttribute(entry.name, owner: owner, reason: "the name is not a Graphviz identifier")
      }
      parts.append("\(entry.name)=\(try value(of: entry, owner: owner))")
    }
    return " [\(parts.joined(separator: ", "))]"
  }

  private static func value(of entry: Attributes.Entry, owner: String) throws(DiagramError) -> String {
    if ["fontsize", "labelfontsize"].contains(entry.name) {
      // A size that FreeType refuses spoils the face for the rest of the process.
      let size: Double? =
        switch entry.value {
        case .number(let number): number
        case .text(let text): Double(text)
        default: nil
        }
      guard let size, DOTText.fontSizes.contains(size) else {
        throw .invalidAttribute(entry.name, owner: owner, reason: "it is not a size from 1 to 1000 points")
      }
    }
    switch entry.value {
    case .text(let address) where entry.name == "href" || entry.name.hasSuffix("URL"):
      guard LinkAddress.isAllowed(address) else {
        throw .invalidAttribute(
          entry.name, owner: owner, reason: "it is neither an address of http or https nor a relative one")
      }
      // Graphviz writes addresses into SVG as they stand.
      return DOTText.quoted(LinkAddress.escaped(address))
    case .text(let text): return DOTText.quoted(text)
    case .lines(let lines, let justification): return DOTText.quoted(lines, justification)
    case .html(let label):
      if let color = label.colors.first(where: { !HTMLColor.isValid($0) }) {
        throw .invalidAttribute(entry.name, owner: owner, reason: "“\(color)” is not a colour")
      }
      return "<\(label.markup)>"
    case .number(let number):
      // Graphviz turns lengths into 32-bit integers in places and does not look for overflow.
      guard number.isFinite, abs(number) <= 1e6 else {
        throw .invalidAttribute(
          entry.name, owner: owner, reason: "\(number) is not a number between -1e6 and 1e6")
      }
      return DOTText.value(number)
    }
  }
}
