import SupplyData

/// Reads a file of the World Mineral Statistics as the publisher's open API gives it: a row for each country,
/// commodity, statistic and year.
struct BGSFile {
  /// The first year that is read: the other sources begin there.
  static let firstYear = 2011

  private enum Column: String, CaseIterable {
    case country = "country_trans"
    case code = "country_iso3_code"
    /// May lack; where it is there, it is right where the code is that of the other Congo.
    case letters = "country_iso2_code"
    case year
    case quantity
    case units
    case statistic = "bgs_statistic_type_trans"
    case commodity = "bgs_commodity_trans"
    case sub = "bgs_sub_commodity_trans"
    case tableNotes = "concat_table_notes_text"
    case figureNotes = "concat_figure_notes_text"
  }

  /// Whether `header` is that of such a file.
  static func recognises(_ header: [String]) -> Bool {
    Column.allCases.allSatisfy { $0 == .letters || header.contains($0.rawValue) }
  }

  /// The series that are read.
  let series: BGSSeries
  /// The names of countries.
  let reference: Reference
  /// The edition.
  let edition: Edition

  /// A row, and the part of its series that it holds: manganese ore for chemical use.
  struct Part: Sendable {
    let sub: String
    let row: IngestedRow
  }

  /// The rows of `file`; what is omitted goes into `report`. O(rows).
  func read(_ file: PublishedFile, report: inout IngestReport) throws(DataError) -> [Part] {
    var reader = try CSVReader(bytes: file.bytes, name: file.path, encoding: file.encoding)
    let places = Column.allCases.compactMap { column in
      reader.header.firstIndex(of: column.rawValue).map { (column: column, place: $0) }
    }
    var own = IngestReport.File(name: file.path, kind: "production", edition: edition)
    var rows: [Part] = []
    while try reader.next() {
      var cells: [Column: String] = [:]
      for (column, place) in places {
        cells[column] = try reader.text(place).trimmingBlanks()
      }
      own.read += 1
      if let row = row(cells, file: file.path, line: reader.line, report: &report) {
        rows.append(Part(sub: cells[.sub] ?? "", row: row))
        own.kept += 1
      }
    }
    report.files.append(own)
    return rows
  }

  private func row(
    _ cells: [Column: String], file: String, line: Int, report: inout IngestReport
  ) -> IngestedRow? {
    func cell(_ column: Column) -> String { cells[column] ?? "" }
    func place(_ column: Column) -> CellPlace { CellPlace(file: file, line: line, column: column.rawValue) }
    guard cell(.statistic) == "Production" else {
      report.skip("of another statistic than production", at: place(.statistic))
      return nil
    }
    guard let year = Int(cell(.year).prefix(4)), (1800...2100).contains(year) else {
      report.find(.value, at: place(.year), "\"\(cell(.year))\" is no year")
      report.skip("without a year", at: place(.year))
      return nil
    }
    guard year >= Self.firstYear else {
      report.skip("of years before \(Self.firstYear)", at: place(.year))
      return nil
    }
    guard let series = series.series(of: .init(commodity: cell(.commodity), sub: cell(.sub))) else {
      report.skip("of commodities that are not read", at: place(.commodity))
      return nil
    }
    guard let unit = Self.unit(cell(.units)) else {
      report.find(.unit, at: place(.units), "\"\(cell(.units))\" is no known unit")
      report.skip("with a unit that is not known", at: place(.units))
      return nil
    }
    // The name decides, then the two letters: a code may be that of the other Congo, or one that nobody else uses.
    guard
      let country = reference.countryCode(spelled: cell(.country)) ?? code(letters: cell(.letters))
        ?? code(cell(.code))
    else {
      report.find(
        .country, at: place(.country), "\"\(cell(.country))\" is no spelling of reference/country_names.csv")
      report.skip("of a country that is not known", at: place(.country))
      return nil
    }
    guard let value = Self.token(cell(.quantity)) else {
      if cell(.quantity).isEmpty {
        report.skip("empty", at: place(.quantity))
      } else {
        report.find(.value, at: place(.quantity), "\"\(cell(.quantity))\" is no value")
        report.skip("with a value that cannot be read", at: place(.quantity))
      }
      return nil
    }
    let notes = cell(.figureNotes) + "|" + cell(.tableNotes)
    return IngestedRow(
      series: series, country: country.rawValue, year: year, lastYear: year, value: value, unit: unit,
      isEstimated: notes.contains("Estimates."), edition: edition, place: place(.quantity),
      note: Self.codes(in: notes))
  }

  private func code(letters: String) -> CountryCode? {
    letters.isEmpty ? nil : reference.countries.values.first { $0.alpha2 == letters }?.code
  }

  private func code(_ text: String) -> CountryCode? {
    let code = CountryCode(text)
    return reference.countries[code] == nil ? nil : code
  }

  /// A number without sign and exponent, its zeros after the point left away; nil where it is none.
  private static func token(_ text: String) -> String? {
    var token = text
    if token.contains(".") {
      while token.hasSuffix("0") { token.removeLast() }
      if token.hasSuffix(".") { token.removeLast() }
    }
    guard let value = PrintedValue(token, as: .quantity), let exact = value.exact, exact >= 0 else {
      return nil
    }
    return token
  }

  private static func unit(_ text: String) -> String? {
    if text.hasPrefix("tonnes") { return "t" }
    return text.hasPrefix("kilograms") ? "kg" : nil
  }

  /// The codes of `reference/notes.csv` that notes amount to.
  static func codes(in notes: String) -> String {
    [
      ("Break in series", ValueNote.isBreak), ("Exports", "exports"), ("Years end", "fiscal-year"),
      ("Sales", "sales"),
    ].filter { notes.contains($0.0) }.map(\.1).sorted().joined(separator: " ")
  }
}
