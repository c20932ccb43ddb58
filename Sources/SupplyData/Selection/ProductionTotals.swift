import Platform

/// Whether a table of world production is complete, judged by totals that were printed independently of its rows.
///
/// Complete: its countries, with its other countries, come within 3 % of the total that USGS prints with them (up to 5
/// % more, since the totals are rounded), or within 10 % of such a total of another edition or of Data Series 140 for
/// the same stage and basis. The totals of World Mining Data and of the British Geological Survey are sums of their own
/// rows and prove nothing; only where nobody prints an independent total, the agreement of two publishers within 10 %
/// is taken for one. Where a total omits U.S. production, the U.S. row is omitted from the comparison too, and a
/// withheld U.S. amount is bounded by what another source gives for it or by the capacity that is printed, never by the
/// gap that rounding leaves.
struct ProductionTotals {
  /// How far a source's countries may be below the total it prints.
  static let ownTolerance = 0.03
  /// How far they may be above it: totals are rounded.
  static let roundingTolerance = 0.05
  /// How far they may be from a total of another table.
  static let otherTolerance = 0.10
  /// The series whose totals are printed independently of their rows.
  static let independentSeries: Set<PublicationSeries> = [.summaries]

  /// All rows of the mineral in the year.
  let rows: [WorldRow]
  /// The first stage at which anything is printed of the mineral in any year.
  let firstStage: String?
  /// The U.S. statistics, for the world production of Data Series 140.
  let statistics: SalientStatistics
  /// The reference tables.
  let reference: Reference
  /// The U.S. capacity rows of the mineral.
  let domesticCapacity: [WorldRow]

  /// What the countries of a table were compared with.
  enum Comparison {
    /// A total that is printed independently of them.
    case total
    /// The countries of another publisher.
    case publisher
    /// Nothing: nobody prints anything to compare with.
    case nothing
  }

  /// What was found of a table.
  struct Verdict {
    /// Whether it may stand for the year.
    let isComplete: Bool
    /// Why, as a phrase.
    let words: String
    /// What the countries were compared with.
    let comparison: Comparison
    /// The most that all producers which the total counts can have; where the table is not complete, the largest total
    /// that it fails, 0 where there is none.
    let most: Double
    /// What the United States may produce where the total leaves it out and the amount is withheld.
    let domestic: Interval?

    init(
      _ isComplete: Bool, _ words: String, with comparison: Comparison = .total, most: Double = 0,
      domestic: Interval? = nil
    ) {
      self.isComplete = isComplete
      self.words = words
      self.comparison = comparison
      self.most = most
      self.domestic = domestic
    }
  }

  /// The verdict on `table`, the rows of one edition, stage, form, basis, year and unit, with a producer among them.
  func verdict(on table: [WorldRow]) -> Verdict {
    guard let first = table.first(where: { $0.country != .world }) else {
      return Verdict(false, "only a world total is printed")
    }
    let own = table.first { $0.country == .world }
    if isIndependent(first.edition), let own, let total = own.value.exact, total > 0 {
      return compared(table, with: total, leavesOut: own.leavesOutUnitedStates)
    }
    var words = Self.noTotal
    var largest = 0.0
    for other in otherTotals(first) where other.amount > 0 {
      let total = other.amount / factor(of: first.unit)
      largest = max(largest, total)
      let sum = known(table, leavesOut: other.leavesOut)
      let ratio = sum.midpoint / total
      words = "the countries add up to \(percent(ratio)) of the total of \(other.label)"
      if abs(ratio - 1) <= Self.otherTolerance {
        return bounded(
          table, words, most: total * (1 + Self.otherTolerance), leavesOut: other.leavesOut)
      }
    }
    guard words == Self.noTotal else { return Verdict(false, words, most: largest) }
    return agreement(of: table, first)
  }

  private static let noTotal = "no world total to compare with"

