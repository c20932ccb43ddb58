import SupplyData

/// Which series each label of the one-file releases (2026 and later) stands for.
///
/// The table is data, `Resources/usgs-labels.csv`; labels are compared as ``FoldedLabel``. `occurrence` tells
/// apart labels that a chapter prints twice for the same year (mica: first scrap and flake, then sheet). A `unit`
/// in the table replaces the one the release prints beside the value.
struct LabelTable: Sendable {
  /// What the publisher prints.
  struct Label: Hashable, Sendable {
    /// The chapter.
    let chapter: FoldedLabel
    /// The table the section belongs to.
    let table: SeriesName.Table
    /// The commodity, which tells apart the parts of a chapter.
    let commodity: FoldedLabel
    /// The kind of statistic.
    let statistics: FoldedLabel
    /// The line of the table.
    let detail: FoldedLabel
    /// 1 for the first row of its kind, country and year.
    var occurrence = 1
  }

  /// What it means.
  struct Meaning: Sendable {
    /// The series.
    let series: SeriesName
    /// The unit that replaces the printed one; empty where the printed one is right.
    let unit: String
    /// The line of the table that says so.
    let line: Int
  }

  /// The table's name in messages.
  static let name = "usgs-labels.csv"
  /// The rows of the table in order.
  let rows: [(label: Label, meaning: Meaning)]
  private let meanings: [Label: Meaning]

  /// Reads the table that is built in.
  init() throws(DataError) {
    let header = [
      "chapter", "section", "commodity", "statistics", "label", "occurrence", "mineral", "measure", "stage",
      "form", "basis", "unit",
    ]
    rows = try EmbeddedTable.rows(of: EmbeddedTable.usgsLabels, name: Self.name, header: header) {
      (fields, line) throws(DataError) in
      guard let table = SeriesName.Table(rawValue: fields[1]), let occurrence = Int(fields[5]) else {
        throw DataError(
          .badData, file: Self.name, line: line, "names no section or no occurrence",
          remedy: "Use salient, world or imports, and 1 or more")
      }
      let label = Label(
        chapter: FoldedLabel(fields[0]), table: table, commodity: FoldedLabel(fields[2]),
        statistics: FoldedLabel(fields[3]), detail: FoldedLabel(fields[4]), occurrence: occurrence)
      let series = SeriesName(
        table: table, mineral: fields[6], measure: fields[7], stage: fields[8], form: fields[9],
        basis: fields[10])
      return (label, Meaning(series: series, unit: fields[11], line: line))
    }
    meanings = Dictionary(rows.map { ($0.label, $0.meaning) }) { first, _ in first }
  }

  /// What `label` means; nil where the table does not know it. O(1).
  func meaning(of label: Label) -> Meaning? { meanings[label] }
}
