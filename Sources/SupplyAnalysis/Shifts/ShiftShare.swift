public import SupplyData

/// The growth of production between two years split into what each region would have gained had it grown like the
/// world, and its own.
///
/// P(r, after) - P(r, before) = g P(r, before) + (P(r, after) - (1 + g) P(r, before)), g the growth of the world;
/// exactly additive, and the regions' own parts add up to 0. Amounts are the middles of their bounds.
///
/// Reference: Dunn 1960, doi 10.1111/j.1435-5597.1960.tb01705.x, with one industry, so that there is no mix effect.
public struct ShiftShare: Sendable {
  /// A region's part.
  public struct Part: Sendable {
    /// The region; nil for what a source calls other countries.
    public let region: Region?
    /// The amount before.
    public let before: Double
    /// The amount after.
    public let after: Double
    /// What it would have gained had it grown like the world.
    public let world: Double
    /// What it gained beside that.
    public let own: Double
    /// What it gained.
    public var gain: Double { after - before }
  }

  /// The regions that produce in either year, in their order, then the other countries.
  public let parts: [Part]
  /// The growth of the world, as a fraction.
  public let growth: Double
  /// The unit of the amounts.
  public let unit: String

  /// The split from `first` to `last`; nil where a year has an amount without an upper bound, or the units differ.
  public init?(from first: CountryAmounts, to last: CountryAmounts, register: Register) {
    guard let before = first.whole, let after = last.whole, first.unit == last.unit else { return nil }
    let growth = after / before - 1
    func amount(_ region: Region, _ amounts: CountryAmounts) -> Double {
      amounts.parts.reduce(0) {
        $0 + (register.region(of: $1.country) == region ? $1.amount.midpoint : 0)
      }
    }
    func part(_ region: Region?, _ before: Double, _ after: Double) -> Part {
      Part(
        region: region, before: before, after: after, world: growth * before,
        own: after - before - growth * before)
    }
    parts =
      (Region.allCases.map { part($0, amount($0, first), amount($0, last)) }
      + [part(nil, first.other.midpoint, last.other.midpoint)]).filter { $0.before > 0 || $0.after > 0 }
    self.growth = growth
    unit = last.unit
  }
}
