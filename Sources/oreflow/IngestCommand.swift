import ArgumentParser
import Glibc
import SupplyData

/// `oreflow ingest`: reads publishers' files into the data folder.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Read publishers' own files into the data folder.",
    discussion: Limits.text,
    subcommands: [IngestUSGSCommand.self, IngestBACICommand.self])
}

/// What every ingest can be told.
struct IngestOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: "The data folder.")
  var folder: String?

  @Option(help: "Write the tables below this folder instead of the data folder.")
  var into: String?

  @Flag(help: "Report only; write nothing.")
  var check = false

  @Flag(help: "Take the files' figures where the data folder holds others of the same edition.")
  var replace = false

  @Flag(help: "List every file and finding.")
  var full = false

  /// The data folder that is named or found.
  func dataFolder() throws -> String {
    if let folder { return folder }
    if let named = getenv("OREFLOW_DATA"), named[0] != 0 { return String(cString: named) }
    if let found = FolderLocator.dataFolder(
      workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    {
      return found
    }
    throw DataError(
      .badData, "no data folder is found above the working directory or the program",
      remedy: "Name it with --data")
  }

  func show(_ report: IngestReport) {
    for line in report.lines(verbose: full) { print(line) }
    if check { print("nothing was written (--check)") }
  }
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

  @OptionGroup var ingest: IngestOptions

  @Option(help: "The edition, where the one tidy file does not tell it: MCS2026.")
  var edition: String?

  func run() throws {
    var options = USGSIngest.Options()
    options.edition = edition.map { Edition($0) }
    options.replaces = ingest.replace
    options.destination = ingest.into
    options.checksOnly = ingest.check
    ingest.show(try USGSIngest(folder: ingest.dataFolder()).run(paths, options: options))
  }
}

/// `oreflow ingest baci`: reads CEPII's trade files.
struct IngestBACICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baci",
    abstract: "Read files of CEPII BACI, one for each year.",
    discussion: """
      Keeps the flows of the codes of reference/hs_codes.csv. Nomenclature and release are told by the files' names, \
      BACI_HS17_Y2022_V202601.csv; CEPII's table of country codes stands beside them or is named.
      """)

  @Argument(help: "Files or folders, as published.")
  var paths: [String]

  @OptionGroup var ingest: IngestOptions

  @Option(help: "CEPII's table of country codes, country_codes_V….csv.")
  var countries: String?

  func run() throws {
    var options = BACIIngest.Options()
    options.countries = countries
    options.replaces = ingest.replace
    options.destination = ingest.into
    options.checksOnly = ingest.check
    ingest.show(try BACIIngest(folder: ingest.dataFolder()).run(paths, options: options))
  }
}
