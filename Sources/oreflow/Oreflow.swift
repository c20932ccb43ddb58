import ArgumentParser

@main
struct Oreflow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oreflow", subcommands: [IngestCommand.self])
}
