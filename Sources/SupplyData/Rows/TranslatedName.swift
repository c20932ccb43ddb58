/// A name in another language, of `reference/names_zh.csv`.
public struct TranslatedName: TableRow {
  /// `mineral` or `country`.
  public let kind: String
  /// The id or code named.
  public let id: String
  /// The name.
  public let name: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/names_zh.csv", "Chinese names of minerals and countries", key: ["kind", "id"],
    [
      .init("kind", .choice(["country", "mineral"]), "What is named."),
      .init("id", .text, "The mineral's id or the country's ISO 3166-1 alpha-3 code."),
      .init("name", .text, "The name in Chinese."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    kind = try row.text(0)
    id = try row.text(1)
    name = try row.text(2)
  }
}
