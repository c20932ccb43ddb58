public import SupplyData

/// How likely a country's governance makes a failure of supply, on a scale from 0 to 1.
///
/// g(c) = (2.5 - x) / 5, clipped to [0, 1], x the mean of the six Worldwide Governance Indicators; 1 is worst. The row
/// of the year counts, or the nearest earlier one. A country without one, or without one of the six, is unknown:
/// anything from 0 to 1, never 0.
///
/// Reference: Kaufmann, Kraay and Mastruzzi 2011, doi 10.1017/S1876404511200046.
public struct GovernanceRisk: Sendable {
  /// The year asked for.
  public let year: Int
  private let risks: [CountryCode: Double]

  /// The risks of `year` in `dataset`.
  public init(_ dataset: Dataset, year: Int) throws(DataError) {
    self.year = year
    var latest: [CountryCode: GovernanceRow] = [:]
    for row in try dataset.governance() where row.year <= year && row.year >= latest[row.country]?.year ?? 0 {
      latest[row.country] = row
    }
    risks = latest.compactMapValues { row in
      let known = row.estimates.compactMap { $0 }
      guard known.count == row.estimates.count, !known.isEmpty else { return nil }
      return min(1, max(0, (2.5 - known.reduce(0, +) / Double(known.count)) / 5))
    }
  }

  /// g of `country`: exact, or from 0 to 1 where it is unknown.
  public func risk(of country: CountryCode) -> Interval {
    risks[country].map { Interval($0) } ?? Interval(0, 1)
  }
}
