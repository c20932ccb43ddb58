import SupplyData

/// Which series each type of production of the world tables of 2022 to 2025 stands for.
///
/// The table is data, `Resources/usgs-types.csv`. The column names the measure; a row of the table may name
/// the beginning of a column (`Reserves`, `Pigment`) for which the series is another, and a measure that replaces
/// that of a production column (`Clinker capacity`).
struct TypeTable: Sendable {
  /// What a type means.
  struct Meaning: Sendable {
    /// The chapter.
    let chapter: String
    /// The type.
    let type: FoldedLabel
    /// The part of the column's heading for which it holds; empty for all.
    let part: FoldedLabel
    /// The mineral.
    let mineral: String
    /// The measure that replaces production; empty where none does.
    let measure: String
    /// The stage.
    let stage: String
    /// The form.
    let form: String
    /// The basis.
    let basis: String
    /// The line of the table that says so.
    let line: Int
  }

  private struct Key: Hashable, Sendable {
    let chapter: String
    let type: FoldedLabel
  }

  /// The table's name in messages.
  static let name = "usgs-types.csv"
  /// The rows of the table in order.
  let rows: [Meaning]
  private let meanings: [Key: [Meaning]]

  /// Reads the table that is built in.
  init() throws(DataError) {
    rows = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsTypes, name: Self.name,
      header: ["chapter", "type", "column", "mineral", "measure", "stage", "form", "basis"]
    ) { fields, line in
      Meaning(
        chapter: fields[0], type: FoldedLabel(fields[1]), part: FoldedLabel(fields[2]), mineral: fields[3],
        measure: fields[4], stage: fields[5], form: fields[6], basis: fields[7], line: line)
    }
    meanings = Dictionary(grouping: rows) { Key(chapter: $0.chapter, type: $0.type) }
      .mapValues { $0.sorted { $0.part.text.utf8.count > $1.part.text.utf8.count } }
  }

  /// What `type` of `chapter` means in the column `heading`; nil where the table does not know it.
  func meaning(chapter: String, type: String, heading: String) -> Meaning? {
    let heading = FoldedLabel(heading).text
    return meanings[Key(chapter: chapter, type: FoldedLabel(type))]?
      .first { $0.part.text.isEmpty || heading.contains($0.part.text) }
  }
}
