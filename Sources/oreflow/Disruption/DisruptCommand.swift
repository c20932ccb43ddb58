import ArgumentParser

/// What is lost when countries fall away.
struct DisruptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disrupt",
    abstract: "What is lost when countries fall away, what the others can make good, and who gains.",
    discussion: """
      Examples:
        oreflow disrupt China
        oreflow disrupt CHN,RUS --slack 50
        oreflow disrupt random
      """,
    subcommands: [RemoveCommand.self, RandomCommand.self], defaultSubcommand: RemoveCommand.self)
}
