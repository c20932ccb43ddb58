/// A year from which the values of a series do not compare with those before, of `reference/breaks.csv`.
public struct SeriesBreak: TableRow {
  /// The mineral.
  public let mineral: MineralID
  /// A measure of `usgs/salient.csv`, or `world-production`.
  public let subject: String
  /// The first year of the new values.
  public let year: Int
  /// What changed, as a sentence.
  public let reason: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/breaks.csv", "Known breaks of series", key: ["mineral", "subject", "year"], isOptional: true,
    [
      .init("mineral", .mineral, "The mineral."),
      .init("subject", .text, "A measure of usgs/salient.csv, or world-production."),
      .init("year", .year, "First year of the new values."),
      .init("reason", .text, "What changed."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    mineral = try row.mineral(0)
    subject = try row.text(1)
    year = try row.year(2)
    reason = try row.text(3)
  }
}
