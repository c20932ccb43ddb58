import SupplyData

/// The chapters of the Summaries by the names that files and rows give them: `raree`, `rareee`, `Rare Earths`.
struct ChapterTable: Sendable {
  private let chapters: [FoldedLabel: String]

  /// Reads the table that is built in.
  init() throws(DataError) {
    let rows = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsChapters, name: "usgs-chapters.csv", header: ["spelling", "chapter"]
    ) { fields, _ in (FoldedLabel(fields[0]), fields[1]) }
    chapters = Dictionary(rows) { first, _ in first }
  }

  /// The chapter that `text` names; nil where it is none.
  func chapter(named text: String) -> String? { chapters[FoldedLabel(text)] }

  /// The chapter that a file's name tells, `mcs2024-lead_salient.csv` or `mcs2023tellu_salient.csv`.
  func chapter(ofFile name: String) -> String? {
    var stem = name.lowercased()[...]
    if stem.hasPrefix("mcs") { stem = stem.dropFirst(3).drop { $0.isNumber || $0 == "-" } }
    if let end = stem.lastIndex(of: "_") { stem = stem[..<end] }
    return chapter(named: String(stem))
  }

  /// The chapters.
  var all: Set<String> { Set(chapters.values) }
}
