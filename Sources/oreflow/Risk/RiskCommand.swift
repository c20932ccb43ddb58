import ArgumentParser

/// Perspective 3.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "Supply risk of every mineral of a list: concentration, governance, and whether it rises.",
    discussion: """
      A year after the last governance estimates takes the last ones and says so.

      Examples:
        oreflow risk
        oreflow risk trend --from 2013 --to 2022
        oreflow risk contributors --mineral cobalt
      """,
    subcommands: [
      RiskList.self, RiskTrendCommand.self, RiskContributors.self, RiskMatrix.self, RiskSweep.self,
    ], defaultSubcommand: RiskList.self)
}
