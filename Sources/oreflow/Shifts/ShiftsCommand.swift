import ArgumentParser

/// How capacity moves between regions.
struct ShiftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shifts",
    abstract: "How the shares of regions and countries have moved, and what is noise.",
    discussion: """
      Every share has two statements: its change from the first year to the last, with bounds, and its trend over all \
      years, where a test holds for all values within the bounds.

      Examples:
        oreflow shifts --from 2013 --to 2022
        oreflow shifts verdicts --mineral nickel --to 2025
        oreflow shifts countries --format csv
      """,
    subcommands: [
      ShiftsRegions.self, ShiftsCountries.self, ShiftsVerdicts.self, ShiftsDecomposition.self,
      ShiftsGravity.self,
    ], defaultSubcommand: ShiftsRegions.self)
}
