import ArgumentParser

/// What years options take: the one place that checks them, so that all commands say the same.
enum YearCheck {
  /// The years that are taken.
  static let range = 1900...2100

  /// Refuses a `year` out of the range.
  ///
  /// - Parameters:
  ///   - year: The year; nil where none was given.
  ///   - option: The option that was given it.
  static func check(_ year: Int?, _ option: String = "--year") throws {
    guard let year, !range.contains(year) else { return }
    throw ValidationError(
      "\(option) takes a year from \(range.lowerBound) to \(range.upperBound), and \(year) is none.")
  }

  /// Refuses years out of the range, out of order, and too few.
  ///
  /// - Parameters:
  ///   - from: The first year; nil where none was given.
  ///   - to: The last year; nil where none was given.
  ///   - purpose: What takes two years or more, as in `a chart`; nil where one year will do.
  static func check(from: Int?, to: Int?, twoFor purpose: String? = nil) throws {
    try check(from, "--from")
    try check(to, "--to")
    guard let from, let to else { return }
    if from > to {
      throw ValidationError(
        "--from \(from) is after --to \(to). Choose an earlier --from or a later --to.")
    }
    if from == to, let purpose {
      throw ValidationError(
        "\(purpose) takes two years or more, and --from and --to are both \(from). Choose an earlier --from or a later --to."
      )
    }
  }
}
