import SupplyData

/// The corrections of `Resources/usgs-corrections.csv`, looked up by place.
struct CorrectionTable: Sendable {
  /// The table's name in messages.
  static let name = "usgs-corrections.csv"
  /// The corrections in the order of the table.
  let corrections: [Correction]
  private let byFile: [File: [Correction]]

  private struct File: Hashable, Sendable {
    let edition: Edition
    let file: String
  }

  /// Reads the table that is built in.
  init() throws(DataError) {
    corrections = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsCorrections, name: Self.name,
      header: ["edition", "file", "kind", "column", "occurrence", "row", "printed", "means", "why"]
    ) { (fields, line) throws(DataError) in
      guard let kind = Correction.Kind(rawValue: fields[2]), let occurrence = Int(fields[4]) else {
        throw DataError(
          .badData, file: Self.name, line: line, "names no kind or no occurrence",
          remedy: "Use heading, text, unit, value or file, and 1 or more")
      }
      return Correction(
        edition: Edition(fields[0]), file: fields[1], kind: kind, column: fields[3], occurrence: occurrence,
        row: fields[5], printed: fields[6], means: fields[7], why: fields[8])
    }
    byFile = Dictionary(grouping: corrections) { File(edition: $0.edition, file: $0.file) }
  }

  /// Whether the whole file is to be passed over, and why.
  func passesOver(_ file: String, of edition: Edition) -> Correction? {
    own(file, edition).first { $0.kind == .file }
  }

  /// The correction of the `occurrence`-th column called `heading`.
  func heading(_ heading: String, occurrence: Int, in file: String, of edition: Edition) -> Correction? {
    own(file, edition).first {
      $0.kind == .heading && $0.occurrence == occurrence && $0.printed == heading
    }
  }

  /// The correction of the text `printed` in `column`.
  func text(_ printed: String, column: String, in file: String, of edition: Edition) -> Correction? {
    own(file, edition).first {
      $0.kind == .text && $0.column == column && FoldedLabel($0.printed) == FoldedLabel(printed)
    }
  }

  /// The correction of the unit of a column whose heading begins with the correction's.
  func unit(column: String, row: String = "", in file: String, of edition: Edition) -> Correction? {
    own(file, edition).first {
      $0.kind == .unit && column.lowercased().hasPrefix($0.column.lowercased()) && $0.row == row
    }
  }

  /// The correction of the value `printed` in `column` and `row`.
  func value(
    _ printed: String, column: String, row: String, in file: String, of edition: Edition
  ) -> Correction? {
    let printed = printed.asciiSigns()
    return own(file, edition).first {
      $0.kind == .value && $0.column == column && $0.row == row && $0.printed == printed
    }
  }

  private func own(_ file: String, _ edition: Edition) -> [Correction] {
    byFile[File(edition: edition, file: file)] ?? []
  }
}
