/// What a year of a trade release holds, of `baci/coverage.csv`.
public struct TradeCoverage: TableRow {
  /// The edition.
  public let edition: Edition
  /// The year.
  public let year: Int
  /// The revision of the nomenclature, `HS17`.
  public let nomenclature: String
  /// How many of the largest partners of each country are kept; nil where all are.
  public let partnersKept: Int?
  /// The countries that this extract lacks.
  public let missing: [CountryCode]
  /// Whether quantities are given beside values.
  public let hasQuantities: Bool

  /// Whether nothing of the year was omitted.
  public var isWhole: Bool { partnersKept == nil && missing.isEmpty }

  /// What the table holds.
  public static let schema = TableSchema(
    "baci/coverage.csv", "What each year of a trade release holds", key: ["edition", "year"],
    isOptional: true,
    [
      .init("edition", .edition, "The edition."),
      .init("year", .year, "The year."),
      .init("nomenclature", .text, "Revision of the Harmonized System that was read."),
      .init(
        "partners_kept", .integer, required: false,
        "How many of the largest partners of each country this extract keeps; empty where it keeps all."),
      .init("countries_missing", .text, required: false, "Countries this extract lacks, parted by spaces."),
      .init("quantity", .flag, "1 where quantities are given beside values."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    edition = try row.edition(0)
    year = try row.year(1)
    nomenclature = try row.text(2)
    partnersKept = try row.text(3).isEmpty ? nil : row.integer(3)
    missing = try row.text(4).split(separator: " ").map { CountryCode(String($0)) }
    hasQuantities = try row.flag(5)
  }
}
