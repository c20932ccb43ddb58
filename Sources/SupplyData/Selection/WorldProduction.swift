import Platform

/// Chooses the world production that stands for a mineral and year, and says why.
///
/// A table of a source is complete as `ProductionTotals` tells: by a total that was printed independently of its rows.
/// For each stage the sources are asked in the order USGS, World Mining Data, British Geological Survey; of each the
/// edition that the ``Vintage`` prefers, then those after it; the stages go in the order mine, primary, smelter,
/// refinery, ferroalloy, plant, and the first complete table stands. No value is mixed in from another table.
///
/// Capacity and reserves are chosen in the same way, but no rule says when they are complete: every table with a value
/// may stand, unless a country's is withheld or not available and no printed total bounds it.
public struct WorldProduction: Sendable {
  /// How far a source's countries may be from the total it prints.
  public static let ownTolerance = ProductionTotals.ownTolerance
  /// How far they may be from another source's total.
  public static let otherTolerance = ProductionTotals.otherTolerance
  /// When a year's table is complete, as a clause: "its countries come within 3 % of ...".
  public static var completeness: String {
    func percent(_ part: Double) -> String { "\(Int((100 * part).rounded())) %" }
    let independent = PublicationSeries.summaries.publisher
    return
      "its countries come within \(percent(ownTolerance)) of the total that \(independent) prints with them (up to "
      + "\(percent(ProductionTotals.roundingTolerance)) more) or within \(percent(otherTolerance)) of a \(independent) total of another "
      + "table; where there is none, within \(percent(otherTolerance)) of another publisher's countries"
  }
  /// The stages in the order in which they are asked.
  public static let stages = ["mine", "primary", "smelter", "refinery", "ferroalloy", "plant", ""]
  /// The series in the order in which they are asked.
  public static let allSeries: [PublicationSeries] = [.summaries, .worldMiningData, .worldMineralStatistics]

  /// What is measured.
  public let measure: WorldRow.Measure
  private let reference: Reference
  private let vintage: Vintage
  /// The tables of all measures, in their order.
  private let all: [[WorldRow]]
  private let printed: [MineralID: Printed]
  private let statistics: SalientStatistics
  private let domesticCapacity: [MineralID: [WorldRow]]
  private let seriesEditions: [PublicationSeries?: [Edition]]

  /// What is printed of a mineral.
  private struct Printed {
    /// Where its rows stand, in the order of the tables.
    var runs: [Run] = []
    /// The stages, in their order.
    var stages: [String] = []
  }

  /// Rows of one table.
  private struct Run {
    let table: Int
    let rows: Range<Int>
  }

  /// World production, or another `measure`, read from `dataset`, with `vintage` choosing between editions.
  ///
  /// - Parameters:
  ///   - dataset: The data.
  ///   - vintage: Which edition is taken where several print a year.
  ///   - measure: What is measured.
  ///   - statistics: The U.S. statistics of the latest editions, where they are read already.
  /// - Throws: ``DataError`` when a table is not sound.
  public init(
    _ dataset: Dataset, vintage: Vintage = .latest, measure: WorldRow.Measure = .production,
    statistics: SalientStatistics? = nil
  ) throws(DataError) {
    let reference = dataset.reference
    self.reference = reference
    self.measure = measure
    self.vintage = vintage
    let all = try dataset.world()
    self.all = all
    printed = Self.printed(of: measure, in: all)
    var capacity: [MineralID: [WorldRow]] = [:]
    var (editions, last): (Set<Edition>, Edition?) = ([], nil)
    for table in all {
      for place in table.indices {
        if table[place].measure == .capacity, table[place].country == .unitedStates {
          capacity[table[place].mineral, default: []].append(table[place])
        }
        if table[place].edition != last {
          last = table[place].edition
          editions.insert(table[place].edition)
        }
      }
    }
    domesticCapacity = capacity
    seriesEditions = Dictionary(grouping: editions) { reference.editions[$0]?.series }
    if let statistics {
      self.statistics = statistics
    } else {
      self.statistics = try SalientStatistics(dataset)
    }
  }

  /// Where the rows of `measure` stand in `all`, by mineral.
  private static func printed(of measure: WorldRow.Measure, in all: [[WorldRow]]) -> [MineralID: Printed] {
    struct Subject: Hashable {
      let mineral: MineralID
      let isMeasured: Bool
    }
    var found: [MineralID: Printed] = [:]
    for (number, table) in all.enumerated() {
      let runs = Dictionary(runsIn: table) { Subject(mineral: $0.mineral, isMeasured: $0.measure == measure) }
      for (subject, runs) in runs where subject.isMeasured {
        found[subject.mineral, default: Printed()].runs += runs.map { Run(table: number, rows: $0) }
      }
    }
    return found.mapValues { found in
      var (stages, last): (Set<String>, String?) = ([], nil)
      for run in found.runs {
        for row in run.rows where all[run.table][row].stage != last {
          last = all[run.table][row].stage
          stages.insert(all[run.table][row].stage)
        }
      }
      return Printed(runs: found.runs, stages: Self.stages.filter(stages.contains))
    }
  }

