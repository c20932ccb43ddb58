import ArgumentParser
import SupplyData

/// The first and the last year.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first year.", valueName: "year"))
  var from = 2013
  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to = 2022

  func validate() throws { try YearCheck.check(from: from, to: to) }

  /// The years.
  var period: YearWindow { YearWindow(from, to) }
}
