/// The countries that produce a mineral in a year, with their shares of the world.
public struct ProductionShares: Sendable {
  /// A country's production.
  public struct Producer: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The amount as printed.
    public let printed: PrintedValue
    /// The amount in ``ProductionShares/unit``; for a withheld one what the total leaves that the
    /// year is complete by.
    public let amount: Interval
    /// The share of the world, percent.
    public let share: Interval
    /// Whether the source calls the figure an estimate.
    public let isEstimated: Bool
  }

  /// The series: `MCS` or `WMD`.
  public let series: String
  /// The edition.
  public let edition: Edition
  /// The year.
  public let year: Int
  /// The stage of processing; may be empty.
  public let stage: String
  /// The product form; may be empty.
  public let form: String
  /// What is weighed; may be empty.
  public let basis: String
  /// The unit of the amounts.
  public let unit: String
  /// The named countries, largest first, ties by code; without `OTH`.
  public let named: [Producer]
  /// What the source calls other countries; nil where it prints none.
  public let other: Producer?
  /// The sum of all amounts.
  public let total: Interval
  /// The countries whose figure is withheld or not available.
  public let withheld: [CountryCode]
  /// Why the year counts as complete.
  public let completeness: String
}

/// Chooses the world production that speaks for a mineral and year, and says why.
///
/// Capacity and reserves are chosen in the same way, but no rule says when they are complete: every table with a figure
/// speaks, unless a country's is withheld or not available and no printed total bounds it.
///
/// A year of a source is complete when its countries, with its other countries, come within 3 % of the world total
/// that it prints or, where it prints none, within 10 % of another source's total (World Mining Data, or the world
/// production of DS140). The sources are asked in the order USGS, World Mining Data; within each the stages in the
/// order mine, primary, smelter, refinery, plant; the first complete one speaks. No figure is mixed in from another
/// source.
public struct WorldProduction: Sendable {
  /// How far a source's countries may be from the total it prints.
  public static let ownTolerance = 0.03
  /// How far they may be from another source's total.
  public static let otherTolerance = 0.10
  /// The stages in the order in which they are asked.
  public static let stages = ["mine", "primary", "smelter", "refinery", "plant", ""]
  /// The series in the order in which they are asked.
  public static let allSeries = ["MCS", "WMD"]

  /// What is measured.
  public let measure: WorldRow.Measure
  private let reference: Reference
  private let vintage: Vintage
  private let rows: [MineralID: [WorldRow]]
  private let statistics: SalientStatistics

  /// World production, or another `measure`, read from `dataset`, with `vintage` choosing between editions.
  public init(
    _ dataset: Dataset, vintage: Vintage = .latest, measure: WorldRow.Measure = .production
  ) throws(DataError) {
    reference = dataset.reference
    self.measure = measure
    self.vintage = vintage
    rows = Dictionary(grouping: try dataset.world().filter { $0.measure == measure }, by: \.mineral)
    statistics = try SalientStatistics(dataset, vintage: .latest)
  }

  /// World production left unread: every question to it has no answer. For callers that ask of imports alone, whom
  /// reading the largest tables would cost half their time.
  public init(unreadFor statistics: SalientStatistics, reference: Reference) {
    self.reference = reference
    self.statistics = statistics
    measure = .production
    vintage = .latest
    rows = [:]
  }

  /// The minerals that have world production in any year, by id.
  public var minerals: [MineralID] { rows.keys.sorted() }

  /// The years for which anything is printed for `mineral`, in order.
  public func years(of mineral: MineralID) -> [Int] { Set((rows[mineral] ?? []).map(\.year)).sorted() }

  /// A table that was looked at, and what came of it.
  public struct Candidate: Sendable {
    /// The series, edition, stage, form and basis, in words.
    public let label: String
    /// Whether it is complete, and against what.
    public let verdict: String
    /// The shares, where it is complete.
    public let shares: ProductionShares?
  }

