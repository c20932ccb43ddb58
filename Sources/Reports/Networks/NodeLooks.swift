import Platform
import Figures
import SupplyData

extension ExportedNetwork {
  /// How each node is drawn at first, by id: colours of the figures, sizes by strength, and a place.
  ///
  /// In a network of minerals countries stand left, minerals in the middle, consumption right, each column in the order
  /// of strength; where there are countries only they stand at their longitude and latitude. Cost: O(V log V + E).
  var looks: [String: Look] {
    var strength: [String: Double] = [:]
    for edge in edges {
      strength[edge.source, default: 0] += edge.weight
      strength[edge.target, default: 0] += edge.weight
    }
    let largest = strength.values.max() ?? 1
    let palette = Palette()
    let isOnMap = nodes.allSatisfy { $0.kind == "country" }
    var looks: [String: Look] = [:]
    for (column, kind) in ["country", "mineral", "consumption"].enumerated() {
      let group = nodes.filter { $0.kind == kind }.ranked(by: { strength[$0.id] ?? 0 }, then: \.id)
      for (place, node) in group.enumerated() {
        let relative = largest > 0 ? (strength[node.id] ?? 0) / largest : 0
        let down = -Self.height * (Double(place) + 0.5) / Double(group.count)
        looks[node.id] = Look(
          color: color(of: node, palette),
          size: Self.smallest + (Self.biggest - Self.smallest) * relative.squareRoot(),
          x: isOnMap ? node.number("longitude") ?? 0 : Double(column) * Self.gap,
          y: isOnMap ? node.number("latitude") ?? 0 : down)
      }
    }
    return looks
  }

  /// The size of a node without edges and of the strongest one; the width between columns; the height of a column.
  private static let (smallest, biggest, gap, height) = (4.0, 40.0, 600.0, 2000.0)

  private func color(of node: Node, _ palette: Palette) -> Color {
    switch node.kind {
    case "mineral": return palette.mineral
    case "consumption": return palette.consumer
    default:
      guard case .text(let name) = node.attributes.first(where: { $0.name == "region" })?.value,
        let region = Region(rawValue: name)
      else { return palette.neutral }
      return palette.color(of: region)
    }
  }
}
