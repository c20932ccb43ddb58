/// A mineral, of `reference/minerals.csv`.
public struct Mineral: TableRow {
  /// The kebab-case id.
  public let id: MineralID
  /// The name as USGS prints it, in title case.
  public let name: String
  /// The chemical symbol, where it is an element.
  public let symbol: String
  /// The group that USGS reports when the element has no series of its own.
  public let parent: MineralID?
  /// The first year of ``parent``; before it the parent's own parent is the group. Nil where the group never changed.
  public let parentFrom: Int?

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/minerals.csv", "Minerals", key: ["id"],
    [
      .init("id", .text, "Kebab-case id used in every table."),
      .init("name", .text, "English name."),
      .init("symbol", .text, required: false, "Chemical symbol of an element."),
      .init("parent", .text, required: false, "Group reported where the mineral has no series of its own."),
      .init(
        added: "parent_from", .year, "First year of the group; before it the group's own group is reported."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    id = MineralID(try row.text(0))
    name = try row.text(1)
    symbol = try row.text(2)
    let group = try row.text(3)
    parent = group.isEmpty ? nil : MineralID(group)
    let from = try row.text(4)
    parentFrom = from.isEmpty ? nil : try row.year(4)
  }
}
