/// A year from which the values of a series do not compare with those before, of `reference/breaks.csv`.
public struct BreakRecord: TableRow, Hashable {
  /// The mineral.
  public let mineral: MineralID
  /// A measure of `usgs/salient.csv`, or `world-production`.
  public let subject: String
  /// The first year of the new values.
  public let year: Int
  /// What changed, as a sentence.
  public let reason: String

  /// ``reason`` as a clause, without its stop.
  public var clause: String {
    let words = reason.hasSuffix(".") ? reason.dropLast() : reason[...]
    guard let second = words.dropFirst().first, second.isLowercase else { return String(words) }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

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
