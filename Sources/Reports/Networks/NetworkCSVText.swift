import SupplyData

extension ExportedNetwork {
  /// The edges as CSV, an edge list that `oreflow graph` reads.
  var edgeTable: String {
    let names = Self.names(edges.map(\.attributes)).map(\.name)
    return CSVText.line(["source", "target", "weight", "low", "high"] + names)
      + edges.map { edge in
        CSVText.line(
          [edge.source, edge.target] + [edge.weight, edge.low, edge.high].map(NumberText.plain)
            + Self.fields(names, edge.attributes))
      }.joined()
  }

  /// The nodes as CSV.
  var nodeTable: String {
    let names = Self.names(nodes.map(\.attributes)).map(\.name)
    return CSVText.line(["node", "name", "type"] + names)
      + nodes.map { node in
        CSVText.line([node.id, node.name, node.type] + Self.fields(names, node.attributes))
      }.joined()
  }

  private static func fields(_ names: [String], _ attributes: [Attribute]) -> [String] {
    names.map { name in attributes.first { $0.name == name }?.value.text ?? "" }
  }
}
