import SupplyData

extension ExportedNetwork {
  /// The edges as CSV, an edge list with a header that graph measures read.
  var edgeTable: String {
    CSVText.line(["source", "target"] + Self.edgeColumns.map(\.name))
      + edges.map { edge in
        CSVText.line([edge.source, edge.target] + Self.fields(attributes(of: edge), Self.edgeColumns))
      }.joined()
  }

  /// The nodes as CSV.
  var nodeTable: String {
    CSVText.line(["node", "name"] + Self.nodeColumns.map(\.name))
      + nodes.map { node in
        CSVText.line([node.id, node.name] + Self.fields(attributes(of: node), Self.nodeColumns))
      }.joined()
  }

  private static func fields(_ attributes: [Attribute], _ columns: [Column]) -> [String] {
    columns.map { column in attributes.first { $0.name == column.name }?.value.text ?? "" }
  }
}
