extension ExportedNetwork {
  /// The network as node-link JSON.
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
      ("directed", .bool(true)), ("multigraph", .bool(true)),
      (
        "graph",
        .object([("title", .string(title)), ("notes", .array(notes.map { .string($0) }))])
      ),
      (
        "nodes",
        .array(
          nodes.map {
            .object(
              [("id", .string($0.id)), ("name", .string($0.name)), ("type", .string($0.type))]
                + members($0.attributes))
          })
      ),
      (
        "edges",
        .array(
          edges.enumerated().map { place, edge in
            .object(
              [
                ("source", .string(edge.source)), ("target", .string(edge.target)),
                ("key", .integer(place)), ("weight", .number(edge.weight)), ("low", .number(edge.low)),
                ("high", .number(edge.high)),
              ] + members(edge.attributes))
          })
      ),
    ]).text
  }
}
