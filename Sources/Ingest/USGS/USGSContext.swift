import SupplyData

/// What every reader of a release needs to know: minerals, countries, units and the meaning of labels.
struct USGSContext: Sendable {
  /// The reference tables of the data folder.
  let reference: Reference
  /// The meaning of the labels of the one-file releases.
  let labels: LabelTable
  /// The meaning of the columns of the U.S. tables.
  let columns: ColumnTable
  /// The meaning of the types of the world tables.
  let types: TypeTable
  /// The names of the chapters.
  let chapters: ChapterTable
  /// The spellings of units.
  let units: UnitSpelling
  /// What was printed wrong.
  let corrections: CorrectionTable

  /// Reads the tables that are built in.
  init(reference: Reference) throws(DataError) {
    self.reference = reference
    labels = try LabelTable()
    columns = try ColumnTable()
    types = try TypeTable()
    chapters = try ChapterTable()
    units = try UnitSpelling()
    corrections = try CorrectionTable()
  }

  /// The code of the country that `text` names, and what stands in parentheses after it; nil, with the reason
  /// reported, where it is not one country.
  func country(
    _ text: String, isSalient: Bool, at place: CellPlace, report: inout IngestReport
  ) -> (code: String, note: String)? {
    if let (code, note) = code(spelled: text) {
      if isSalient, code != .unitedStates {
        report.find(.implausible, at: place, "\"\(text)\" stands in a table of the United States")
        report.skip("of another country in a table of the United States", at: place)
        return nil
      }
      return (code.rawValue, note)
    }
    if text.split(separator: " ").contains("and") {
      report.skip("of several countries together", at: place)
    } else {
      report.find(.country, at: place, "\"\(text)\" is no spelling of reference/country_names.csv")
      report.skip("of a country that is not known", at: place)
    }
    return nil
  }

  /// The country, also where a footnote mark (`New Caledonia11`) or a note in parentheses follows its name.
  private func code(spelled text: String) -> (CountryCode, String)? {
    var name = text.asciiSigns().trimmingBlanks()
    var note = ""
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") { note = String(name[open...]) }
    while true {
      if let code = reference.countryCode(spelled: name) { return (code, note) }
      let folded = FoldedLabel(name).text
      if folded == "worldtotal" { return (.world, note) }
      if folded == "othercountries" { return (.other, note) }
      if let last = name.last, last.isNumber {
        name.removeLast()
      } else if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
        name = String(name[..<open]).trimmingBlanks()
      } else {
        return nil
      }
    }
  }

  /// The token for the cell `text`; nil, with the reason reported, where it holds no value.
  ///
  /// `correction` is what the table of corrections says of the cell.
  func token(
    _ text: String, isShare: Bool, correction: Correction?, at place: CellPlace, report: inout IngestReport
  ) -> String? {
    var published = PublishedValue(text)
    if let correction {
      report.find(
        .correction, at: place,
        "\"\(correction.printed)\" is read as \"\(correction.means)\": \(correction.why)")
      published = PublishedValue(correction.means)
      if published == .blank {
        report.skip("that the corrections leave out", at: place)
        return nil
      }
    }
    switch published {
    case .token(let token):
      if PrintedValue(token, as: isShare ? .percent : .quantity) != nil { return token }
      report.find(
        .value, at: place,
        "\"\(text)\" cannot be such a value: \(isShare ? "a percentage is from 0 to 100" : "it has more than 15 digits")"
      )
      report.skip("with a value that cannot be read", at: place)
    case .blank: report.skip("empty", at: place)
    case .notApplicable: report.skip("not applicable (XX)", at: place)
    case .words: report.skip("in words in place of a value", at: place)
    case .unreadable(let text):
      report.find(.value, at: place, "\"\(text)\" is no value")
      report.skip("with a value that cannot be read", at: place)
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
