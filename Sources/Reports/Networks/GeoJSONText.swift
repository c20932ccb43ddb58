import Tables

extension ExportedNetwork {
  /// The network as GeoJSON: a point for every country, a line for every edge between two places.
  ///
  /// A mineral has no place: a supplier's edge leads from its country to the United States, with the mineral as a
  /// property. RFC 7946.
  ///
  /// - Parameter destination: Longitude and latitude of the place of consumption.
  func geoJSON(destination: (longitude: Double, latitude: Double)) -> String {
    func place(_ longitude: Double, _ latitude: Double) -> JSONText {
      .array([.number(longitude), .number(latitude)])
    }
    func properties(_ attributes: [Attribute], _ first: [(String, JSONText)]) -> JSONText {
      .object(
        first
          + attributes.map { attribute in
            switch attribute.value {
            case .text(let text): (attribute.name, .string(text))
            case .number(let number): (attribute.name, .number(number))
            }
          })
    }
    func feature(_ kind: String, _ coordinates: JSONText, _ properties: JSONText) -> JSONText {
      .object([
        ("type", .string("Feature")),
        ("geometry", .object([("type", .string(kind)), ("coordinates", coordinates)])),
        ("properties", properties),
      ])
    }
    var places: [String: (longitude: Double, latitude: Double)] = [:]
    for node in nodes {
      if let longitude = node.number("longitude"), let latitude = node.number("latitude") {
        places[node.id] = (longitude, latitude)
      }
    }
    let points = nodes.compactMap { node in
      places[node.id].map {
        feature(
          "Point", place($0.longitude, $0.latitude),
          properties(attributes(of: node), [("id", .string(node.id)), ("name", .string(node.name))]))
      }
    }
    let lines = edges.compactMap { edge -> JSONText? in
      guard edge.kind != "production", let from = places[edge.source] else { return nil }
      let to = places[edge.target] ?? destination
      return feature(
        "LineString", .array([place(from.longitude, from.latitude), place(to.longitude, to.latitude)]),
        properties(
          attributes(of: edge), [("source", .string(edge.source)), ("target", .string(edge.target))]))
    }
    return JSONText.object([
      ("type", .string("FeatureCollection")), ("description", .string(description)),
      ("features", .array(points + lines)),
    ]).text
  }
}
