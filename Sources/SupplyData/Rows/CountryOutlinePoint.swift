/// A point of a country's outline, of `reference/country_outlines.csv`.
public struct CountryOutlinePoint: TableRow {
  /// The country.
  public let country: CountryCode
  /// The ring.
  public let ring: Int
  /// The place in the ring, counted from 0.
  public let point: Int
  /// Degrees east.
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/country_outlines.csv", "Outlines of countries, simplified, for maps",
    key: ["country", "ring", "point"], isOptional: true,
    [
      .init("country", .country, "The country."),
      .init("ring", .integer, "A closed line."),
      .init("point", .integer, "The place in the ring."),
      .init("longitude", .number, "Degrees east."),
      .init("latitude", .number, "Degrees north."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    country = try row.country(0)
    ring = try row.integer(1)
    point = try row.integer(2)
    longitude = try row.number(3) ?? 0
    latitude = try row.number(4) ?? 0
  }
}
