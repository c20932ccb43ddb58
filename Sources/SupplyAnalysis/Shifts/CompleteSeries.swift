public import SupplyData

/// The one series of world production that is told of over a period: the series, stage, form and basis that is complete
/// in most years, of equals the one asked first.
///
/// A change inside it is a change of production, not of what is counted; years that only another series completes are
/// named and passed over. Units that can be converted are one series.
public struct CompleteSeries: Sendable {
  /// The complete years, in order.
  public let years: [ProductionShares]
  /// The years of the period that it does not complete, in order, each with the reason.
  public let missing: [(year: Int, reason: String)]

  private struct Key: Hashable {
    let series: String
    let stage: String
    let form: String
    let basis: String
    let dimension: String
  }

  /// The series of `mineral` over `period`; nil where no year is complete.
  ///
  /// - Parameter stage: The one stage to look at; all where nil.
  public init?(
    of mineral: MineralID, over period: YearWindow, stage: String? = nil, in production: WorldProduction
  ) {
    var order: [Key] = []
    var byKey: [Key: [ProductionShares]] = [:]
    var candidates: [Int: [WorldProduction.Candidate]] = [:]
    for year in period.first...period.last {
      let tables = production.candidates(of: mineral, in: year, stage: stage)
      candidates[year] = tables
      for shares in tables.compactMap(\.shares) {
        let key = Key(
          series: shares.series, stage: shares.stage, form: shares.form, basis: shares.basis,
          dimension: production.dimension(of: shares.unit))
        if byKey[key] == nil { order.append(key) }
        byKey[key, default: []].append(shares)
      }
    }
    let stages = WorldProduction.stages
    func isBefore(_ a: Key, _ b: Key) -> Bool {
      let counts = (byKey[a]?.count ?? 0, byKey[b]?.count ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      let places = (
        stages.firstIndex(of: a.stage) ?? stages.count, stages.firstIndex(of: b.stage) ?? stages.count
      )
      if places.0 != places.1 { return places.0 < places.1 }
      return a.series < b.series
    }
    guard let chosen = order.min(by: isBefore), let years = byKey[chosen] else { return nil }
    self.years = years
    missing = (period.first...period.last).filter { year in !years.contains { $0.year == year } }.map {
      year in
      (year, Self.reason(candidates[year] ?? [], series: chosen.series))
    }
  }

  private static func reason(_ tables: [WorldProduction.Candidate], series: String) -> String {
    if let other = tables.first(where: { $0.shares != nil }) {
      return "complete only in another series, \(other.label), which is not spliced in"
    }
    if tables.isEmpty { return "not printed" }
    return "not complete: " + tables.map { "\($0.label): \($0.verdict)" }.joined(separator: "; ")
  }
}
