import ArgumentParser

/// Where imports were produced.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract:
      "Where U.S. imports were produced, traced through world trade, and what trade does not explain.",
    discussion: """
      Examples:
        oreflow trace cobalt
        oreflow trace stages cobalt
        oreflow trace years --from 2013 --to 2022
      """,
    subcommands: [TraceMineral.self, TraceStages.self, TraceYearsCommand.self],
    defaultSubcommand: TraceMineral.self)
}