  /// The rows of `mineral` in `year`, in the order of the tables.
  private func rows(of mineral: MineralID, in year: Int) -> [WorldRow] {
    (printed[mineral]?.runs ?? []).flatMap { run in
      run.rows.filter { all[run.table][$0].year == year }.map { all[run.table][$0] }
    }
  }

  /// World production left unread: every question to it has no answer. For callers that ask of imports alone, whom
  /// reading the largest tables would cost half their time.
  public init(unreadFor statistics: SalientStatistics, reference: Reference) {
    self.reference = reference
    self.statistics = statistics
    measure = .production
    vintage = .latest
    all = []
    printed = [:]
    domesticCapacity = [:]
    seriesEditions = [:]
  }

  /// The minerals that have world production in any year, by id.
  public var minerals: [MineralID] { printed.keys.sorted() }

  /// The years for which anything is printed for `mineral`, in order.
  public func years(of mineral: MineralID) -> [Int] {
    var years: Set<Int> = []
    for run in printed[mineral]?.runs ?? [] { for row in run.rows { years.insert(all[run.table][row].year) } }
    return years.sorted()
  }

  /// A table that was looked at, and what came of it.
  public struct Candidate: Sendable {
    /// The series, edition, stage, form and basis, in words.
    public let label: String
    /// Whether it is complete, and against what.
    public let verdict: String
    /// The shares, where it is complete.
    public let shares: ProductionShares?
    /// Bounds where the table is not complete and every amount is known. Where nobody prints a total, or another
    /// publisher differs: the shares of the countries' own sum. Where the countries fall short of a total: that
    /// total's, the shortfall belonging to any of them or to countries that are not named. Nil where they exceed every
    /// total.
    public let own: ProductionShares?

    init(
      label: String, verdict: String, shares: ProductionShares? = nil, own: ProductionShares? = nil
    ) {
      self.label = label
      self.verdict = verdict
      self.shares = shares
      self.own = own
    }
  }

