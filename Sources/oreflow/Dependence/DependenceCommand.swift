import ArgumentParser

/// Perspective 1.
struct DependenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dependence",
    abstract: "Net import reliance of every mineral of a list, over the years, and who supplies it.",
    discussion: """
      A value stands as printed: >50 lies between 50 and 100 %, E is a net exporter, W is withheld.

      Examples:
        oreflow dependence
        oreflow dependence years --mineral cobalt
        oreflow dependence counts --from 2018 --to 2022
      """,
    subcommands: [
      DependenceList.self, DependenceYearsCommand.self, DependenceCounts.self, DependenceSuppliers.self,
      DependenceForms.self,
    ], defaultSubcommand: DependenceList.self)
}
