import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The risk of every mineral in one year.
struct RiskList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Supply risk of every mineral in a year.",
    discussion: """
      Examples:
        oreflow risk list --high-from 2500
        oreflow risk list --stage worst
        oreflow risk list --scheme two-source --draws 1000 --seed 1
        oreflow risk list --scheme screening --scaling min-max
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup(title: "Measure") var scheme: SchemeOptions
  @OptionGroup var stage: RiskStageOption
  @OptionGroup var high: HighRiskOptions
  @Option(help: ArgumentHelp("Draws within the bounds; 0 for none.", valueName: "number"))
  var draws = 0
  @Option(help: ArgumentHelp("Where the random numbers of --draws begin; default 1.", valueName: "number"))
  var seed: UInt64?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    try high.check(scheme.scheme)
    guard (0...1_000_000).contains(draws) else { throw ValidationError("--draws takes 0 to 1000000.") }
    if draws > 0, scheme.scheme == .geopolrisk {
      throw ValidationError("--draws goes with the schemes wgi, two-source and screening.")
    }
    if stage.stage != nil, scheme.scheme != .wgi || draws > 0 {
      throw ValidationError("--stage goes with the scheme wgi, without --draws.")
    }
    if seed != nil, draws == 0 { throw ValidationError("--seed goes with --draws.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let list = try minerals.minerals(in: dataset)
    if let stage = stage.stage {
      let risk = try SupplyRisk(
        try SupplyNetwork(year: year.year, list: list, sources: sources), at: stage,
        governance: try Governance(dataset, scale: scheme.dimension ?? .meanOfSix), in: sources)
      return try table.write([
        RiskStageTables.minerals(risk, threshold: high.threshold, register: dataset.reference.register)
      ])
    }
    let monteCarlo = draws > 0 ? MonteCarlo(draws: draws, seed: seed ?? 1) : nil
    let risk = try scheme.risk(of: list, in: year.year, draws: monteCarlo, sources, dataset)
    try table.write([
      RiskTables.minerals(
        risk, threshold: high.threshold, draws: monteCarlo, isComplete: table.format.isForPrograms,
        register: dataset.reference.register)
    ])
  }
}

/// Whether the risk rises.
struct RiskTrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Whether HHI_WGI of world production rises over the years.",
    discussion: """
      The governance of the last year stands for all years, so that rising means that production has concentrated or \
      moved; with each year's own beside it.

      Examples:
        oreflow risk trend --from 2013 --to 2022
        oreflow risk trend --mineral nickel --level 0.05
        oreflow risk trend --format csv --table risk-trend
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup var governance: GovernanceOption
  @OptionGroup var level: LevelOption
  @OptionGroup var events: EventsOption
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let trend = try RiskTrend(
      list: try minerals.minerals(in: dataset), period: years.period,
      governance: try Governance(dataset, scale: governance.dimension), sources: sources,
      reference: dataset.reference)
    let isComplete = table.format.isForPrograms
    let tests = RiskTables.trend(
      trend, level: level.level, isComplete: isComplete, register: dataset.reference.register)
    let dated = try events.tables(of: trend.list.minerals, in: years.period, dataset)
    let tables =
      [tests] + dated
      + (isComplete ? [RiskTables.trendYears(trend, register: dataset.reference.register)] : [])
    try table.write(try choice.choose(from: tables, default: 1 + dated.count, format: table.format))
  }
}

/// What each country adds.
struct RiskContributors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contributors",
    abstract: "What each country adds to HHI_WGI, of the whole list or of one mineral.",
    discussion: """
      Examples:
        oreflow risk contributors --year 2022
        oreflow risk contributors --mineral cobalt --dimension political-stability
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup var governance: GovernanceOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let governance = try Governance(dataset, scale: governance.dimension)
    let list = try minerals.minerals(in: dataset)
    if minerals.mineral != nil, let mineral = list.minerals.first {
      let risk = try MineralRisk(of: mineral, in: year.year, governance: governance, sources: sources)
      return try table.write([RiskTables.contributions(risk, register: reference.register)])
    }
    let network = try SupplyNetwork(year: year.year, list: list, sources: sources)
    try table.write([
      RiskTables.countries(
        try RiskContributions(network, governance),
        register: reference.register)
    ])
  }
}

/// Dependence against risk.
struct RiskMatrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Which minerals are heavily imported, at high supply risk, or both.",
    discussion: """
      Examples:
        oreflow risk matrix --threshold 75
        oreflow risk matrix --scheme two-source --high-from 1500
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @Option(help: ArgumentHelp("Dependence is high above this reliance.", valueName: "percent"))
  var threshold = Percent(50)
  @OptionGroup(title: "Measure") var scheme: SchemeOptions
  @OptionGroup var high: HighRiskOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    try threshold.check("--threshold", in: 0...100)
    try high.check(scheme.scheme)
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let list = try minerals.minerals(in: dataset)
    let risk = try scheme.risk(of: list, in: year.year, sources, dataset)
    let dependence = try Dependence(list: list, year: year.year, from: sources.reliance)
    let matrix = DependenceRiskMatrix(dependence, above: threshold.value, risk, threshold: high.threshold)
    try table.write([
      RiskTables.matrix(
        matrix, dependence, risk, register: dataset.reference.register)
    ])
  }
}

/// The counts by threshold.
struct RiskSweep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "How many minerals are at high risk by each threshold.",
    discussion: """
      Examples:
        oreflow risk sweep
        oreflow risk sweep --scheme geopolrisk --year 2020
      """)

  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup(title: "Measure") var scheme: SchemeOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let risk = try scheme.risk(of: try minerals.minerals(in: dataset), in: year.year, sources, dataset)
    try table.write([RiskTables.sweep(risk)])
  }
}
