import SupplyData

/// Reads the world tables of the releases of 2022 to 2025: a row for each country and type of production, columns
/// for two years of production, capacity and reserves. In 2022 to 2024 each chapter has its own file, in 2025 one
/// file has them all.
struct WorldSheet {
  /// Whether `headings` are those of such a table.
  static func recognises(_ headings: [String]) -> Bool {
    let folded = headings.map { FoldedLabel($0).text }
    guard folded.count >= 4, folded[0] == "source" || folded[0] == "datasource" else { return false }
    // One file of 2024 has the type itself where the heading "Type" should stand.
    return folded[1] == "country" && folded[3...].contains { $0.hasPrefix("prod") || $0.hasPrefix("cap") }
      || folded[1...3] == ["commodity", "country", "type"]
  }

  private struct Column {
    let place: Int
    let measure: WorldRow.Measure
    let year: Int
    let isEstimated: Bool
    let unit: String?
    let note: Int?
  }

  /// What is known beforehand.
  let context: USGSContext
  private let sheet: PublishedSheet
  private let isWhole: Bool

  init(_ sheet: PublishedSheet, context: USGSContext) {
    self.sheet = sheet
    self.context = context
    isWhole = FoldedLabel(sheet.headings[1]).text == "commodity"
  }

  /// The rows; what is omitted goes into `report`. O(cells).
  func read(report: inout IngestReport) throws(DataError) -> [IngestedRow] {
    let edition = try sheet.edition()
    let name = isWhole ? "world tables" : "world table, \(sheet.rows[0].cells[2])"
    var own = IngestReport.File(name: sheet.file.path, kind: name, edition: edition)
    defer { report.files.append(own) }
    let fileChapter = context.chapters.chapter(ofFile: sheet.file.name)
    let columns = columns(chapter: fileChapter, edition: edition, report: &report)
    let zeros = isWhole ? blocksWithValues(columns) : []
    if let fileChapter, !isWhole,
      let correction = context.corrections.passesOver(
        FoldedLabel(sheet.file.name).text.contains("salient")
          ? "\(fileChapter)_salient" : "\(fileChapter)_world",
        of: edition)
    {
      let count = sheet.rows.count * columns.count
      own.read += count
      report.find(.correction, at: sheet.place(), "passed over: \(correction.why)")
      report.skip("that the corrections leave out", count: count, at: sheet.place(line: 1))
      return []
    }
    var rows: [IngestedRow] = []
    var unmapped: Set<String> = []
    for row in sheet.rows {
      own.read += columns.count
      guard
        let subject = subject(
          of: row, fileChapter: fileChapter, edition: edition, columns.count, &unmapped, &report)
      else { continue }
      let isBlock = zeros.contains(block(row.cells))
      for column in columns {
        guard let meaning = meaning(of: column, subject, &unmapped, &report) else { continue }
        if let row = self.row(column, of: subject, meaning: meaning, blankIsZero: isBlock, report: &report) {
          rows.append(row)
          own.kept += 1
        }
      }
    }
    return rows
  }

  /// What a row is of.
  private struct Subject {
    let cells: [String]
    let line: Int
    let chapter: String
    /// The type, corrected.
    let type: String
    let typePlace: CellPlace
    let country: String
    let countryNote: String
    let edition: Edition

    /// The name of the table that corrections use.
    var file: String { "\(chapter)_world" }
  }

  /// What `row` is of; nil where its chapter or its country is not known, which goes into `report` with the `count` of
  /// its values.
  private func subject(
    of row: (cells: [String], line: Int), fileChapter: String?, edition: Edition, _ count: Int,
    _ unmapped: inout Set<String>, _ report: inout IngestReport
  ) -> Subject? {
    let commodity = isWhole ? row.cells[1] : sheet.file.name
    let chapter = isWhole ? context.chapters.chapter(named: commodity) : fileChapter
    let countryPlace = sheet.place(line: row.line, column: isWhole ? 2 : 1)
    let typePlace = sheet.place(line: row.line, column: isWhole ? 3 : 2)
    guard let chapter else {
      if unmapped.insert(commodity).inserted {
        report.find(.unmapped, at: typePlace, "\"\(commodity)\" is no chapter that is known")
      }
      report.skip("of a chapter that is not known", count: count, at: typePlace)
      return nil
    }
    let file = "\(chapter)_world"
    var type = row.cells[isWhole ? 3 : 2]
    if let correction = context.corrections.text(type, column: "Type", in: file, of: edition) {
      if unmapped.insert("\(file) \(type)").inserted {
        report.find(.correction, at: typePlace, "is read as \"\(correction.means)\": \(correction.why)")
      }
      type = correction.means
    }
    // The country decides the whole row, so that a row of several countries is reported once.
    var probe = IngestReport()
    guard
      let country = context.country(
        row.cells[isWhole ? 2 : 1], isSalient: false, at: countryPlace, report: &probe)
    else {
      report.findings += probe.findings
      for skip in probe.skipped { report.skip(skip.reason, count: count, at: countryPlace) }
      return nil
    }
    return Subject(
      cells: row.cells, line: row.line, chapter: chapter, type: type, typePlace: typePlace,
      country: country.code,
      countryNote: country.note,
      edition: edition)
  }

