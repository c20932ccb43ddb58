import SupplyData
import Tables

/// The columns of exported networks: the same in every format and for every year, list and layer.
extension ExportedNetwork {
  /// What a column holds.
  enum ColumnKind {
    case text
    case number
    /// A number without a fraction: a year, which readers then keep as a whole number too.
    case whole
  }

  /// A column with what it holds.
  struct Column {
    let name: String
    let kind: ColumnKind
  }

  /// The columns of nodes after id and name.
  static let nodeColumns: [Column] =
    columns(.text, "kind", "region") + columns(.number, "latitude", "longitude") + columns(.text, "members")
    + columns(
      .number, "reliance_low", "reliance_high", "unnamed_imports_low", "unnamed_imports_high",
      "unnamed_production_low", "unnamed_production_high") + columns(.text, "unknown")

  /// The columns of edges after source and target.
  static let edgeColumns: [Column] =
    columns(.text, "kind", "mineral") + columns(.whole, "year")
    + columns(.number, "weight", "low", "high", "length")
    + columns(.text, "weight_meaning", "unit", "printed")
    + columns(.number, "exposure", "exposure_low", "exposure_high")
    + columns(.text, "stage", "series", "caveat", "sources")

  private static func columns(_ kind: ColumnKind, _ names: String...) -> [Column] {
    names.map { Column(name: $0, kind: kind) }
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