  /// The verdict where nobody prints an independent total for the mineral, stage and year: complete where the countries
  /// add up to about what the countries of another publisher do.
  private func agreement(of table: [WorldRow], _ first: WorldRow) -> Verdict {
    let own = reference.editions[first.edition]?.series
    let others = rows.filter {
      $0.country != .world && $0.stage == first.stage
        && isComparable($0.unit, first.unit)
        && $0.isOfBasis(like: first) && reference.editions[$0.edition]?.series != own
    }
    var words = Self.noTotal
    let sum = known(table, leavesOut: false)
    let editions = Dictionary(grouping: others, by: \.edition)
    for edition in editions.keys.sorted(by: { $0.rawValue > $1.rawValue }) {
      let amounts = (editions[edition] ?? []).compactMap { row in
        row.value.interval.map {
          $0.clamped(to: 0...Double.greatestFiniteMagnitude).midpoint * factor(of: row.unit)
        }
      }
      let total = amounts.reduce(0, +) / factor(of: first.unit)
      guard total > 0 else { continue }
      let ratio = sum.midpoint / total
      words = "no total is printed, and the countries add up to \(percent(ratio)) of those of \(edition)"
      if abs(ratio - 1) <= Self.otherTolerance {
        return Verdict(
          true, words, with: .publisher, most: max(sum.upper, total * (1 + Self.otherTolerance)))
      }
    }
    return Verdict(false, words, with: words == Self.noTotal ? .nothing : .publisher)
  }

  /// Whether the rows of capacity or reserves give shares: a value that is not known needs a total that bounds it.
  func boundedness(of table: [WorldRow]) -> Verdict {
    let sum = known(table, leavesOut: false)
    if let world = table.first(where: { $0.country == .world })?.value, world.meaning == .bound {
      return Verdict(false, "the printed world total is open (\(world))")
    }
    guard let total = table.first(where: { $0.country == .world })?.value.exact, total > 0 else {
      return table.contains { $0.country != .world && $0.value.isUnknown }
        ? Verdict(false, "a value is withheld or not available, and no exact world total bounds it")
        : Verdict(true, "no completeness rule; no exact world total is printed")
    }
    return Verdict(
      true,
      "no completeness rule; the countries add up to \(percent(sum.midpoint / total)) of the printed total",
      most: total)
  }

  private func compared(_ table: [WorldRow], with total: Double, leavesOut: Bool) -> Verdict {
    let ratio = known(table, leavesOut: leavesOut).midpoint / total
    let words =
      "the countries add up to \(percent(ratio)) of the printed world total"
      + (leavesOut ? ", which leaves out the United States" : "")
    guard (1 - Self.ownTolerance...1 + Self.roundingTolerance).contains(ratio) else {
      return Verdict(false, words, most: leavesOut ? 0 : total)
    }
    return bounded(table, words, most: total, leavesOut: leavesOut)
  }

  /// Complete, unless the United States are withheld, omitted from the total and bounded by nothing.
  private func bounded(_ table: [WorldRow], _ words: String, most: Double, leavesOut: Bool) -> Verdict {
    guard leavesOut, let row = table.first(where: { $0.country == .unitedStates && $0.value.isUnknown })
    else {
      return Verdict(true, words, most: most)
    }
    guard let (limit, source) = domesticLimit(row) else {
      return Verdict(
        false, words + "; the U.S. amount is withheld, and neither another source nor a capacity bounds it")
    }
    return Verdict(
      true, words + "; the withheld U.S. amount is at most what \(source) gives", most: most,
      domestic: Interval(0, limit))
  }

  /// The most the United States can have produced: the largest value of another source for the year and stage, with the
  /// tolerance between sources, or the largest capacity printed; in the unit of `row`.
  private func domesticLimit(_ row: WorldRow) -> (Double, String)? {
    let elsewhere = rows.filter {
      $0.country == .unitedStates && $0.stage == row.stage && isComparable($0.unit, row.unit)
        && $0.value.exact != nil
    }.map { (amount: ($0.value.exact ?? 0) * factor(of: $0.unit), edition: $0.edition) }
    if let largest = elsewhere.largest(by: \.amount, then: \.edition.rawValue) {
      return (largest.amount * (1 + Self.otherTolerance) / factor(of: row.unit), largest.edition.rawValue)
    }
    let capacities = domesticCapacity.filter {
      ($0.form == row.form || $0.form.isEmpty) && isComparable($0.unit, row.unit) && $0.value.exact != nil
    }.map { (amount: ($0.value.exact ?? 0) * factor(of: $0.unit), edition: $0.edition) }
    guard let largest = capacities.largest(by: \.amount, then: \.edition.rawValue) else { return nil }
    return (largest.amount / factor(of: row.unit), "\(largest.edition) as capacity")
  }

