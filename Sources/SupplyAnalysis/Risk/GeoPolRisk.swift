import SupplyData

/// The geopolitical supply risk of importing a mineral, 0 to 1.
///
/// R = HHI(world production) × Σ g(c) f(c) / (p + F): f(c) imports from c and F all imports by weight, p domestic
/// production, g from political stability alone. As in geopolrisk-py, except that a country without an estimate is
/// unknown, [0, 1], where geopolrisk-py takes 0.5.
///
/// Reference: Gemechu et al. 2016, doi 10.1111/jiec.12205; Koyamparambath et al. 2024, geopolrisk-py.
enum GeoPolRisk {
  /// The risk.
  ///
  /// - Parameters:
  ///   - concentration: HHI of world production, 0 to 1.
  ///   - imports: Imports from each country with its governance weight, in any one unit.
  ///   - production: Domestic production in that unit.
  /// - Returns: The risk; nil where nothing is imported or produced.
  static func value(
    concentration: Interval, imports: [(amount: Double, weight: Interval)], production: Interval
  ) -> Interval? {
    let total = imports.reduce(0) { $0 + $1.amount }
    guard total + production.lower > 0 else { return nil }
    let low = imports.reduce(0) { $0 + $1.amount * $1.weight.lower } / (total + production.upper)
    let high = imports.reduce(0) { $0 + $1.amount * $1.weight.upper } / (total + production.lower)
    return (concentration * Interval(min(low, high), high)).clamped(to: 0...1)
  }
}
