/// A name in another language, of `reference/names_zh.csv`.
public struct TranslatedName: TableRow {
  /// `mineral`, `country`, `region`, `group` or `word`; `sentence` or, as a part of one, `phrase`.
  public let kind: String
  /// The id or code named.
  public let id: String
  /// The name.
  public let name: String

  /// What the table holds.
  public static let schema = TableSchema(
    "reference/names_zh.csv",
    "Chinese names of minerals, countries, regions and groups, and words and sentences of figures and pages",
    key: ["kind", "id"],
    [
      .init(
        "kind", .choice(["country", "group", "mineral", "phrase", "region", "sentence", "word"]),
        "What is named."),
      .init(
        "id", .text,
        "The mineral's id, the country's ISO 3166-1 alpha-3 code, the group's id, or the English words; "
          + "{} stands for words, {@} for a name, {#} for a number."),
      .init("name", .text, "The name in Chinese; {} stands for the next of the places, {2} for the second."),
    ])

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    kind = try row.text(0)
    id = try row.text(1)
    name = try row.text(2)
  }
}
