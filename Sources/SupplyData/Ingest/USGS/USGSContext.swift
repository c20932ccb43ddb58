/// What every reader of a release needs to know: minerals, countries, units and the meaning of labels.
struct USGSContext: Sendable {
  /// The reference tables of the data folder.
  let reference: Reference
  /// The meaning of the labels of the one-file releases.
  let labels: LabelTable
  /// The spellings of units.
  let units: UnitSpelling
  /// What was printed wrong.
  let corrections: CorrectionTable

  /// Reads the tables that are built in.
  init(reference: Reference) throws(DataError) {
    self.reference = reference
    labels = try LabelTable()
    units = try UnitSpelling()
    corrections = try CorrectionTable()
  }

  /// The code of the country that `text` names; nil, with the reason reported, where it is not one country.
  func country(
    _ text: String, file: String, line: Int, column: String, isSalient: Bool, report: inout IngestReport
  ) -> String? {
    if let code = code(spelled: text) {
      if isSalient, code != .unitedStates {
        report.find(
          .implausible, file: file, line: line, column: column,
          "\"\(text)\" stands in a table of the United States")
        report.skip("of another country in a table of the United States", file: file, line: line)
        return nil
      }
      return code.rawValue
    }
    let names = text.split(separator: ",").flatMap { $0.split(separator: " ") }
    if text.contains(","), names.contains("and") {
      report.skip("of several countries together", file: file, line: line)
    } else {
      report.find(
        .country, file: file, line: line, column: column, "\"\(text)\" is no spelling that is known")
      report.skip("of a country that is not known", file: file, line: line)
    }
    return nil
  }

  private func code(spelled text: String) -> CountryCode? {
    let name = text.trimmingBlanks()
    if let code = reference.countryCode(spelled: name) { return code }
    let folded = FoldedLabel(name).text
    if folded == "worldtotal" { return .world }
    if folded == "othercountries" { return .other }
    return nil
  }

  /// The token for the cell `text`; nil, with the reason reported, where it holds no figure.
  func token(
    _ text: String, series: SeriesName, edition: Edition, label: String, years: PublishedYears, file: String,
    line: Int, column: String, report: inout IngestReport
  ) -> String? {
    var figure = PublishedFigure(text)
    if let correction = corrections.replacement(
      edition: edition, series: series, year: years.first, printed: text.trimmingBlanks())
    {
      report.find(
        .correction, file: file, line: line, column: column,
        "\"\(correction.printed)\" is read as \"\(correction.means)\": \(correction.why)")
      figure = PublishedFigure(correction.means)
    }
    switch figure {
    case .token(let token):
      if PrintedValue(token, as: series.isShare ? .percent : .quantity) != nil { return token }
      report.find(.figure, file: file, line: line, column: column, "\"\(text)\" cannot be such a figure")
      report.skip("with a figure that cannot be read", file: file, line: line)
    case .blank: report.skip("empty", file: file, line: line)
    case .notApplicable: report.skip("not applicable (XX)", file: file, line: line)
    case .words(let words):
      report.skip("in words in place of a figure (\(words))", file: file, line: line)
    case .unreadable(let text):
      report.find(.figure, file: file, line: line, column: column, "\"\(text)\" is no figure")
      report.skip("with a figure that cannot be read", file: file, line: line)
    }
    return nil
  }

  /// The year of the edition that a file's name tells, `MCS2026_…` or `mcs2023-abras_…`.
  static func editionYear(inName name: String) -> Int? {
    let letters = Array(name.lowercased().utf8)
    guard let start = letters.indices.first(where: { letters[$0...].starts(with: Array("mcs".utf8)) }) else {
      return nil
    }
    let digits = letters[(start + 3)...].prefix { (48...57).contains($0) }
    guard digits.count == 4 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
