import ArgumentParser

/// The year.
struct YearOption: ParsableArguments {
  /// The years that are taken.
  static let range = 1900...2100

  @Option(help: "The year.")
  var year = 2022

  func validate() throws {
    guard Self.range.contains(year) else {
      throw ValidationError("--year takes a year from 1900 to 2100.")
    }
  }
}
