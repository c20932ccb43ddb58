/// A choice that a headline depends on.
public enum SensitivityChoice: String, Sendable, Hashable, CaseIterable {
  /// From which value on something counts: a part, a percentile of risk, a p-value.
  case threshold
  /// Which import shares stand for a year, or which years a trend or a change spans.
  case window
  /// Which edition is taken where several print a year.
  case edition
  /// What minerals, or the years' governance, weigh.
  case weights
  /// At which stage of production.
  case stage
}
