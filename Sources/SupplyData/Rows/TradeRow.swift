/// A trade flow between two countries in a year, of `baci/trade.csv`.
public struct TradeRow: TableRow {
  /// The year.
  public let year: Int
  /// The mineral.
  public let mineral: MineralID
  /// The HS6 code or codes.
  public let code: String
  /// The country that exports.
  public let exporter: CountryCode
  /// The country that imports.
  public let importer: CountryCode
  /// The value, current U.S. dollars.
  public let value: Double
  /// The quantity, metric tons; nil where there is none.
  public let quantity: Double?
  /// The edition.
  public let edition: Edition

  /// What the table holds.
  public static let schema = TableSchema(
    "baci/trade.csv", "Trade between countries by year",
    key: ["year", "mineral", "hs6", "exporter", "importer"],
    [
      .init("year", .year, "The year."),
      .init("mineral", .mineral, "The mineral."),
      .init("hs6", .text, "HS6 code, or codes joined by +."),
      .init("exporter", .country, "The country that exports."),
      .init("importer", .country, "The country that imports."),
      .init("value_usd", .number, "Value, current U.S. dollars."),
      .init("quantity_t", .number, required: false, "Quantity, metric tons."),
      .init("edition", .edition, "The edition."),
    ])

  /// The places of the mineral and of the importer in ``schema``.
  static let (mineralColumn, importerColumn) = (1, 4)

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    year = try row.year(0)
    mineral = try row.mineral(Self.mineralColumn)
    code = try row.text(2)
    exporter = try row.country(3)
    importer = try row.country(Self.importerColumn)
    value = try row.number(5, in: 0...1e15) ?? 0
    quantity = try row.number(6, in: 0...1e15)
    edition = try row.edition(7)
  }
}