  /// What the type of `subject` means in `column`; nil where it is not mapped, which goes into `report`.
  private func meaning(
    of column: Column, _ subject: Subject, _ unmapped: inout Set<String>, _ report: inout IngestReport
  ) -> TypeTable.Meaning? {
    let heading = sheet.headings[column.place]
    for type in ["\(subject.type) \(subject.countryNote)", subject.type] {
      if let meaning = context.types.meaning(chapter: subject.chapter, type: type, heading: heading) {
        return meaning
      }
    }
    if unmapped.insert("\(subject.chapter) \(subject.type)").inserted {
      report.find(
        .unmapped, at: subject.typePlace, "\"\(subject.type)\" of chapter \(subject.chapter) is not mapped")
    }
    report.skip("of a type that is not mapped", at: subject.typePlace)
    return nil
  }

  private func row(
    _ column: Column, of subject: Subject, meaning: TypeTable.Meaning, blankIsZero: Bool,
    report: inout IngestReport
  ) -> IngestedRow? {
    let (cells, file, edition) = (subject.cells, subject.file, subject.edition)
    let country = subject.country
    let place = sheet.place(line: subject.line, column: column.place)
    let heading = sheet.headings[column.place]
    if let correction = context.corrections.heading(heading, occurrence: 1, in: file, of: edition),
      correction.means.isEmpty
    {
      if !cells[column.place].isEmpty { report.find(.correction, at: place, correction.why) }
      report.skip("that the corrections leave out", at: place)
      return nil
    }
    let measure =
      meaning.measure.isEmpty || column.measure == .reserves && meaning.measure != "reserves"
      ? column.measure.rawValue
      : column.measure == .production ? meaning.measure : column.measure.rawValue
    let note = column.note.map { WorldNote(cells[$0]) } ?? WorldNote("")
    var cell = EstimateMark(cells[column.place])
    if cell.text.isEmpty {
      if let token = note.token(for: column.year) {
        cell = EstimateMark(token)
      } else if blankIsZero, note.isEmpty, measure == WorldRow.Measure.production.rawValue,
        meaning.measure.isEmpty
      {
        cell = EstimateMark("0")
      }
    }
    let mended = context.corrections.value(
      cell.text, column: heading, row: meaning.form.isEmpty ? country : "\(country); \(meaning.form)",
      in: file, of: edition)
    guard
      let value = context.token(
        cell.text, isShare: false, correction: mended, at: place, report: &report)
    else { return nil }
    let printed = isWhole ? context.units.unit(spelled: cells[4]) : column.unit
    let correction =
      context.corrections.unit(column: heading, in: file, of: edition)
      ?? (isWhole ? context.corrections.unit(column: sheet.headings[4], in: file, of: edition) : nil)
    guard var unit = printed ?? correction?.means ?? previousUnit(subject) else {
      report.find(.unit, at: place, "no known unit is given")
      report.skip("with a unit that is not known", at: place)
      return nil
    }
    if let correction, unit == correction.printed { unit = correction.means }
    let series = SeriesName(
      table: .world, mineral: meaning.mineral, measure: measure,
      stage: measure == WorldRow.Measure.reserves.rawValue ? "" : meaning.stage,
      form: meaning.form, basis: meaning.basis)
    // "Mine production, estimated" is said of both years.
    let typeIsEstimated = FoldedLabel(subject.type).text.contains("estimated")
    let isEstimated =
      EstimateMark.canBeEstimated(value)
      && (cell.isMarked || note.saysEstimated(column.year)
        || !note.saysReported && (column.isEstimated || typeIsEstimated && column.measure != .reserves))
    return IngestedRow(
      series: series, country: country, year: column.year, lastYear: column.year, value: value, unit: unit,
      isEstimated: isEstimated, edition: edition, place: place,
      note: country == CountryCode.world.rawValue && column.measure == .production
        ? TotalNotes.codes(
          in: cells[isWhole ? 2 : 1] + ". " + (column.note.map { cells[$0] } ?? "")) : "")
  }

