/// A member of a dated list of critical minerals, of `reference/critical_lists.csv`.
public struct ListMember: TableRow {
  /// The list, `us-2022`.
  public let list: String
  /// The mineral.
  public let mineral: MineralID

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/critical_lists.csv", "U.S. lists of critical minerals", key: ["list", "mineral"],
    [
      .init("list", .text, "The list and its year."),
      .init("mineral", .mineral, "A mineral on the list."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    list = try row.text(0)
    mineral = try row.mineral(1)
  }
}
