/// Another name of a mineral, of `reference/mineral_names.csv`.
public struct MineralName: TableRow {
  /// The name.
  public let name: String
  /// The mineral it means.
  public let mineral: MineralID

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/mineral_names.csv", "Other names of minerals: common, British, abbreviated",
    key: ["name"], isOptional: true,
    [
      .init("name", .text, "A name a source or a reader uses."),
      .init("mineral", .mineral, "The mineral it means."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    name = try row.text(0)
    mineral = try row.mineral(1)
  }
}
