import ArgumentParser
import Reports
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Which shares, of what, over which years.
struct ShiftOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first year. Default: 2013; of reserves and capacity the first that is held.", valueName: "year"))
  var from: Int?
  @Option(
    help: ArgumentHelp(
      "The last year. Default: 2022; of reserves and capacity the last that is held.", valueName: "year"))
  var to: Int?
  @Option(
    help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"),
    completion: .minerals)
  var mineral: String?
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list: String?
  @Option(
    help: ArgumentHelp(
      "production, capacity, reserves, imports (USGS, four-year windows) or baci (value of imports).",
      valueName: "subject"))
  var of: ShiftSubject = .production
  @Option(
    help: ArgumentHelp(
      "Look at this stage alone: mine, smelter, refinery ... By default the one complete in the most years.",
      valueName: "stage"))
  var stage: String?
  @Flag(help: "End every series at its breaks: a mineral is read from its longest piece without one.")
  var unbroken = false

  func validate() throws {
    try YearCheck.check(from: from, to: to, twoFor: "a shift")
    if list != nil, mineral != nil {
      throw ValidationError("--list and --mineral exclude each other: a mineral is asked about alone.")
    }
    if let stage, !WorldProduction.stages.contains(stage) {
      let stages = WorldProduction.stages.filter { !$0.isEmpty }.joined(separator: ", ")
      throw ValidationError("--stage takes one of \(stages).")
    }
    if stage != nil, of != .production, of != .capacity {
      throw ValidationError("--stage is of production and capacity.")
    }
  }

  /// What the minerals asked for are called: the list, `us-2022` by default.
  var listName: String { list ?? "us-2022" }

  /// The shares asked for: of the one mineral, or of the list.
  func question(_ data: DataOptions) throws(DataError) -> ShiftQuestion {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: of == .production,
      readsTrade: of == .baci)
    let finder = try ShiftSources(of, dataset, sources)
    return ShiftQuestion(options: self, dataset: dataset, sources: sources, finder: finder)
  }

  /// The years asked for, or those that the subject has.
  func period(_ finder: ShiftSources) throws(DataError) -> YearWindow {
    let (first, last) = (from ?? finder.span?.first ?? 2013, to ?? finder.span?.last ?? 2022)
    if first > last {
      throw DataError(
        .badRequest, "the first year \(first) is after the last, \(last)", remedy: .anyOf([.choose(.period)]))
    }
    if first == last {
      throw DataError(
        .badRequest, "a shift takes two years or more, and both are \(first)",
        remedy: .anyOf([.choose(.period)]))
    }
    return YearWindow(first, last)
  }
}

/// A trend's level.
struct TrendOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A trend takes a p-value below this.", valueName: "p"))
  var level = ShareShift.defaultLevel

  func validate() throws {
    guard level > 0, level < 1 else { throw ValidationError("--level takes a number between 0 and 1.") }
  }
}

/// Whose share.
struct ShareGroupOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A region (Africa, Asia, \"South America\" ...), \"Asia without China\", or a country.",
      valueName: "region"))
  var region: String?

  /// The region asked for, or all.
  func groups(in reference: Reference) throws(DataError) -> [ShareGroup] {
    guard let region else { return ShareGroup.standard }
    return [try ShareGroup(named: region, in: reference)]
  }
}

/// Options together with the data they are asked of.
struct ShiftQuestion {
  let options: ShiftOptions
  let dataset: Dataset
  let sources: NetworkSources
  let finder: ShiftSources

  var reference: Reference { dataset.reference }

  /// The tables of the dated events that `option` asks for.
  func events(_ option: EventsOption) throws(DataError) -> [Table] {
    let minerals: [MineralID]
    if let mineral = options.mineral {
      minerals = [try reference.mineral(named: mineral).id]
    } else {
      minerals = try MineralList(named: options.listName, in: dataset).minerals
    }
    return try option.tables(of: minerals, in: try options.period(finder), dataset)
  }

  /// The panel of the list.
  func panel(_ groups: [ShareGroup] = ShareGroup.standard) throws(DataError) -> ShiftPanel {
    try ShiftPanel(
      list: try MineralList(named: options.listName, in: dataset), period: try options.period(finder),
      groups: groups, of: finder, series: sources.reliance, stage: options.stage,
      unbroken: options.unbroken)
  }

  /// The value of production at the prices of the first year; nil for shares of anything else.
  func value(_ panel: ShiftPanel) -> ValueShift? {
    guard options.of == .production else { return nil }
    return ValueShift(
      panel, prices: MineralPrices(sources, reference: reference), reference: reference)
  }

  /// The shift of the one mineral `name`, or of the series that stands for it.
  func shift(
    of name: String, _ groups: [ShareGroup] = ShareGroup.standard
  ) throws(DataError) -> MineralShift {
    let id = try reference.mineral(named: name).id
    let period = try options.period(finder)
    var found = try shares(of: id, over: period)
    let series = sources.reliance.series(of: id)
    if found.value == nil, series != id { found = try shares(of: series, over: period) }
    let shares: RegionShares
    switch found {
    case .missing(let reason): throw DataError(.notHeld, reason.text)
    case .value(let value): shares = value
    }
    guard
      let shift = MineralShift(
        shares, groups: groups, isTested: options.of.isTested, register: reference.register)
    else {
      throw DataError(
        .notHeld,
        "\(shares.label) of \(id) is complete in one year of \(period) alone, and a shift takes two",
        remedy: "Ask for a longer period")
    }
    return shift
  }

  /// The shifts of the one mineral, or of every mineral of `panel`.
  func shifts(_ panel: ShiftPanel) -> [MineralShift] {
    panel.entries.compactMap {
      MineralShift($0.shares, isTested: options.of.isTested, register: reference.register)
    }
  }

  private func shares(
    of mineral: MineralID, over period: YearWindow
  ) throws(DataError) -> Found<RegionShares> {
    try finder.shares(of: mineral, over: period, stage: options.stage, unbroken: options.unbroken)
  }
}
