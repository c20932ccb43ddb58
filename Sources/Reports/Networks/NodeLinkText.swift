import Tables

extension ExportedNetwork {
  /// The network as node-link JSON, as `networkx.node_link_graph(data, edges="edges")` reads it.
  var nodeLink: String {
    func members(_ attributes: [Attribute]) -> [(String, JSONText)] {
      attributes.map { attribute in
        switch attribute.value {
        case .text(let text): (attribute.name, .string(text))
        case .number(let number): (attribute.name, .number(number))
        }
      }
    }
    return JSONText.object([
      ("directed", .bool(isDirected)), ("multigraph", .bool(true)),
      ("graph", .object([("title", .string(title)), ("notes", .string(notes.joined(separator: " ")))])),
      (
        "nodes",
        .array(
          nodes.map {
            .object([("id", .string($0.id)), ("name", .string($0.name))] + members(attributes(of: $0)))
          })
      ),
      (
        "edges",
        .array(
          edges.enumerated().map { place, edge in
            .object(
              [
                ("source", .string(edge.source)), ("target", .string(edge.target)),
                ("key", .integer(place)),
              ] + members(attributes(of: edge)))
          })
      ),
    ]).text
  }
}
