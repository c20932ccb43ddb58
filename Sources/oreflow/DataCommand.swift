import ArgumentParser
import Glibc
import Reports
import SupplyData

/// What the data are, where they come from, and whether they are sound.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Check the tables, list their coverage and their sources.",
    subcommands: [
      Check.self, CoverageList.self, Sources.self, Revisions.self, Corrections.self, Describe.self,
    ])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check every table; name file, line and column of each finding.")
    @OptionGroup var data: DataOptions
    @Flag(help: "Print nothing when all is well.") var quiet = false

    func run() throws {
      let check = DataCheck(folder: try data.path())
      for finding in check.findings { print(finding.description) }
      guard check.findings.isEmpty else {
        Messages.error("\(check.findings.count) \(check.findings.count == 1 ? "finding" : "findings").")
        Glibc.exit(3)
      }
      guard !quiet else { return }
      for table in check.tables { print("\(table.file): \(table.rows) rows, sound") }
    }
  }

  struct CoverageList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage", abstract: "For which minerals and years the data hold something.")
    @Option(help: "A matrix of years for one subject: reliance, price, imports, production or trade.")
    var of: Coverage.Subject?
    @Option(
      help: ArgumentHelp(
        "Which world production speaks for this mineral in each year, and why.", valueName: "mineral"))
    var why: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      let dataset = try data.dataset()
      if let why {
        let production = try WorldProduction(dataset, vintage: try data.vintage(in: dataset.reference))
        try table.write([try DataTables.why(try dataset.reference.mineral(named: why), production)])
      } else if let of {
        try table.write([DataTables.coverage(try Coverage(dataset), of: of)])
      } else {
        try table.write([DataTables.coverage(try Coverage(dataset), reference: dataset.reference)])
      }
    }
  }

  struct Sources: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sources", abstract: "The publications, their terms and how to cite them.")
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      try table.write([DataTables.sources(try data.dataset().reference)])
    }
  }

  struct Revisions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revisions", abstract: "How the figures of a mineral moved from edition to edition.")
    @Argument(help: ArgumentHelp("The mineral: id, name or symbol.", valueName: "mineral")) var mineral:
      String
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      let dataset = try data.dataset()
      try table.write([
        try RevisionTables.figures(of: try dataset.reference.mineral(named: mineral), in: dataset)
      ])
    }
  }

  struct Corrections: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "corrections",
      abstract: "What the ingest corrects in the publishers' files: what was printed, what it means and why.")
    @OptionGroup var table: TableOptions

    func run() throws { try table.write([try RevisionTables.corrections()]) }
  }

  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "describe",
      abstract: "Print datapackage.json, the description of the tables for other tools.")
    @OptionGroup var data: DataOptions
    @Option(
      name: .shortAndLong, help: ArgumentHelp("Write to this file instead of the screen.", valueName: "file"))
    var output: String?

    func run() throws {
      let text = DataPackage.json(try data.dataset().reference)
      if let output { try WholeFile.write(text, to: output) } else { try StandardOutput.write(text) }
    }
  }
}
