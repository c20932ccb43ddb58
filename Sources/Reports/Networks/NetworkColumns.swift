import SupplyData
import Tables

/// The columns of exported networks: the same in every format and for every year, list and layer.
extension ExportedNetwork {
  /// A column with what it holds.
  struct Column {
    let name: String
    let isNumber: Bool
  }

  /// The columns of nodes after id and name.
  static let nodeColumns: [Column] =
    [Column(name: "kind", isNumber: false), Column(name: "region", isNumber: false)]
    + numbers("latitude", "longitude") + [Column(name: "members", isNumber: false)]
    + numbers(
      "reliance_low", "reliance_high", "unnamed_imports_low", "unnamed_imports_high",
      "unnamed_production_low", "unnamed_production_high") + [Column(name: "unknown", isNumber: false)]

  /// The columns of edges after source and target.
  static let edgeColumns: [Column] =
    [Column(name: "kind", isNumber: false), Column(name: "mineral", isNumber: false)]
    + numbers("year", "weight", "low", "high", "length")
    + texts("weight_meaning", "unit", "printed") + numbers("exposure", "exposure_low", "exposure_high")
    + texts("stage", "series", "caveat", "sources")

  private static func numbers(_ names: String...) -> [Column] {
    names.map { Column(name: $0, isNumber: true) }
  }

  private static func texts(_ names: String...) -> [Column] {
    names.map { Column(name: $0, isNumber: false) }
  }

  /// The values of `node` by column, in their order; those it has.
  func attributes(of node: Node) -> [Attribute] {
    ordered([Attribute(name: "kind", value: .text(node.kind))] + node.attributes, Self.nodeColumns)
  }

  /// The values of `edge` by column, in their order; those it has.
  func attributes(of edge: Edge) -> [Attribute] {
    ordered(
      Attribute.text("kind", edge.kind) + Attribute.number("year", Double(edge.year))
        + Attribute.number("weight", edge.weight) + Attribute.number("low", edge.low)
        + Attribute.number("high", edge.high) + Attribute.number("length", edge.length)
        + Attribute.text("weight_meaning", Self.weightMeaning) + edge.attributes, Self.edgeColumns)
  }

  private func ordered(_ attributes: [Attribute], _ columns: [Column]) -> [Attribute] {
    columns.compactMap { column in attributes.first { $0.name == column.name } }
  }

  /// Title and notes as one text.
  var description: String { ([title + "."] + notes).joined(separator: " ") }
}

extension ExportedNetwork.Value {
  /// The value as text; numbers as short as they can be read back.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.plain(number)
    }
  }
}