  /// The sum of the known amounts of the producers that the total counts.
  private func known(_ table: [WorldRow], leavesOut: Bool) -> Interval {
    table.lazy.filter { $0.country != .world && !(leavesOut && $0.country == .unitedStates) }
      .compactMap { $0.value.interval?.clamped(to: 0...Double.greatestFiniteMagnitude) }
      .reduce(Interval(0), +)
  }

  private struct Total {
    let label: String
    let amount: Double
    let leavesOut: Bool
  }

  /// Independent totals of other tables for the mineral, stage, basis and year of `row`, in base units: first of the
  /// same series, then of the others, the newest edition first; last the world production of Data Series 140.
  private func otherTotals(_ row: WorldRow) -> [Total] {
    let own = reference.editions[row.edition]?.series
    let printed = rows.filter {
      $0.country == .world && $0.stage == row.stage && isIndependent($0.edition)
        && $0.edition != row.edition && isComparable($0.unit, row.unit) && $0.isOfBasis(like: row)
        && ($0.form == row.form || own != reference.editions[$0.edition]?.series)
    }.map { (total: $0, isOwn: reference.editions[$0.edition]?.series == own) }.sorted { a, b in
      a.isOwn != b.isOwn ? a.isOwn : a.total.edition.rawValue > b.total.edition.rawValue
    }
    var totals = printed.compactMap { total, _ in
      total.value.exact.map {
        Total(
          label: total.form.isEmpty ? total.edition.rawValue : "\(total.edition), \(total.form)",
          amount: $0 * factor(of: total.unit), leavesOut: total.leavesOutUnitedStates)
      }
    }
    // Data Series 140 names the stage as a form where it prints world production of several.
    // Where it names none, it is the first stage printed: a total of mines is none of refineries.
    let byStage = statistics.value(.worldProduction, of: row.mineral, in: row.year, form: row.stage)
    let unstaged =
      row.stage == firstStage
      ? statistics.value(.worldProduction, of: row.mineral, in: row.year).value : nil
    if let world = byStage.value ?? unstaged,
      let total = world.value.exact, isComparable(world.unit, row.unit)
    {
      totals.append(
        Total(label: world.edition.rawValue, amount: total * factor(of: world.unit), leavesOut: false))
    }
    return totals
  }

  private func isIndependent(_ edition: Edition) -> Bool {
    reference.editions[edition].map { Self.independentSeries.contains($0.series) } ?? false
  }

  private func isComparable(_ a: String, _ b: String) -> Bool {
    guard let first = reference.units[a], let second = reference.units[b] else { return false }
    return first.dimension == second.dimension && first.factor != nil && second.factor != nil
  }

  private func factor(of unit: String) -> Double { reference.units[unit]?.factor ?? 1 }

  private func percent(_ ratio: Double) -> String {
    let tenths = (min(ratio, 1e6) * 1000).rounded() / 10
    return "\(tenths) %"
  }
}

extension WorldRow {
  /// Whether the total leaves out U.S. production, as the source says or as is presumed.
  var leavesOutUnitedStates: Bool {
    notes.contains(ValueNote.excludesUnitedStates) || notes.contains(ValueNote.presumedToExcludeUnitedStates)
  }

  /// Whether what is weighed is the same as in `other`, as far as both say it: the element, an oxide, or the gross
  /// weight.
  func isOfBasis(like other: WorldRow) -> Bool {
    basis.isEmpty || other.basis.isEmpty || Self.weighed(basis) == Self.weighed(other.basis)
  }

  private static func weighed(_ basis: String) -> String {
    if basis == "contained" || basis == "metal" || basis.hasSuffix("content") { return "element" }
    return basis.hasSuffix("weight") ? "gross" : basis
  }
}
