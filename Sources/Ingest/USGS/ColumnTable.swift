import SupplyData

/// Which series each column of the U.S. tables of 2022 to 2025 stands for: one file for each chapter.
///
/// The table is data, `Resources/usgs-columns.csv`; headings are compared as ``FoldedLabel``. The unit stands in
/// the table because headings do not always say it (`NIR_Compounds-Metals_t` is a percentage).
struct ColumnTable: Sendable {
  /// A column as published.
  struct Column: Hashable, Sendable {
    /// The chapter.
    let chapter: String
    /// The heading.
    let heading: FoldedLabel
    /// 1 for the first column of that heading.
    let occurrence: Int
  }

  /// What it means.
  struct Meaning: Sendable {
    /// The series.
    let series: SeriesName
    /// The unit.
    let unit: String
    /// The line of the table that says so.
    let line: Int
  }

  /// The table's name in messages.
  static let name = "usgs-columns.csv"
  /// The rows of the table in order.
  let rows: [(column: Column, meaning: Meaning)]
  private let meanings: [Column: Meaning]

  /// Reads the table that is built in.
  init() throws(DataError) {
    rows = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsColumns, name: Self.name,
      header: ["chapter", "column", "occurrence", "mineral", "measure", "form", "unit"]
    ) { (fields, line) throws(DataError) in
      guard let occurrence = Int(fields[2]) else {
        throw DataError(.badData, file: Self.name, line: line, "names no occurrence", remedy: "Use 1 or more")
      }
      let series = SeriesName(
        table: .salient, mineral: fields[3], measure: fields[4], stage: "", form: fields[5], basis: "")
      return (
        Column(chapter: fields[0], heading: FoldedLabel(fields[1]), occurrence: occurrence),
        Meaning(series: series, unit: fields[6], line: line)
      )
    }
    meanings = Dictionary(rows.map { ($0.column, $0.meaning) }) { first, _ in first }
  }

  /// What `column` means; nil where the table does not know it. O(1).
  func meaning(of column: Column) -> Meaning? { meanings[column] }
}
