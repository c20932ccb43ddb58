import ArgumentParser
import SupplyData

/// The first and the last year.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first year.", valueName: "year"))
  var from = 2013
  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to = 2022

  func validate() throws {
    for year in [from, to] where !YearOption.range.contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    if from > to { throw ValidationError("--from \(from) is after --to \(to). Exchange them.") }
  }

  /// The years.
  var period: YearWindow { YearWindow(from, to) }
}
