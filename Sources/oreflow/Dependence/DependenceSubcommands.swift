import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The reliance of every mineral in one year.
struct DependenceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Net import reliance of every mineral in a year, with its leading supplier.",
    discussion: """
      Examples:
        oreflow dependence list --year 2024 --threshold 50
        oreflow dependence list --mineral gallium --sources
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup var imports: ImportsOption
  @Option(help: ArgumentHelp("Say of every mineral whether it is above this reliance.", valueName: "percent"))
  var threshold: Percent?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws { try threshold?.check("--threshold", in: 0...100) }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    let list = try minerals.minerals(in: dataset)
    let network = try SupplyNetwork(year: year.year, list: list, imports: imports.imports, sources: sources)
    let dependence = try Dependence(list: list, year: year.year, from: sources.reliance, network: network)
    try table.write([
      DependenceTables.minerals(
        dependence, threshold: threshold?.value, isComplete: table.format.isForPrograms,
        register: dataset.reference.register)
    ])
  }
}

/// The reliance of every mineral in every year.
struct DependenceYearsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years", abstract: "Net import reliance of every mineral in every year, and how it changed.",
    discussion: """
      A reliance that is not printed is derived from its parts where that can be checked, and marked.

      Examples:
        oreflow dependence years --from 2018 --to 2022
        oreflow dependence years --mineral antimony --format csv
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    let dependence = try DependenceYears(
      list: try minerals.minerals(in: dataset), period: years.period, sources: sources)
    try table.write([
      table.format.isForPrograms
        ? DependenceTables.yearRows(dependence, register: dataset.reference.register)
        : DependenceTables.years(dependence, register: dataset.reference.register)
    ])
  }
}

/// How many minerals are above each threshold.
struct DependenceCounts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counts", abstract: "How many minerals are above 0, 25, 50, 75 and 100 % in every year.",
    discussion: """
      Counts are of the entries of the list and of the reported series, of printed values and with derived ones.

      Examples:
        oreflow dependence counts --from 2022 --to 2024
        oreflow dependence counts --list us-2025 --format csv
      """)

  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list = "us-2022"
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    let dependence = try DependenceYears(
      list: try MineralList(named: list, in: dataset), period: years.period, sources: sources)
    try table.write([DependenceTables.counts(dependence)])
  }
}

/// Who supplies, by year.
struct DependenceSuppliers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppliers",
    abstract: "Which country leads most minerals in every year, and how many one country dominates.",
    discussion: """
      A country leads a mineral when no named country has a larger share of U.S. imports.

      Examples:
        oreflow dependence suppliers --from 2018 --to 2022
        oreflow dependence suppliers --imports baci --format csv
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup var imports: ImportsOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    let list = try minerals.minerals(in: dataset)
    let suppliers = try SupplierYears(list: list, period: years.period) { year throws(DataError) in
      try SupplyNetwork(year: year, list: list, imports: imports.imports, sources: sources)
    }
    try table.write([DependenceTables.suppliers(suppliers, register: dataset.reference.register)])
  }
}

/// Every printed reliance of a year, form by form.
struct DependenceForms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms", abstract: "Every printed reliance of a year, form by form, counted row by row.",
    discussion: """
      Nothing is inherited or derived: the rows are those of the Mineral Commodity Summaries.

      Examples:
        oreflow dependence forms --list all --edition MCS2025 --year 2024
        oreflow dependence forms --mineral zinc
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: reference), readsProduction: false)
    let list = try minerals.minerals(in: dataset)
    let printed = try PrintedReliances(list: list, year: year.year, sources: sources, reference: reference)
    try table.write([DependenceTables.rows(printed, list: list.name, register: reference.register)])
  }
}
