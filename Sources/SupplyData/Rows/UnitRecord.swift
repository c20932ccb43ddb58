/// A unit, of `reference/units.csv`.
public struct UnitRecord: TableRow {
  /// The one spelling used in the tables.
  public let unit: String
  /// The name in words.
  public let name: String
  /// What is measured: mass, volume, price by mass, number ...
  public let dimension: String
  /// How many of the dimension's base unit one of this is; nil where units of the dimension cannot be compared.
  public let factor: Double?

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/units.csv", "Units", key: ["unit"],
    [
      .init("unit", .text, "The one spelling used in the tables."),
      .init("name", .text, "The unit in words."),
      .init("dimension", .text, "What is measured."),
      .init("factor", .number, required: false, "How many base units of the dimension one of this is."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    unit = try row.text(0)
    name = try row.text(1)
    dimension = try row.text(2)
    factor = try row.number(3, in: 1e-12...1e12)
  }
}
