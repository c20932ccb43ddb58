/// A way to put a number on supply risk.
public enum RiskScheme: String, Sendable, CaseIterable {
  /// HHI_WGI of world production, 0 to 10,000.
  case wgi
  /// World production and import sources, weighed by reliance, 0 to 10,000.
  case twoSource = "two-source"
  /// GeoPolRisk, 0 to 1.
  case geopolrisk
  /// A screening score in the manner of the U.S. National Science and Technology Council, 0 to 1.
  case screening

  /// The largest value.
  public var most: Double { self == .wgi || self == .twoSource ? 10_000 : 1 }
  /// How many decimals a table shows.
  public var decimals: Int { self == .wgi || self == .twoSource ? 0 : 3 }
}