  /// The shares of the producers of `mineral` in `year`.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - year: The year.
  ///   - stage: The one stage to look at; all in their order where nil.
  ///   - series: The one series to look at; all in their order where nil.
  public func shares(
    of mineral: MineralID, in year: Int, stage: String? = nil, series: PublicationSeries? = nil
  ) -> Found<ProductionShares> {
    var name: String { reference.register.name(of: mineral).lowercased() }
    let candidates = candidates(of: mineral, in: year, stage: stage, series: series)
    if let shares = candidates.lazy.compactMap(\.shares).first { return .value(shares) }
    guard !candidates.isEmpty else {
      let years = years(of: mineral)
      guard let first = years.first, let last = years.last else {
        return .missing(.notPrinted("no source prints world production of \(name)"))
      }
      return .missing(
        .notInYear(
          "no source prints world production of \(name) for \(year); held: \(first == last ? "\(first)" : "\(first)-\(last % 100)")",
          knownYears: [YearWindow(first, last)]))
    }
    return .missing(
      .incomplete(
        "world production of \(name) for \(year) is not complete: "
          + candidates.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")))
  }

  /// The tables of the producers of `mineral` in `year` at `stage`, never none: the first complete one alone or, where
  /// none is complete, the bounds of each publisher, ``ProductionShares/isCompared`` then being false.
  public func stageTables(
    of mineral: MineralID, in year: Int, stage: String
  ) -> Found<[ProductionShares]> {
    let tables = candidates(of: mineral, in: year, stage: stage)
    if let shares = tables.lazy.compactMap(\.shares).first { return .value([shares]) }
    let own = tables.compactMap(\.own)
    if !own.isEmpty { return .value(own) }
    guard tables.isEmpty else {
      return .missing(.incomplete(tables.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")))
    }
    let name = reference.register.name(of: mineral).lowercased()
    let what = stage.isEmpty ? "production" : "\(stage) production"
    return .missing(.notInYear("no source prints \(what) of \(name) for \(year)"))
  }

  /// The stages at which anything is printed of `mineral` in any year, in their order.
  public func stages(of mineral: MineralID) -> [String] { printed[mineral]?.stages ?? [] }

  /// The tables of `mineral` in `year` that could stand for it, in the order in which they are asked, with their
  /// verdicts: of each stage and series the edition asked first and, where that is not complete, the first one that is.
  public func candidates(
    of mineral: MineralID, in year: Int, stage: String? = nil, series: PublicationSeries? = nil
  ) -> [Candidate] {
    guard let mineralTables = printed[mineral] else { return [] }
    let ofYear = rows(of: mineral, in: year)
    let totals = ProductionTotals(
      rows: ofYear, firstStage: mineralTables.stages.first, statistics: statistics, reference: reference,
      domesticCapacity: domesticCapacity[mineral] ?? [])
    var result: [Candidate] = []
    for stage in stage.map({ [$0] }) ?? mineralTables.stages {
      let byEdition = Dictionary(grouping: ofYear.lazy.filter { $0.stage == stage }, by: \.edition)
      for series in series.map({ [$0] }) ?? Self.allSeries {
        let own = byEdition.keys.filter { reference.editions[$0]?.series == series }
        let editions = vintage.applied(to: seriesEditions[series] ?? [])
          .ordered(own, of: reference, edition: { $0 })
        for edition in editions {
          let tables = judged(byEdition[edition] ?? [], mineral, series: series, totals)
          let isComplete = tables.contains { $0.shares != nil }
          if edition == editions.first || isComplete { result += tables }
          if isComplete { break }
        }
      }
    }
    return result
  }

  /// What each publisher prints of `mineral` in `year` at `stage`, in the form that stands for it and the edition asked
  /// first; tables with an unknown amount are omitted.
  func sourceTables(of mineral: MineralID, in year: Int, stage: String) -> [SourceTable] {
    let here = rows(of: mineral, in: year).filter { $0.stage == stage }
    return Self.allSeries.compactMap { series -> SourceTable? in
      let own = here.filter { reference.editions[$0.edition]?.series == series }
      let editions = Set(own.map(\.edition)).map { $0 }
      guard let edition = vintage.choose(among: editions, of: reference, edition: { $0 }) else { return nil }
      let table = own.filter { $0.edition == edition && $0.country != .world }
      let forms = table.map(\.form) + (Set(table.map(\.form)).count > 1 ? [Self.allForms] : [])
      guard
        let form = headlineForm(
          of: mineral, on: "world-production", among: forms, chosen: nil, in: reference
        ).value
      else { return nil }
      let chosen = form == Self.allForms ? added(table) : table.filter { $0.form == form }
      guard let first = chosen.first, Set(chosen.map(\.unit)).count == 1, Set(chosen.map(\.basis)).count == 1,
        !chosen.contains(where: \.value.isUnknown)
      else { return nil }
      let amounts = chosen.compactMap { row in
        row.value.interval.map { (row.country, $0.clamped(to: 0...Double.greatestFiniteMagnitude).midpoint) }
      }
      return SourceTable(
        edition: edition, unit: first.unit, amounts: Dictionary(amounts) { first, _ in first })
    }
  }

  /// The verdicts on the rows of one stage and edition, one for each basis of the form that stands for the mineral.
  private func judged(
    _ table: [WorldRow], _ mineral: MineralID, series: PublicationSeries, _ totals: ProductionTotals
  ) -> [Candidate] {
    guard let first = table.first else { return [] }
    let stage = first.stage.isEmpty ? measure.rawValue : "\(first.stage) \(measure.rawValue)"
    let label = "\(first.edition) \(stage)"
    let forms = table.map(\.form) + (Set(table.map(\.form)).count > 1 ? [Self.allForms] : [])
    switch headlineForm(of: mineral, on: "world-production", among: forms, chosen: nil, in: reference) {
    case .missing(let why):
      return [Candidate(label: label, verdict: "is printed \(why)")]
    case .value(let form):
      let chosen = form == Self.allForms ? added(table) : table.filter { $0.form == form }
      return Set(chosen.map(\.basis)).sorted().map { basis in
        judge(
          chosen.filter { $0.basis == basis }, mineral, series: series, totals,
          label: form.isEmpty || form == Self.allForms ? label : "\(label), \(form)")
      }
    }
  }

  /// The form of `reference/headline_forms.csv` that means all forms added up.
  public static let allForms = "+"

  /// `table` with the forms of each country added up: helium that the United States extract in two ways, lithium by
  /// product. A country with one unknown part is unknown.
  private func added(_ table: [WorldRow]) -> [WorldRow] {
    let parts = Dictionary(grouping: table, by: \.country)
    return parts.keys.sorted().compactMap { country in
      guard let rows = parts[country], let first = rows.first else { return nil }
      return rows.count == 1
        ? first.inAllForms(first.value) : first.inAllForms(PrintedValue(sumOf: rows.map(\.value)))
    }
  }

  /// Whether the rows of one table, edition, stage, form, basis and year are complete; its shares where they are.
  private func judge(
    _ table: [WorldRow], _ mineral: MineralID, series: PublicationSeries, _ totals: ProductionTotals,
    label: String
  ) -> Candidate {
    let producers = table.filter { $0.country != .world }
    guard !producers.isEmpty else {
      return Candidate(label: label, verdict: "only a world total is printed")
    }
    guard Set(table.map(\.unit)).count == 1 else {
      return Candidate(label: label, verdict: "the table mixes units")
    }
    let known = producers.compactMap { $0.value.interval?.clamped(to: 0...Double.greatestFiniteMagnitude) }
    let sum = known.reduce(Interval(0), +)
    guard sum.lower > 0 else {
      return Candidate(label: label, verdict: "no country has a value")
    }
    let verdict = measure == .production ? totals.verdict(on: table) : totals.boundedness(of: table)
    guard verdict.isComplete else {
      var bounds: ProductionShares?
      if !producers.contains(where: \.value.isUnknown) {
        let shortfall = verdict.most - sum.upper
        if verdict.comparison != .total || shortfall > 0 {
          bounds = found(table, mineral, series: series, verdict, shortfall: max(0, shortfall))
        }
      }
      return Candidate(label: label, verdict: verdict.words, own: bounds)
    }
    return Candidate(
      label: label, verdict: verdict.words,
      shares: found(table, mineral, series: series, verdict, shortfall: 0))
  }

  /// The shares of one `table` with its `verdict`.
  ///
  /// - Parameter shortfall: By how much the known amounts fall short of a total that they should reach; 0 where they
  ///   do.
  private func found(
    _ table: [WorldRow], _ mineral: MineralID, series: PublicationSeries, _ verdict: ProductionTotals.Verdict,
    shortfall: Double
  ) -> ProductionShares? {
    let producers = table.filter { $0.country != .world }
    guard let first = producers.first else { return nil }
    let sum = producers.compactMap { $0.value.interval?.clamped(to: 0...Double.greatestFiniteMagnitude) }
      .reduce(Interval(0), +)

    // What the total compared with leaves over the known values bounds each withheld one; what the total leaves out is
    // bounded elsewhere.
    let left = Interval(0, max(0, verdict.most - sum.lower))
    let amounts = producers.map { row in
      row.value.interval.map {
        $0.clamped(to: 0...Double.greatestFiniteMagnitude) + Interval(0, shortfall)
      } ?? (row.country == .unitedStates ? verdict.domestic ?? left : left)
    }
    let total = shortfall > 0 ? Interval(sum.upper + shortfall) : amounts.reduce(Interval(0), +)
    let shares = zip(producers, amounts).map { row, amount in
      ProductionShares.Producer(
        country: row.country, printed: row.value, amount: amount,
        share: shortfall > 0
          ? (amount * (100 / total.lower)).clamped(to: 0...100) : percentage(amount, of: total),
        isEstimated: row.isEstimated)
    }
    let named = shares.filter { $0.country != .other }
      .ranked(by: \.share.midpoint, then: \.country)
    let unnamed =
      shortfall > 0
      ? ProductionShares.Producer(
        country: .other, printed: .notAvailable, amount: Interval(0, shortfall),
        share: Interval(0, 100 * shortfall / total.lower), isEstimated: false) : nil
    return ProductionShares(
      mineral: mineral, series: series, edition: first.edition,
      via: table.first { !$0.via.isEmpty }?.via ?? "", year: first.year, stage: first.stage,
      form: first.form, basis: first.basis, unit: first.unit, named: named,
      other: shares.first { $0.country == .other } ?? unnamed, total: total,
      withheld: producers.filter(\.value.isUnknown).map(\.country),
      notes: Set(table.flatMap(\.notes)).sorted(), completeness: verdict.words,
      isCompared: verdict.isComplete)
  }

  /// The share of `amount` in a total that it is part of: its own uncertainty counts once.
  private func percentage(_ amount: Interval, of total: Interval) -> Interval {
    let restHigh = max(0, total.upper - amount.upper)
    let restLow = max(0, total.lower - amount.lower)
    let low = amount.lower == 0 ? 0 : 100 * amount.lower / (amount.lower + restHigh)
    let high = amount.upper == 0 ? 0 : 100 * amount.upper / (amount.upper + restLow)
    return Interval(min(low, high), max(low, high)).clamped(to: 0...100)
  }

  /// What one of `unit` is in the base unit of its dimension; 1 where it has none.
  public func factor(of unit: String) -> Double { reference.units[unit]?.factor ?? 1 }

  /// The dimension of `unit`; the unit itself where it cannot be converted.
  public func dimension(of unit: String) -> String {
    reference.units[unit].flatMap { $0.factor == nil ? nil : $0.dimension } ?? unit
  }
}

extension WorldRow.Measure {
  /// The measure in words, as a sentence uses it.
  public var words: String {
    switch self {
    case .production: "world production"
    case .capacity: "capacity"
    case .reserves: "reserves"
    }
  }
}
