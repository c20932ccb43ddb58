import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// How concentrated supply is.
struct ConcentrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concentration",
    abstract:
      "Herfindahl-Hirschman index of import sources, world production and world exports, with bounds.",
    discussion: """
      World exports are of trade by value (CEPII BACI).

      Examples:
        oreflow concentration
        oreflow concentration list --of trade
        oreflow concentration years --of production --mineral nickel
      """,
    subcommands: [ConcentrationList.self, ConcentrationYearsCommand.self],
    defaultSubcommand: ConcentrationList.self)
}

/// The indices of one year.
struct ConcentrationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The index of every mineral in a year.",
    discussion: """
      Examples:
        oreflow concentration list --of production --bands doj-2023
        oreflow concentration list --mineral cobalt --imports baci
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup var imports: ImportsOption
  @Option(help: "Only imports, only production, or trade: world exports by value.")
  var of: ConcentrationSubject?
  @Option(help: "Bounds of low, moderate and high: doj-2010 (1500, 2500) or doj-2023 (1000, 1800).")
  var bands: ConcentrationBands = .doj2010
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let list = try minerals.minerals(in: dataset)
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: reference), readsProduction: of != .trade && of != .imports)
    if of == .trade {
      let years = try ConcentrationYears(
        list: list, period: YearWindow(year.year, year.year), of: .trade, from: dataset, sources: sources
      ) { year throws(DataError) in
        try SupplyNetwork(year: year, list: list, imports: imports.imports, sources: sources)
      }
      return try table.write([ConcentrationTables.trade(years, bands: bands, register: reference.register)])
    }
    let network = try SupplyNetwork(year: year.year, list: list, imports: imports.imports, sources: sources)
    let concentration = Concentration(network)
    try concentration.requireKnown(of)
    try table.write([
      ConcentrationTables.minerals(
        concentration, bands: bands, only: of, isComplete: table.format.isForPrograms,
        register: reference.register)
    ])
  }
}

/// The indices by year.
struct ConcentrationYearsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years", abstract: "The index of every mineral in every year, with breaks of its series.",
    discussion: """
      Examples:
        oreflow concentration years --of production --from 2018 --to 2022
        oreflow concentration years --of imports --mineral lithium --format csv
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup var imports: ImportsOption
  @Option(help: "imports, production, or trade: world exports by value.")
  var of: ConcentrationSubject = .production
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let list = try minerals.minerals(in: dataset)
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: of == .production)
    let years = try ConcentrationYears(
      list: list, period: years.period, of: of, from: dataset, sources: sources
    ) { year throws(DataError) in
      try SupplyNetwork(year: year, list: list, imports: imports.imports, sources: sources)
    }
    try table.write([
      table.format.isForPrograms
        ? ConcentrationTables.yearRows(years, register: dataset.reference.register)
        : ConcentrationTables.years(years, register: dataset.reference.register)
    ])
  }
}
