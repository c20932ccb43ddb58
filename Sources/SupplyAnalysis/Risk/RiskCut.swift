public import SupplyData

/// From which value on a risk is called high.
public enum RiskCut: Sendable, Hashable {
  /// The percentile of the known minerals, 0 to 100, by the middles of their bounds.
  case percentile(Double)
  /// A value of the scheme's own scale.
  case fixed(Double)

  /// The 75th percentile.
  public static let standard = RiskCut.percentile(75)

  /// The value from which on one of `risks` is high; nil where a percentile is asked of none.
  public func value(among risks: [Interval]) -> Double? {
    switch self {
    case .fixed(let value): return value
    case .percentile(let percentile):
      let sorted = risks.map(\.midpoint).sorted()
      return sorted.isEmpty ? nil : Quantile.value(percentile / 100, ofSorted: sorted)
    }
  }
}
