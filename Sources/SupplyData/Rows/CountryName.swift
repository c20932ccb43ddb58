/// A spelling of a country, of `reference/country_names.csv`.
public struct CountryName: TableRow {
  /// The spelling.
  public let name: String
  /// The country it means.
  public let code: CountryCode

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/country_names.csv", "Spellings of countries met in the sources", key: ["name", "iso3"],
    [
      .init(
        "name", .text,
        "A spelling a source or a reader uses; one that names several countries has a row for each."),
      .init("iso3", .text, "The country it means; OTH or WLD for a source's rest and total."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    name = try row.text(0)
    code = CountryCode(try row.text(1))
  }
}
