/// A country, of `reference/countries.csv`.
public struct Country: TableRow {
  /// The ISO 3166-1 alpha-3 code.
  public let code: CountryCode
  /// The ISO 3166-1 alpha-2 code.
  public let alpha2: String
  /// The numeric code of UN M49; empty where there is none.
  public let m49: String
  /// The English name.
  public let name: String
  /// The region, with the Americas split.
  public let region: Region
  /// The latitude of a central point, degrees.
  public let latitude: Double
  /// The longitude of a central point, degrees.
  public let longitude: Double

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/countries.csv", "Countries", key: ["iso3"],
    [
      .init("iso3", .text, "ISO 3166-1 alpha-3 code; XKX for Kosovo."),
      .init("iso2", .text, "ISO 3166-1 alpha-2 code."),
      .init("m49", .text, required: false, "UN M49 numeric code."),
      .init("name", .text, "English short name."),
      .init("region", .text, "UN M49 region."),
      .init("subregion", .text, "UN M49 subregion or intermediate region."),
      .init("latitude", .number, "Latitude of a central point, degrees."),
      .init("longitude", .number, "Longitude of a central point, degrees."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    code = CountryCode(try row.text(0))
    alpha2 = try row.text(1)
    m49 = try row.text(2)
    name = try row.text(3)
    let area = (try row.text(4), try row.text(5))
    guard let region = Region(m49Region: area.0, subregion: area.1) else {
      throw row.fault(
        4, "\"\(area.0)\" with subregion \"\(area.1)\" is not a UN M49 region",
        remedy: "Use Africa, Americas, Asia, Europe or Oceania")
    }
    self.region = region
    latitude = try row.number(6, in: -90...90) ?? 0
    longitude = try row.number(7, in: -180...180) ?? 0
  }
}
