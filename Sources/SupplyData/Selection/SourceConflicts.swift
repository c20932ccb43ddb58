import Platform

/// A country whose share of world production two publishers put far apart.
public struct SourceConflict: Sendable {
  /// What one publisher says.
  public struct Side: Sendable {
    /// The edition.
    public let edition: Edition
    /// The country's share of the sum of the countries, percent.
    public let share: Double
    /// The sum of the countries, in ``unit``.
    public let total: Double
    /// The unit.
    public let unit: String
  }

  /// The mineral.
  public let mineral: MineralID
  /// The stage.
  public let stage: String
  /// The year.
  public let year: Int
  /// The country.
  public let country: CountryCode
  /// The publisher asked first.
  public let first: Side
  /// The other.
  public let second: Side

  /// How far the two are apart, percentage points.
  public var difference: Double { abs(first.share - second.share) }
}

extension WorldProduction {
  /// The countries whose shares of world production two publishers put more than `points` apart, by mineral, stage,
  /// year, then the largest difference.
  ///
  /// Shares are of the sum of each publisher's own countries, complete or not; a table with a withheld or unknown
  /// country of its own is omitted, since its sum is not known. O(minerals · years · countries).
  public func conflicts(
    of minerals: [MineralID], in period: YearWindow, above points: Double = 10
  ) -> [SourceConflict] {
    var conflicts: [SourceConflict] = []
    for mineral in minerals {
      for stage in Self.stages {
        for year in period.first...period.last {
          let tables = sourceTables(of: mineral, in: year, stage: stage)
          for (place, first) in tables.enumerated() {
            for second in tables[(place + 1)...] {
              conflicts += Self.conflicts(first, second, points, mineral, stage, year)
            }
          }
        }
      }
    }
    return conflicts
  }

  /// The known amounts of one publisher for a mineral, stage and year.
  struct SourceTable {
    let edition: Edition
    let unit: String
    let amounts: [CountryCode: Double]
    var total: Double { amounts.values.sorted().reduce(0, +) }
  }

  private static func conflicts(
    _ a: SourceTable, _ b: SourceTable, _ points: Double, _ mineral: MineralID, _ stage: String, _ year: Int
  ) -> [SourceConflict] {
    let (totalA, totalB) = (a.total, b.total)
    guard totalA > 0, totalB > 0 else { return [] }
    let countries = Set(a.amounts.keys).union(b.amounts.keys).subtracting([.other])
    return countries.compactMap { country -> SourceConflict? in
      let shareA = 100 * (a.amounts[country] ?? 0) / totalA
      let shareB = 100 * (b.amounts[country] ?? 0) / totalB
      guard abs(shareA - shareB) > points else { return nil }
      return SourceConflict(
        mineral: mineral, stage: stage, year: year, country: country,
        first: .init(edition: a.edition, share: shareA, total: totalA, unit: a.unit),
        second: .init(edition: b.edition, share: shareB, total: totalB, unit: b.unit))
    }.ranked(by: \.difference, then: \.country)
  }
}
