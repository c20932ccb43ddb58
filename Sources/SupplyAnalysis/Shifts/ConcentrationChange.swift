import Platform
public import SupplyData

/// The change of the Herfindahl-Hirschman index between two years, split by country.
///
/// HHI(after) - HHI(before) = Σ over c of (s(c, after)² - s(c, before)²), s in percent of the whole: exactly additive
/// in the middles of the bounds, where a country that is not named counts as 0. Every share, part and index has its
/// bounds beside that: a country that is not named or is withheld may hold any of what is left.
public struct ConcentrationChange: Sendable {
  /// A country's part.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share before, percent.
    public let before: Interval
    /// The share after, percent.
    public let after: Interval
    /// The part in the change in the middles of the amounts, on the scale 0 to 10,000: the parts of all countries add
    /// up to ``ConcentrationChange/middle``.
    public let middle: Double
    /// The part in the change, on the scale 0 to 10,000.
    public var change: Interval { ConcentrationChange.difference(after * after, before * before) }
  }

  /// The parts, largest of the middles first either way, ties by code.
  public let parts: [Part]
  /// The index before, 0 to 10,000, the other countries within it.
  public let before: Interval
  /// The index after.
  public let after: Interval

  /// The change from `first` to `last`; nil where a year has an amount without an upper bound.
  ///
  /// - Complexity: O(n²) for n countries.
  public init?(from first: CountryAmounts, to last: CountryAmounts, register: Register) {
    guard let wholes = Self.pair(first.whole, last.whole) else { return nil }
    func middle(_ country: CountryCode, _ amounts: CountryAmounts, _ whole: Double) -> Double {
      let share = 100 * (amounts.part(of: country)?.amount.midpoint ?? 0) / whole
      return share * share
    }
    parts = Set((first.parts + last.parts).map(\.country)).map { country in
      Part(
        country: country, before: first.share(of: .country(country), in: register),
        after: last.share(of: .country(country), in: register),
        middle: middle(country, last, wholes.1) - middle(country, first, wholes.0))
    }.ranked(by: { abs($0.middle) }, then: \.country)
    before = Self.index(first, register)
    after = Self.index(last, register)
  }

  /// The change of the index.
  public var change: Interval { Self.difference(after, before) }

  /// The change of the index of the named countries in the middles of their bounds: the sum of the parts' own.
  public var middle: Double { parts.reduce(0) { $0 + $1.middle } }

  private static func pair(_ first: Double?, _ last: Double?) -> (Double, Double)? {
    guard let first, let last else { return nil }
    return (first, last)
  }

  private static func index(_ amounts: CountryAmounts, _ register: Register) -> Interval {
    func share(_ country: CountryCode) -> Interval { amounts.share(of: .country(country), in: register) }
    let named = amounts.parts.map(\.country).filter { !amounts.withheld.contains($0) }
    // What is not named and what is withheld is one remainder, which may be one country's.
    let hidden = ([.other] + amounts.withheld).map { share($0).upper }.max() ?? 0
    return HerfindahlHirschman.index(
      of: named.map(share), other: Interval(0, hidden), namesLargest: false)
  }

  private static func difference(_ after: Interval, _ before: Interval) -> Interval {
    Interval(after.lower - before.upper, after.upper - before.lower)
  }
}
