import SupplyData

/// Refuses files of which too much cannot be read: a re-save in another encoding breaks dashes and spaces by the
/// hundred, and what is left looks sound.
enum ReleaseDamage {
  /// The part of a file's values that may be unreadable.
  static let tolerated = 0.02
  /// How many may be, whatever the part: a short file with a few odd cells is read, and each is reported.
  static let toleratedCount = 10

  /// Throws for the first file of `report` that is damaged.
  ///
  /// A file is damaged when more than 2 % of its values, and more than 10, are unreadable, or when it was read and
  /// yields nothing although no correction takes it away and no other file gives the same.
  static func refuse(_ report: IngestReport) throws(DataError) {
    for file in report.files where file.read > 0 {
      let unreadable = report.findings.count {
        $0.file == file.name && ($0.kind == .value || $0.kind == .country || $0.kind == .unmapped)
      }
      let isCorrected = report.findings.contains { $0.file == file.name && $0.kind == .correction }
      let part = Double(unreadable) / Double(file.read)
      if part > tolerated, unreadable > toleratedCount {
        throw DataError(
          .badData, file: file.name,
          "\(unreadable) of \(file.read) values cannot be read (\((part * 1000).rounded() / 10) %)\(cause)",
          remedy: advice)
      }
      if file.kept + file.repeated == 0, !isCorrected, file.read >= 10 {
        throw DataError(
          .badData, file: file.name, "yields none of its \(file.read) values\(cause)", remedy: advice)
      }
    }
  }

  private static let cause = ": it is damaged or was saved in another encoding"
  private static let advice: Remedy = .anyOf([.other("take the publisher's own file"), .accept(.force)])
}