  /// The unit of the row above of the same commodity and type, for a row that leaves its unit out.
  private func previousUnit(_ row: Subject) -> String? {
    guard isWhole else { return nil }
    return sheet.rows.last { $0.line < row.line && $0.cells[1] == row.cells[1] && !$0.cells[4].isEmpty }
      .flatMap { context.units.unit(spelled: $0.cells[4]) }
  }

  /// Commodities and types of the one world file that have a production value at all.
  ///
  /// The file has no zeros: what the chapter prints as a dash, it leaves empty. Where a whole block is empty,
  /// nothing is known, and it stays empty.
  private func blocksWithValues(_ columns: [Column]) -> Set<[String]> {
    Set(
      sheet.rows.filter { row in
        columns.contains { $0.measure == .production && row.cells[$0.place].first?.isNumber == true }
      }.map { block($0.cells) })
  }

  private func block(_ cells: [String]) -> [String] { isWhole ? [cells[1], cells[3]] : [] }

  /// The columns that hold values, told by the first word of their headings.
  private func columns(
    chapter: String?, edition: Edition, report: inout IngestReport
  ) -> [Column] {
    let last = (USGSContext.editionYear(inName: edition.rawValue) ?? 0) - 1
    var columns: [Column] = []
    for (place, heading) in sheet.headings.enumerated().dropFirst(isWhole ? 5 : 3) {
      let filled = sheet.rows.contains { !$0.cells[place].isEmpty }
      let folded = FoldedLabel(heading).text
      if folded.contains("note") || (heading.isEmpty && !filled) { continue }
      if !isWhole, let chapter,
        let correction = context.corrections.heading(
          heading, occurrence: 1, in: "\(chapter)_world", of: edition), correction.means.isEmpty
      {
        report.find(.correction, at: sheet.place(column: place), "omitted: \(correction.why)")
        continue
      }
      let measure: WorldRow.Measure? =
        folded.hasPrefix("prod")
        ? .production : folded.hasPrefix("cap") ? .capacity : folded.hasPrefix("reserves") ? .reserves : nil
      guard let measure else {
        report.find(
          .unmapped, at: sheet.place(column: place), "the column is neither production, capacity nor reserves"
        )
        continue
      }
      let years = heading.split { !$0.isNumber }.compactMap { PublishedYears(String($0))?.last }
      let note = sheet.headings.indices.dropFirst(place + 1).first {
        FoldedLabel(sheet.headings[$0]).text.contains("note")
      }
      columns.append(
        Column(
          place: place, measure: measure, year: years.last ?? last,
          isEstimated: measure != .reserves && folded.contains("est"),
          unit: context.units.unit(ofHeading: heading), note: note))
    }
    return columns
  }
}

/// A note beside the values of a row, which stands for the value where that is left empty: `W for 23-24`.
struct WorldNote {
  private let text: String

  init(_ text: String) { self.text = text.asciiSigns().trimmingBlanks().lowercased() }

  /// Whether there is none.
  var isEmpty: Bool { text.isEmpty }
  /// Whether it says that the newest value is reported, not estimated.
  var saysReported: Bool { text.hasPrefix("reported") }

  /// Whether it says that the value of `year` is estimated too.
  func saysEstimated(_ year: Int) -> Bool { text.contains("estimated") && text.contains(String(year)) }

  /// The token the note stands for, where the value of `year` is left empty; nil where it is none.
  func token(for year: Int) -> String? {
    var rest = text[...]
    if let cut = rest.firstRange(of: " for ") {
      let years = rest[cut.upperBound...].split { !$0.isNumber }.compactMap { Int($0) }
      guard years.contains(where: { $0 % 100 == year % 100 }) else { return nil }
      rest = rest[..<cut.lowerBound]
    }
    if let cut = rest.firstIndex(of: "(") { rest = rest[..<cut] }
    switch String(rest).trimmingBlanks() {
    case "w": return "W"
    case "na": return "NA"
    case "xx": return "XX"
    case "less than 1/2 unit": return "s"
    default: return nil
    }
  }
}
