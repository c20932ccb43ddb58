public import SupplyData

/// Supply risk from two sources, weighed by reliance on imports.
///
/// R = IR/2 × HHI_WGI(world production) + (1 - IR/2) × HHI_WGI(import sources), IR the net import reliance as a
/// fraction; 0 to 10,000. The more a country imports the more the world market counts, at most one half. The form is
/// that of the EU's supply risk without its factors of substitution, recycling and trade restrictions.
///
/// Reference: European Commission 2017, doi 10.2873/769526.
public enum TwoSourceRisk {
  /// The risk, exact bounds.
  ///
  /// - Parameters:
  ///   - reliance: Net import reliance, percent.
  ///   - production: HHI_WGI of world production.
  ///   - imports: HHI_WGI of import sources.
  public static func value(reliance: Interval, production: Interval, imports: Interval) -> Interval {
    let shares = reliance.clamped(to: 0...100)
    // Linear in every argument, so the bounds lie at corners.
    func risk(_ reliance: Double, _ production: Double, _ imports: Double) -> Double {
      imports + reliance / 200 * (production - imports)
    }
    let low = min(
      risk(shares.lower, production.lower, imports.lower), risk(shares.upper, production.lower, imports.lower)
    )
    let high = max(
      risk(shares.lower, production.upper, imports.upper), risk(shares.upper, production.upper, imports.upper)
    )
    return Interval(min(low, high), high)
  }
}
