/// A name in another language, of `reference/names_zh.csv`.
public struct TranslatedName: TableRow {
  /// `mineral`, `country`, `region`, `group` or `word`.
  public let kind: String
  /// The id or code named.
  public let id: String
  /// The name.
  public let name: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/names_zh.csv", "Chinese names of minerals, countries, regions, groups and words of figures",
    key: ["kind", "id"],
    [
      .init("kind", .choice(["country", "group", "mineral", "region", "word"]), "What is named."),
      .init(
        "id", .text,
        "The mineral's id, the country's ISO 3166-1 alpha-3 code, the group's id, or the English word."),
      .init("name", .text, "The name in Chinese."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    kind = try row.text(0)
    id = try row.text(1)
    name = try row.text(2)
  }
}
