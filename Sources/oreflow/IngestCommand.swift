import ArgumentParser
import Glibc
import SupplyData

/// `oreflow ingest`: reads publishers' files into the data folder.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Read publishers' own files into the data folder.",
    subcommands: [IngestUSGSCommand.self])
}

/// `oreflow ingest usgs`: reads releases of the Mineral Commodity Summaries.
struct IngestUSGSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "usgs",
    abstract: "Read data releases of the USGS Mineral Commodity Summaries.",
    discussion: """
      Names files or folders of one or more editions, in any order; edition and kind are told from the content. \
      Rows of other editions stay as they are, and running it twice changes nothing.
      """)

  @Argument(help: "Files or folders of releases, as published.")
  var paths: [String]

  @Option(help: "The data folder.")
  var data: String?

  @Option(help: "Write the tables below this folder instead of the data folder.")
  var into: String?

  @Option(help: "The edition, where the file does not tell it: MCS2026.")
  var edition: String?

  @Flag(help: "Report only; write nothing.")
  var check = false

  @Flag(help: "Take the release's figures where the edition is there with others.")
  var replace = false

  @Flag(help: "List every file and finding.")
  var full = false

  func run() throws {
    guard
      let folder = data
        ?? FolderLocator.dataFolder(
          workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    else {
      throw DataError(
        .badData, "no data folder is found above the working directory or the program",
        remedy: "Name it with --data")
    }
    var options = USGSIngest.Options()
    options.edition = edition.map { Edition($0) }
    options.replaces = replace
    options.destination = into
    options.checksOnly = check
    let report = try USGSIngest(folder: folder).run(paths, options: options)
    for line in report.lines(verbose: full) { print(line) }
    if check { print("nothing was written (--check)") }
  }
}