  /// The shares of the producers of `mineral` in `year`.
  ///
  /// - Parameters:
  ///   - stage: The one stage to look at; all in their order where nil.
  ///   - series: The one series to look at; all in their order where nil.
  public func shares(
    of mineral: MineralID, in year: Int, stage: String? = nil, series: String? = nil
  ) -> Found<ProductionShares> {
    let name = reference.name(of: mineral).lowercased()
    let candidates = candidates(of: mineral, in: year, stage: stage, series: series)
    if let shares = candidates.lazy.compactMap(\.shares).first { return .value(shares) }
    guard !candidates.isEmpty else {
      let years = years(of: mineral)
      guard let first = years.first, let last = years.last else {
        return .missing(.notPrinted("no source prints world production of \(name)"))
      }
      return .missing(
        .notInYear(
          "no source prints world production of \(name) for \(year); there is \(first)-\(last)",
          heldYears: [YearWindow(first, last)]))
    }
    return .missing(
      .incomplete(
        "world production of \(name) for \(year) is not complete: "
          + candidates.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")))
  }

  /// Every table of `mineral` in `year` that could speak, in the order in which they are asked, with its verdict.
  public func candidates(
    of mineral: MineralID, in year: Int, stage: String? = nil, series: String? = nil
  ) -> [Candidate] {
    struct Group: Hashable {
      let series: String
      let stage: String
      let basis: String
      let edition: Edition
    }
    let ofYear = (rows[mineral] ?? []).filter { $0.year == year }
    var result: [Candidate] = []
    for stageNow in stage.map({ [$0] }) ?? Self.stages {
      for seriesNow in series.map({ [$0] }) ?? Self.allSeries {
        let here = ofYear.filter {
          $0.stage == stageNow && reference.editions[$0.edition]?.series == seriesNow
        }
        let editions = Set(here.map(\.edition)).map { $0 }
        guard let edition = vintage.choose(among: editions, of: reference, edition: { $0 }) else { continue }
        let table = here.filter { $0.edition == edition }
        let label = [
          edition.rawValue, stageNow.isEmpty ? measure.rawValue : "\(stageNow) \(measure.rawValue)",
        ]
        .joined(separator: " ")
        switch speakingForm(
          of: mineral, on: "world-production", among: table.map(\.form), asked: nil, in: reference)
        {
        case .value(let form):
          let chosen = table.filter { $0.form == form }
          let bases = Set(chosen.map(\.basis)).sorted()
          for basis in bases {
            result.append(
              judge(
                chosen.filter { $0.basis == basis }, series: seriesNow,
                label: form.isEmpty ? label : "\(label), \(form)"))
          }
        case .missing(let why):
          result.append(Candidate(label: label, verdict: "is printed \(why)", shares: nil))
        }
      }
    }
    return result
  }

  /// Whether the rows of one table, edition, stage, form, basis and year are complete; its shares where they are.
  private func judge(_ table: [WorldRow], series: String, label: String) -> Candidate {
    let producers = table.filter { $0.country != .world }
    guard let first = producers.first else {
      return Candidate(label: label, verdict: "only a world total is printed", shares: nil)
    }
    guard Set(table.map(\.unit)).count == 1 else {
      return Candidate(label: label, verdict: "the table mixes units", shares: nil)
    }
    let known = producers.compactMap { $0.value.interval?.clamped(to: 0...Double.greatestFiniteMagnitude) }
    let sum = known.reduce(Interval(0), +)
    guard sum.lower > 0 else {
      return Candidate(label: label, verdict: "no country has a figure", shares: nil)
    }
    let world = table.first { $0.country == .world }?.value
    let printedTotal = world?.exact
    if measure != .production, let world, world.meaning == .bound {
      return Candidate(
        label: label, verdict: "the printed world total is open (\(world))", shares: nil)
    }
    let verdict =
      measure == .production
      ? completeness(of: sum, printedTotal: printedTotal, first)
      : boundedness(of: sum, printedTotal: printedTotal, producers)
    guard verdict.isComplete else { return Candidate(label: label, verdict: verdict.words, shares: nil) }

    // What the total compared with leaves over the known figures bounds each withheld one.
    let left = max(0, verdict.most - sum.lower)
    let amounts = producers.map {
      $0.value.interval?.clamped(to: 0...Double.greatestFiniteMagnitude) ?? Interval(0, left)
    }
    let total = amounts.reduce(Interval(0), +)
    let shares = zip(producers, amounts).map { row, amount in
      ProductionShares.Producer(
        country: row.country, printed: row.value, amount: amount, share: percentage(amount, of: total),
        isEstimated: row.isEstimated)
    }
    let named = shares.filter { $0.country != .other }
      .sorted { ($1.share.midpoint, $0.country) < ($0.share.midpoint, $1.country) }
    return Candidate(
      label: label, verdict: verdict.words,
      shares: ProductionShares(
        series: series, edition: first.edition, year: first.year, stage: first.stage, form: first.form,
        basis: first.basis, unit: first.unit, named: named, other: shares.first { $0.country == .other },
        total: total, withheld: producers.filter(\.value.isUnknown).map(\.country),
        completeness: verdict.words))
  }

  /// The share of `amount` in a total that it is part of: its own uncertainty counts once.
  private func percentage(_ amount: Interval, of total: Interval) -> Interval {
    let restHigh = max(0, total.upper - amount.upper)
    let restLow = max(0, total.lower - amount.lower)
    let low = amount.lower == 0 ? 0 : 100 * amount.lower / (amount.lower + restHigh)
    let high = amount.upper == 0 ? 0 : 100 * amount.upper / (amount.upper + restLow)
    return Interval(min(low, high), max(low, high)).clamped(to: 0...100)
  }

  /// Whether the sum of the known figures is near enough a total, in words, and the most that all producers can have by
  /// that total: as printed by the source itself, or within the tolerance of another source's.
  private func completeness(
    of sum: Interval, printedTotal: Double?, _ row: WorldRow
  ) -> (isComplete: Bool, words: String, most: Double) {
    if let printedTotal, printedTotal > 0 {
      let ratio = sum.midpoint / printedTotal
      return (
        abs(ratio - 1) <= Self.ownTolerance,
        "the countries add up to \(percent(ratio)) of the printed world total", printedTotal
      )
    }
    var words = "no world total to compare with"
    for (label, total) in otherTotals(row) where total > 0 {
      let ratio = sum.midpoint * factor(of: row.unit) / total
      words = "the countries add up to \(percent(ratio)) of the total of \(label)"
      if abs(ratio - 1) <= Self.otherTolerance {
        return (true, words, total * (1 + Self.otherTolerance) / factor(of: row.unit))
      }
    }
    return (false, words, 0)
  }

  /// Whether the rows of capacity or reserves give shares: a figure that is not known needs a total that bounds it.
  private func boundedness(
    of sum: Interval, printedTotal: Double?, _ rows: [WorldRow]
  ) -> (isComplete: Bool, words: String, most: Double) {
    guard let printedTotal, printedTotal > 0 else {
      return rows.contains(where: \.value.isUnknown)
        ? (false, "a figure is withheld or not available, and no exact world total bounds it", 0)
        : (true, "no completeness rule; no exact world total is printed", 0)
    }
    return (
      true,
      "no completeness rule; the countries add up to \(percent(sum.midpoint / printedTotal)) of the printed total",
      printedTotal
    )
  }

  /// Totals of other sources for the mineral, stage and year of `row`, in base units.
  private func otherTotals(_ row: WorldRow) -> [(String, Double)] {
    var totals: [(String, Double)] = []
    let series = reference.editions[row.edition]?.series
    let others = (rows[row.mineral] ?? []).filter {
      $0.year == row.year && $0.stage == row.stage && reference.editions[$0.edition]?.series != series
        && isComparable($0.unit, row.unit)
    }
    for edition in Set(others.map(\.edition)).sorted(by: { $0.rawValue > $1.rawValue }) {
      let table = others.filter { $0.edition == edition && $0.form == row.form }
      if let total = table.first(where: { $0.country == .world })?.value.exact {
        totals.append((edition.rawValue, total * factor(of: table[0].unit)))
      }
    }
    // DS140 names the stage as a form where it prints world production of several.
    let byStage = statistics.figure(.worldProduction, of: row.mineral, in: row.year, form: row.stage)
    if row.form.isEmpty,
      let world = byStage.value ?? statistics.figure(.worldProduction, of: row.mineral, in: row.year).value,
      let total = world.value.exact, isComparable(world.unit, row.unit)
    {
      totals.append((world.edition.rawValue, total * factor(of: world.unit)))
    }
    return totals
  }

  private func isComparable(_ a: String, _ b: String) -> Bool {
    guard let one = reference.units[a], let other = reference.units[b] else { return false }
    return one.dimension == other.dimension && one.factor != nil && other.factor != nil
  }

  /// What one of `unit` is in the base unit of its dimension; 1 where it has none.
  public func factor(of unit: String) -> Double { reference.units[unit]?.factor ?? 1 }

  /// The dimension of `unit`; the unit itself where it cannot be converted.
  public func dimension(of unit: String) -> String {
    reference.units[unit].flatMap { $0.factor == nil ? nil : $0.dimension } ?? unit
  }

  private func percent(_ ratio: Double) -> String {
    let tenths = (min(ratio, 1e6) * 1000).rounded() / 10
    return "\(tenths) %"
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
