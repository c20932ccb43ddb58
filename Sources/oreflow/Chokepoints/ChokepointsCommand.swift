import ArgumentParser

/// Which countries can stop the supply of what.
struct ChokepointsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chokepoints",
    abstract: "Which countries can stop the supply, of what, how badly, and what it would take.",
    discussion: """
      Exposure is the share of U.S. imports times net import reliance: the part of U.S. consumption attributed to a \
      country. Suppliers and producers are kept apart; production is at the stage that each source prints.

      Examples:
        oreflow chokepoints
        oreflow chokepoints mineral cobalt
        oreflow chokepoints sets 4
      """,
    subcommands: [
      RankingCommand.self, MineralCommand.self, CountryCommand.self, SetsCommand.self,
      PartnersCommand.self, MovementCommand.self, StagesCommand.self, GroupsCommand.self,
    ], defaultSubcommand: RankingCommand.self)
}
