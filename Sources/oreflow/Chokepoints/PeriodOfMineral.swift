import ArgumentParser
import SupplyData

/// The year and the source of import shares, where one mineral is asked about.
struct PeriodOfMineral: ParsableArguments {
  @Option(help: "The year.") var year = 2022
  @OptionGroup var shares: ImportsOption

  /// Which import shares are taken.
  var imports: ImportRule { shares.imports }

  func validate() throws { try YearCheck.check(year) }
}

/// The list of minerals and the source of import shares, where years are asked for apart.
struct ListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list = "us-2022"
  @OptionGroup var shares: ImportsOption

  /// Which import shares are taken.
  var imports: ImportRule { shares.imports }
}
