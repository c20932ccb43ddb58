/// A kind of value whose coverage is asked.
public enum CoverageSubject: String, Sendable, CaseIterable {
  /// Net import reliance.
  case reliance
  /// Prices.
  case price
  /// Import sources: years that a window holds.
  case imports
  /// World production by country.
  case production
  /// World trade.
  case trade
}
