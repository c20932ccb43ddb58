import SupplyData

/// Reads the U.S. statistics of a chapter as in the releases of 2022 to 2025: a row for each year, a column for
/// each series.
struct SalientSheet {
  /// Whether `headings` are those of such a table.
  static func recognises(_ headings: [String]) -> Bool {
    let first = headings.prefix(3).map { FoldedLabel($0).text }
    return first.count == 3 && (first[0] == "datasource" || first[0] == "source")
      && first[1] == "commodity" && first[2] == "year"
  }

  private struct Column {
    let place: Int
    let name: String
    let meaning: ColumnTable.Meaning
  }

  /// What is known beforehand.
  let context: USGSContext
  private let sheet: PublishedSheet
  private let metadata: ReleaseMetadata?

  /// The table `sheet`, whose columns `metadata` explain where they are at hand.
  init(_ sheet: PublishedSheet, context: USGSContext, metadata: ReleaseMetadata? = nil) {
    self.sheet = sheet
    self.context = context
    self.metadata = metadata
  }

  /// The rows; what is omitted goes into `report`. O(cells).
  func read(report: inout IngestReport) throws(DataError) -> [IngestedRow] {
    let edition = try sheet.edition()
    let commodity = sheet.rows[0].cells[1]
    var own = IngestReport.File(
      name: sheet.file.path, kind: "U.S. statistics, \(commodity)", edition: edition)
    defer { report.files.append(own) }
    guard
      let chapter = context.chapters.chapter(named: commodity)
        ?? context.chapters.chapter(ofFile: sheet.file.name)
    else {
      report.find(.unmapped, at: sheet.place(column: 1), "\"\(commodity)\" is no chapter that is known")
      own.read = sheet.rows.count
      report.skip("of a chapter that is not known", count: sheet.rows.count, at: sheet.place(line: 2))
      return []
    }
    let file = "\(chapter)_salient"
    let columns = columns(chapter: chapter, file: file, edition: edition, own: &own, report: &report)
    let newest = sheet.rows.compactMap { PublishedYears($0.cells[2])?.last }.max() ?? 0
    var rows: [IngestedRow] = []
    for row in sheet.rows {
      own.read += columns.count
      guard let years = PublishedYears(row.cells[2]) else {
        report.find(
          .value, at: sheet.place(line: row.line, column: 2), "\"\(row.cells[2])\" is no year")
        report.skip("without a year", count: columns.count, at: sheet.place(line: row.line, column: 2))
        continue
      }
      for column in columns {
        let place = sheet.place(line: row.line, column: column.place)
        let cell = EstimateMark(row.cells[column.place])
        let correction = context.corrections.value(
          cell.text, column: column.name, row: String(years.first), in: file, of: edition)
        guard
          let value = context.token(
            cell.text, isShare: column.meaning.series.isShare, correction: correction, at: place,
            report: &report)
        else { continue }
        own.kept += 1
        rows.append(
          IngestedRow(
            series: column.meaning.series, country: "", year: years.first, lastYear: years.last, value: value,
            unit: column.meaning.unit,
            isEstimated: EstimateMark.canBeEstimated(value) && (cell.isMarked || years.last == newest),
            edition: edition, place: place, priceSource: priceSource(of: column.meaning.series, place)))
      }
    }
    return rows
  }

  /// The columns that have a meaning; the others are reported.
  private func columns(
    chapter: String, file: String, edition: Edition, own: inout IngestReport.File, report: inout IngestReport
  ) -> [Column] {
    var columns: [Column] = []
    var occurrences: [String: Int] = [:]
    for (place, heading) in sheet.headings.enumerated().dropFirst(3) {
      let filled = sheet.rows.count { !$0.cells[place].isEmpty }
      if heading.isEmpty, filled == 0 { continue }
      occurrences[heading, default: 0] += 1
      var occurrence = occurrences[heading, default: 1]
      var name = heading
      if let correction = context.corrections.heading(
        heading, occurrence: occurrence, in: file, of: edition)
      {
        report.find(
          .correction, at: sheet.place(column: place),
          correction.means.isEmpty
            ? "omitted: \(correction.why)" : "is read as \"\(correction.means)\": \(correction.why)")
        if correction.means.isEmpty {
          own.read += filled
          report.skip("that the corrections leave out", count: filled, at: sheet.place(line: 1))
          continue
        }
        (name, occurrence) = (correction.means, 1)
      }
      let column = ColumnTable.Column(
        chapter: chapter, heading: FoldedLabel(name), occurrence: occurrence)
      if let meaning = context.columns.meaning(of: column) {
        columns.append(Column(place: place, name: name, meaning: meaning))
        check(name, place: place, meaning: meaning, isCorrected: name != heading, report: &report)
      } else {
        report.find(
          .unmapped, at: sheet.place(column: place), "the column of chapter \(chapter) is not mapped")
        own.read += sheet.rows.count
        report.skip(
          "in a column that is not mapped", count: sheet.rows.count, at: sheet.place(line: 1))
      }
    }
    return columns
  }

  /// Who quotes the price of the cell at `place`, as far as the metadata say so.
  private func priceSource(of series: SeriesName, _ place: CellPlace) -> String {
    guard series.measure == SalientRow.Measure.price.rawValue, let metadata else { return "" }
    return PriceSource.named(in: metadata.definition(of: place.column))
  }

  /// Compares a column with what the metadata say of it.
  private func check(
    _ name: String, place: Int, meaning: ColumnTable.Meaning, isCorrected: Bool, report: inout IngestReport
  ) {
    guard let metadata, !metadata.columns.isEmpty, !isCorrected else { return }
    guard let phrase = metadata.unit(of: name) else {
      report.find(.metadata, at: sheet.place(column: place), "the metadata do not name the column")
      return
    }
    if let unit = context.units.unit(inPhrase: phrase), unit != meaning.unit {
      report.find(
        .unit, at: sheet.place(column: place),
        "the metadata say \"\(phrase)\", and the column is read as \(meaning.unit)")
    }
  }
}

/// A cell whose value may have the small raised e of an estimate before it: `e40`.
struct EstimateMark {
  /// The text without the mark.
  let text: String
  /// Whether there was one.
  let isMarked: Bool

  init(_ cell: String) {
    let rest = cell.dropFirst()
    isMarked = cell.first == "e" && rest.first?.isNumber == true
    text = isMarked ? String(rest) : cell
  }

  /// Whether `token` is a value that an estimate can be: not withheld, not available, not zero.
  static func canBeEstimated(_ token: String) -> Bool { token != "W" && token != "NA" && token != "0" }
}
