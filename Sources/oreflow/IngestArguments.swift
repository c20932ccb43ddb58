import ArgumentParser
import Platform
import Tables
import SupplyAnalysis
import Ingest
import SupplyData
import SupplyNetwork

/// What every ingest can be told, and how it runs.
struct IngestArguments: ParsableArguments {
  @Option(name: .customLong("data"), help: "The data folder.")
  var folder: String?

  @Option(help: "Write the tables below this folder instead of the data folder.")
  var into: String?

  @Flag(help: "Report what would change, in the tables and in the results; write nothing.")
  var check = false

  @Flag(
    help: """
      Let the files decide for the editions and minerals that they give: other values are replaced, rows that \
      they lack are removed.
      """)
  var replace = false

  @Flag(help: "List every file and finding.")
  var full = false

  /// Runs `ingest` and prints its report; of a check also what would move in the results.
  func run(_ ingest: (_ folder: String, _ options: IngestOptions) throws(DataError) -> IngestReport) throws {
    let folder = try dataFolder()
    // Data below a prefix are read-only: said before a release is read.
    if !check, into == nil, access(folder, F_OK) == 0, access(folder, W_OK) != 0 {
      throw DataError(
        .unwritable, file: folder, "cannot be written",
        remedy: "Copy the folder and name the copy (--data), or write the new tables elsewhere (--into)")
    }
    let report = try ingest(folder, IngestOptions(replaces: replace, destination: into, checksOnly: check))
    for line in report.lines(verbose: full) { print(line) }
    guard check else { return }
    print("nothing was written (--check)")
    guard report.changes.contains(where: { $0.added + $0.replaced + $0.removed > 0 }) else { return }
    let copy = try DataFolderCopy(of: folder)
    _ = try ingest(folder, IngestOptions(replaces: true, destination: copy.path))
    // Rows that contradict what is there are refused without it.
    let condition = !replace && report.contradicts ? " (with --replace)" : ""
    for line in try effect(from: folder, to: copy.path) { print(line + condition) }
  }

  /// What would move in the results of the usual list.
  private func effect(from folder: String, to copy: String) throws -> [String] {
    let (before, after) = (try Dataset(folder: folder), try Dataset(folder: copy))
    let list = try MineralList(named: "us-2022", in: after)
    let results = try ResultDiff(
      from: try NetworkSources(before), to: try NetworkSources(after), list: list)
    return DiffTables.summary(results, list: list, register: after.reference.register)
  }

  /// The data folder that is named or found.
  private func dataFolder() throws(DataError) -> String {
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
}
