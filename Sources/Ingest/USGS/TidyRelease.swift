import SupplyData

/// Reads a release of the Mineral Commodity Summaries that is one tidy file, as in 2026: a row for each value,
/// with chapter, section, commodity, country, statistic, unit, year and notes.
///
/// Nothing in it depends on a year: the edition is the year after the newest one printed, windows and years come
/// from the rows, and labels are compared without their years. O(rows).
struct TidyRelease {
  private static let columns = [
    "MCS chapter", "Section", "Commodity", "Country", "Statistics", "Statistics_detail", "Unit", "Year",
    "Value", "Notes",
  ]
  private enum Column: Int {
    case chapter, section, commodity, country, statistics, detail, unit, year, value, notes
  }

  /// What the corrections call the file.
  private static let file = "commodities"

  /// Whether `header` is that of such a release.
  static func recognises(_ header: [String]) -> Bool {
    header.count >= columns.count
      && zip(header, columns).allSatisfy { FoldedLabel($0) == FoldedLabel($1) }
  }

  /// What is known beforehand.
  let context: USGSContext
  private var rows: [IngestedRow] = []
  private var occurrences: [Occurrence: Int] = [:]
  private var unmapped: [LabelTable.Label: Int] = [:]

  private struct Occurrence: Hashable {
    let label: LabelTable.Label
    let country: String
    let year: String
  }

  init(context: USGSContext) { self.context = context }

  /// The rows of `file`; what is omitted goes into `report`.
  mutating func read(
    _ file: PublishedFile, edition given: Edition?, report: inout IngestReport
  ) throws(DataError) -> [IngestedRow] {
    let edition = if let given { given } else { try self.edition(of: file) }
    var own = IngestReport.File(name: file.path, kind: "one tidy file", edition: edition)
    var reader = try CSVReader(bytes: file.bytes, name: file.path, encoding: file.encoding)
    while try reader.next() {
      var cells: [String] = []
      for column in Self.columns.indices { cells.append(try reader.text(column)) }
      own.read += 1
      if let row = row(cells, file: file.path, line: reader.line, edition: edition, report: &report) {
        rows.append(row)
        own.kept += 1
      }
    }
    report.files.append(own)
    return rows
  }

  /// The year after the newest data year; the file's name must not contradict it.
  private func edition(of file: PublishedFile) throws(DataError) -> Edition {
    var reader = try CSVReader(bytes: file.bytes, name: file.path, encoding: file.encoding)
    var newest = 0
    while try reader.next() {
      if let years = PublishedYears(try reader.text(Column.year.rawValue)) {
        newest = max(newest, years.last)
      }
    }
    guard newest > 0 else {
      throw DataError(
        .badData, file: file.path, column: "Year", "holds no year", remedy: "Check that the file is whole")
    }
    let edition = "MCS\(newest + 1)"
    if let named = USGSContext.editionYear(inName: file.name), named != newest + 1 {
      throw DataError(
        .badData, file: file.path,
        "is named as the edition of \(named), but its newest values are of \(newest), as in \(edition)",
        remedy: .anyOf([.other("check the file"), .name(.edition)]))
    }
    return Edition(edition)
  }

  private mutating func row(
    _ cells: [String], file: String, line: Int, edition: Edition, report: inout IngestReport
  ) -> IngestedRow? {
    func cell(_ column: Column) -> String { cells[column.rawValue].trimmingBlanks() }
    func place(_ column: Column) -> CellPlace {
      CellPlace(file: file, line: line, column: Self.columns[column.rawValue])
    }
    guard let table = Self.table(ofSection: cell(.section)) else {
      report.find(.unmapped, at: place(.section), "\"\(cell(.section))\" is no kind of section")
      report.skip("of a section that is not known", at: place(.section))
      return nil
    }
    var label = LabelTable.Label(
      chapter: FoldedLabel(cell(.chapter)), table: table, commodity: FoldedLabel(cell(.commodity)),
      statistics: FoldedLabel(cell(.statistics)), detail: FoldedLabel(cell(.detail)))
    if table == .salient {
      let occurrence = Occurrence(label: label, country: cell(.country), year: cell(.year))
      occurrences[occurrence, default: 0] += 1
      label.occurrence = occurrences[occurrence, default: 1]
    }
    guard let meaning = context.labels.meaning(of: label) else {
      if unmapped.updateValue(line, forKey: label) == nil {
        report.find(
          .unmapped, at: place(.detail),
          "\"\(cell(.detail))\" of \(cell(.commodity)), \(cell(.statistics)), in \(cell(.chapter))"
            + (label.occurrence > 1 ? " (printed a second time)" : ""))
      }
      report.skip("with a label that is not mapped", at: place(.detail))
      return nil
    }
    guard let years = PublishedYears(cell(.year)) else {
      report.find(.value, at: place(.year), "\"\(cell(.year))\" is no year")
      report.skip("without a year", at: place(.year))
      return nil
    }
    guard
      let country = context.country(
        cell(.country), isSalient: table == .salient, at: place(.country), report: &report)?.code
    else { return nil }
    let series = meaning.series
    let correction = context.corrections.value(
      cell(.value), column: Self.columns[Column.value.rawValue],
      row: "\(series.mineral); \(series.measure); \(series.form); \(years.first)", in: Self.file, of: edition)
    guard
      let value = context.token(
        cells[Column.value.rawValue], isShare: series.isShare, correction: correction, at: place(.value),
        report: &report)
    else { return nil }
    guard let unit = unit(cell(.unit), meaning: meaning, edition: edition) else {
      report.find(.unit, at: place(.unit), "\"\(cell(.unit))\" is no known unit")
      report.skip("with a unit that is not known", at: place(.unit))
      return nil
    }
    return IngestedRow(
      series: series, country: table == .salient ? "" : country, year: years.first,
      lastYear: years.last, value: value, unit: table == .imports ? "" : unit,
      isEstimated: Self.saysEstimated(cell(.notes)), edition: edition, place: place(.value),
      priceSource: series.measure == SalientRow.Measure.price.rawValue
        ? PriceSource.named(in: cell(.notes), label: cell(.detail)) : "",
      note: table == .world && country == CountryCode.world.rawValue
        ? TotalNotes.codes(in: cell(.notes)) : "")
  }

  /// The unit of a row: what the corrections say, else the table of labels, else what is printed.
  private func unit(_ printed: String, meaning: LabelTable.Meaning, edition: Edition) -> String? {
    let correction = context.corrections.unit(
      column: Self.columns[Column.unit.rawValue],
      row: "\(meaning.series.mineral); \(meaning.series.measure)", in: Self.file, of: edition)
    if let correction, context.units.unit(spelled: printed) == correction.printed { return correction.means }
    return meaning.unit.isEmpty ? context.units.unit(spelled: printed) : meaning.unit
  }

  /// The table that a section belongs to, told by its first word.
  static func table(ofSection section: String) -> SeriesName.Table? {
    switch section.split(separator: " ").first?.lowercased() {
    case "salient": .salient
    case "import": .imports
    case "world": .world
    default: nil
    }
  }

  /// Whether one of the notes, which `--` parts, begins with "Estimated".
  static func saysEstimated(_ notes: String) -> Bool {
    var rest = notes[...]
    while true {
      let note = rest.drop { $0 == "-" || $0.isWhitespace }
      if note.lowercased().hasPrefix("estimated") { return true }
      guard let cut = rest.firstRange(of: "--") else { return false }
      rest = rest[cut.upperBound...]
    }
  }
}
