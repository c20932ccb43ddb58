import ArgumentParser

/// The year.
struct YearOption: ParsableArguments {
  @Option(help: "The year.")
  var year = 2022

  func validate() throws { try YearCheck.check(year) }
}
