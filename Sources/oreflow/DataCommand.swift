import ArgumentParser
import Platform
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What the data are, where they come from, and whether they are sound.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Check the tables, list their coverage and their sources.",
    subcommands: [
      Check.self, CoverageList.self, Sources.self, Revisions.self, Corrections.self, Conflicts.self,
      Diff.self, Minerals.self, Countries.self, Lists.self, Groups.self, Describe.self,
    ], defaultSubcommand: Check.self)

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
        Platform.exit(3)
      }
      guard !quiet else { return }
      for table in check.tables { print("\(table.file): \(table.rows) rows, sound") }
    }
  }

  struct CoverageList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage", abstract: "For which minerals and years the data hold something.")
    private static let usual = YearWindow(2013, 2025)
    private var period: (first: Int, last: Int) { (from ?? Self.usual.first, to ?? Self.usual.last) }

    @Option(help: "A matrix of years for one subject: reliance, price, imports, production or trade.")
    var of: CoverageSubject?
    @Option(
      help: ArgumentHelp(
        "Which world production is taken for this mineral in each year, and why.", valueName: "mineral"),
      completion: .minerals)
    var why: String?
    @Flag(
      help: "Minerals by years with the kind of each value: printed, restated, derived, inherited, unknown.")
    var matrix = false
    @Option(help: "With --matrix: suppliers, reliance, production, price or trade; all where none is named.")
    var subject: CoverageMatrix.Subject?
    @Option(help: "With --matrix of production: one stage, mine, smelter, refinery ...")
    var stage: String?
    @Option(
      help: ArgumentHelp("With --matrix: the list of minerals. Default: us-2022.", valueName: "list"),
      completion: .lists)
    var list: String?
    @Option(help: "With --matrix: the first year. Default: \(usual.first).")
    var from: Int?
    @Option(help: "With --matrix: the last year. Default: \(usual.last).")
    var to: Int?
    @OptionGroup var importOptions: ImportsOption
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func validate() throws {
      try YearCheck.check(from: period.first, to: period.last)
      if [matrix, why != nil, of != nil].count(where: { $0 }) > 1 {
        throw ValidationError("--matrix, --why and --of exclude each other.")
      }
      if !matrix, subject != nil || stage != nil || list != nil || from != nil || to != nil {
        throw ValidationError("--subject, --stage, --list, --from and --to belong to --matrix.")
      }
    }

    private func matrices(_ dataset: Dataset) throws(DataError) -> [Table] {
      let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
      let members = try MineralList(named: list ?? "us-2022", in: dataset)
      var matrices: [CoverageMatrix] = []
      for subject in subject.map({ [$0] }) ?? CoverageMatrix.Subject.allCases {
        matrices.append(
          try CoverageMatrix(
            of: subject, list: members, period: YearWindow(period.first, period.last),
            rule: importOptions.imports, stage: stage, sources: sources, from: dataset))
      }
      return [CoverageTables.counts(matrices)].compactMap { $0 }
        + matrices.map { CoverageTables.matrix($0, register: dataset.reference.register) }
    }

    func run() throws {
      let dataset = try data.dataset()
      if matrix {
        try table.write(try matrices(dataset))
      } else if let why {
        let production = try WorldProduction(dataset, vintage: try data.vintage(in: dataset.reference))
        let mineral = try dataset.reference.mineral(named: why)
        try table.write([DataTables.why(try ProductionChoices(of: mineral, in: production))])
      } else if let of {
        try table.write([
          DataTables.coverage(try Coverage(dataset), of: of, register: dataset.reference.register)
        ])
      } else {
        try table.write([DataTables.coverage(try Coverage(dataset), register: dataset.reference.register)])
      }
    }
  }

  struct Sources: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sources", abstract: "The publications, their terms and how to cite them.",
      discussion: """
        Examples:
          oreflow data sources
          oreflow data sources --format bibtex -o sources.bib
        """)
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      let reference = try data.dataset().reference
      if table.isBibliography { return try table.write(bibliography: Array(reference.editions.keys)) }
      try table.write([DataTables.sources(reference.register)])
    }
  }

  struct Revisions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revisions", abstract: "How the values of a mineral moved from edition to edition.")
    @Argument(
      help: ArgumentHelp("The mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
    var mineral: String
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      let dataset = try data.dataset()
      try table.write([
        RevisionTables.values(
          try SupplyData.Revisions(of: try dataset.reference.mineral(named: mineral), in: dataset))
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

extension DataCommand {
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts",
      abstract: "Where publishers put a country's share of world production far apart.")
    @Option(help: ArgumentHelp("How far apart, percentage points.", valueName: "points")) var above = 10.0
    @Option(help: "The first year.") var from = 2013
    @Option(help: "The last year.") var to = 2023
    @Option(
      help: ArgumentHelp("One mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
    var mineral: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func validate() throws {
      try YearCheck.check(from: from, to: to)
      guard (0...100).contains(above) else { throw ValidationError("--above takes points from 0 to 100.") }
    }

    func run() throws {
      let dataset = try data.dataset()
      let production = try WorldProduction(dataset, vintage: try data.vintage(in: dataset.reference))
      let minerals = try mineral.map { [try dataset.reference.mineral(named: $0).id] } ?? production.minerals
      let conflicts = production.conflicts(of: minerals, in: YearWindow(from, to), above: above)
      try table.write([
        CoverageTables.conflicts(conflicts, above: above, register: dataset.reference.register)
      ])
    }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "What moves between two data folders, or between two editions of one.",
      discussion: """
        Names two folders, or two editions of the data folder: then each stands for all tables as they were with it.
        """)
    @Argument(help: "A data folder, or an edition: MCS2025.") var old: String
    @Argument(help: "A data folder, or an edition: MCS2026.") var new: String
    @Option(help: ArgumentHelp("The list of minerals.", valueName: "list"), completion: .lists) var list =
      "us-2022"
    @Option(help: "The first year. Default: the first held.") var from: Int?
    @Option(help: "The last year. Default: the last held.") var to: Int?
    @OptionGroup var importOptions: ImportsOption
    @Option(
      name: .customLong("data"), help: ArgumentHelp("The data folder of the editions.", valueName: "folder"))
    var folder: String?
    @OptionGroup var table: TableOptions

    func validate() throws {
      try YearCheck.check(from: from, to: to)
    }

    func run() throws {
      let all = YearCheck.range
      let period =
        from == nil && to == nil ? nil : YearWindow(from ?? all.lowerBound, to ?? all.upperBound)
      if FolderLocator.isFolder(old), FolderLocator.isFolder(new) {
        let (before, after) = (try Dataset(folder: old), try Dataset(folder: new))
        let results = try ResultDiff(
          from: try NetworkSources(before), to: try NetworkSources(after),
          list: try MineralList(named: list, in: after), period: period, rule: importOptions.imports)
        try table.write([
          DiffTables.values(try ValueDiff(from: old, to: new)),
          DiffTables.results(results, old: old, new: new, register: after.reference.register),
        ])
      } else {
        let data = try DataOptions.parse(folder.map { ["--data", $0] } ?? [])
        let dataset = try data.dataset()
        let vintages = try [old, new].map { name throws(DataError) -> Vintage in
          guard !FolderLocator.isFolder(name) else {
            throw DataError(
              .badRequest, "\"\(name)\" is a folder, and the other is none",
              remedy: "Name two data folders, or two editions that the data hold")
          }
          return .asOf(try DataOptions.edition(named: name, in: dataset.reference))
        }
        let results = try ResultDiff(
          from: try NetworkSources(dataset, vintage: vintages[0]),
          to: try NetworkSources(dataset, vintage: vintages[1]),
          list: try MineralList(named: list, in: dataset), period: period, rule: importOptions.imports)
        try table.write([
          DiffTables.results(results, old: old, new: new, register: dataset.reference.register)
        ])
      }
    }
  }

  struct Minerals: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minerals", abstract: "The minerals with their symbols, groups and other names.")
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws {
      let dataset = try data.dataset()
      let names = try MineralName.all(in: dataset.folder, known: dataset.reference.known)
      try table.write([ReferenceTables.minerals(dataset.reference, names: names)])
    }
  }

  struct Countries: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "countries", abstract: "The countries with their codes, regions and groups.")
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws { try table.write([ReferenceTables.countries(try data.dataset().reference)]) }
  }

  struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lists", abstract: "The lists of minerals that a command can be asked about.")
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws { try table.write([ReferenceTables.lists(try data.dataset().reference)]) }
  }

  struct Groups: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "groups", abstract: "The groups of countries and their members, dated.")
    @OptionGroup var data: DataOptions
    @OptionGroup var table: TableOptions

    func run() throws { try table.write([ReferenceTables.groups(try data.dataset().reference)]) }
  }
}
