import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// How capacity moves between regions.
struct ShiftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shifts",
    abstract: "How the shares of regions in production, reserves or imports have moved, and what is noise.",
    discussion: """
      Without --mineral: every mineral of a list, with what all of them say together. With --mineral: its years, regions, \
      countries, concentration, growth, entries and exits, and centre of gravity. Up and down are told only where a test \
      holds for all values within the bounds; the tables shifts-tests and shifts-verdicts (--table) tell each one.
      """)

  @Option(
    help: ArgumentHelp(
      "The first year. Default: 2013; of reserves and capacity the first that is held.", valueName: "year"))
  var from: Int?
  @Option(
    help: ArgumentHelp(
      "The last year. Default: 2022; of reserves and capacity the last that is held.", valueName: "year"))
  var to: Int?
  @Option(
    help: ArgumentHelp(
      "A region (Africa, Asia, \"South America\" ...), \"Asia without China\", or a country.",
      valueName: "region"))
  var region: String?
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"))
  var list = "us-2022"
  @Option(
    help: ArgumentHelp(
      "production, capacity, reserves, imports (USGS, four-year windows) or baci (value of imports).",
      valueName: "subject"))
  var of: ShiftSubject = .production
  @Option(
    help: ArgumentHelp(
      "Look at this stage alone: mine, smelter, refinery ... By default the one complete in most years.",
      valueName: "stage"))
  var stage: String?
  @Flag(help: "End every series at its breaks: a mineral is told from its longest piece without one.")
  var unbroken = false
  @Option(help: ArgumentHelp("Up and down take a p-value below this.", valueName: "p"))
  var level = ShareShift.defaultLevel
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    for year in [from, to].compactMap(\.self) where !(1900...2100).contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    guard level > 0, level < 1 else { throw ValidationError("--level takes a number between 0 and 1.") }
    if let stage, !WorldProduction.stages.contains(stage) {
      let stages = WorldProduction.stages.filter { !$0.isEmpty }.joined(separator: ", ")
      throw ValidationError("--stage takes one of \(stages).")
    }
    if stage != nil, of != .production, of != .capacity {
      throw ValidationError("--stage is of production and capacity.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let group = try region.map { name throws(DataError) in try ShareGroup(named: name, in: reference) }
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: reference), readsProduction: of == .production)
    let finder = try ShiftSources(of, dataset, sources)
    let period = try period(finder)
    let tables =
      try mineral.map { name throws(DataError) in
        try ofMineral(name, group, finder, sources, period, reference)
      } ?? ofList(group, finder, sources, period, dataset)
    try table.write(tables)
  }

  /// The years asked for, or those that the subject has.
  private func period(_ finder: ShiftSources) throws(DataError) -> YearWindow {
    let (first, last) = (from ?? finder.held?.first ?? 2013, to ?? finder.held?.last ?? 2022)
    if first > last {
      throw DataError(.badRequest, "the first year \(first) is after the last, \(last)")
    }
    if first == last {
      throw DataError(.badRequest, "a shift takes two years, and both are \(first)")
    }
    return YearWindow(first, last)
  }

  private func ofMineral(
    _ name: String, _ group: ShareGroup?, _ finder: ShiftSources, _ sources: NetworkSources,
    _ period: YearWindow, _ reference: Reference
  ) throws(DataError) -> [Table] {
    let id = try reference.mineral(named: name).id
    var found = try finder.shares(of: id, over: period, stage: stage, unbroken: unbroken)
    let series = sources.reliance.series(of: id)
    if found.value == nil, series != id {
      found = try finder.shares(of: series, over: period, stage: stage, unbroken: unbroken)
    }
    let shares: RegionShares
    switch found {
    case .missing(let reason): throw DataError(.notHeld, reason.text)
    case .value(let held): shares = held
    }
    guard
      let shift = MineralShift(
        shares, groups: group.map { [$0] } ?? ShareGroup.standard, isTested: of.isTested,
        reference: reference)
    else {
      throw DataError(
        .notHeld,
        "\(shares.label) of \(id) is complete in one year of \(period) alone, and a shift takes two",
        remedy: "Ask for a longer period")
    }
    return try choice.choose(
      from: ShiftMineralTables.all(shift, subject: of, level: level, reference: reference),
      format: table.format)
  }

  private func ofList(
    _ group: ShareGroup?, _ finder: ShiftSources, _ sources: NetworkSources, _ period: YearWindow,
    _ dataset: Dataset
  ) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let panel = try ShiftPanel(
      list: try MineralList(named: list, in: dataset), period: period,
      groups: group.map { [$0] } ?? ShareGroup.standard, of: finder, series: sources.reliance, stage: stage,
      unbroken: unbroken)
    let value =
      of == .production
      ? ValueShift(panel, prices: MineralPrices(sources, reference: reference), reference: reference) : nil
    let first = ShiftTables.panel(panel, value: value, level: level, reference: reference)
    if choice.only == nil, table.format != .csv, group == nil {
      return [first, ShiftTables.minerals(panel, level: level, reference: reference)]
    }
    return try choice.choose(
      from: [
        first, ShiftTables.minerals(panel, level: level, reference: reference),
        ShiftTables.tests(panel, of: group, level: level, reference: reference),
        ShiftTables.verdicts(panel, of: group, level: level, reference: reference),
      ].filter { group == nil || $0.name != "shifts" }, format: table.format)
  }
}
