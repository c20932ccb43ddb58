import ArgumentParser
import SupplyData

/// The first and the last year.
struct PeriodOptions: ParsableArguments {
  /// The years unless others are asked for.
  static let usual = YearWindow(2013, NetworkOptions.usualYear)

  @Option(help: ArgumentHelp("The first year.", valueName: "year"))
  var from = usual.first
  @Option(help: ArgumentHelp("The last year.", valueName: "year"))
  var to = usual.last

  func validate() throws { try YearCheck.check(from: from, to: to) }

  /// The years.
  var period: YearWindow { YearWindow(from, to) }
}
