/// A point of a coastline, of `reference/land_outline.csv`.
public struct OutlinePoint: TableRow {
  /// The ring, counted from 1.
  public let ring: Int
  /// The place in the ring, counted from 0.
  public let point: Int
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/land_outline.csv", "Outline of the land, simplified, for maps", key: ["ring", "point"],
    [
      .init("ring", .integer, "A closed line."),
      .init("point", .integer, "The place in the ring."),
      .init("longitude", .number, "Degrees east."),
      .init("latitude", .number, "Degrees north."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    ring = try row.integer(0)
    point = try row.integer(1)
    longitude = try row.number(2, in: -180...180) ?? 0
    latitude = try row.number(3, in: -90...90) ?? 0
  }
}
