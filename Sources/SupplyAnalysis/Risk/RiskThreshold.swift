public import SupplyData

/// From which value on a risk is called high.
public enum RiskThreshold: Sendable, Hashable {
  /// The percentile of the known minerals, 0 to 100, by the middles of their bounds.
  case percentile(Double)
  /// A value of the scheme's own scale.
  case fixed(Double)

  /// The 75th percentile.
  public static let standard = RiskThreshold.percentile(75)

  /// The fewest values of which a percentile says something: a quarter of fewer is no whole one.
  public static let leastSeries = 4

  /// The value from which on one of `risks` is high; nil where a percentile is asked of fewer than ``leastSeries``.
  public func value(among risks: [Interval]) -> Double? {
    switch self {
    case .fixed(let value): return value
    case .percentile(let percentile):
      guard risks.count >= Self.leastSeries else { return nil }
      return Quantile.value(percentile / 100, ofSorted: risks.map(\.midpoint).sorted())
    }
  }
}
