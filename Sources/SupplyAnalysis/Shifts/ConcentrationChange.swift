public import SupplyData

/// The change of the Herfindahl-Hirschman index between two years, split by country.
///
/// HHI(after) - HHI(before) = Σ over c of (s(c, after)² - s(c, before)²), exactly additive, s in percent of the whole in
/// the middles of the bounds. A country that is not named counts as 0; the other countries of both years are omitted of
/// the parts, and ``others`` bounds what they add.
public struct ConcentrationChange: Sendable {
  /// A country's part.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share before, percent.
    public let before: Double
    /// The share after, percent.
    public let after: Double
    /// The part in the change, on the scale 0 to 10,000.
    public var change: Double { after * after - before * before }
  }

  /// The parts, largest first either way, ties by code.
  public let parts: [Part]
  /// The index of the named countries before, 0 to 10,000.
  public let before: Double
  /// The index of the named countries after.
  public let after: Double
  /// What the other countries may add to the change: from -o² of the year before to o² of the year after.
  public let others: Interval

  /// The change from `first` to `last`; nil where a year has an amount without an upper bound.
  public init?(from first: CountryAmounts, to last: CountryAmounts) {
    guard let before = first.whole, let after = last.whole else { return nil }
    func share(_ country: CountryCode, _ amounts: CountryAmounts, _ whole: Double) -> Double {
      100 * (amounts.part(of: country)?.amount.midpoint ?? 0) / whole
    }
    let countries = Set((first.parts + last.parts).map(\.country))
    parts = countries.map {
      Part(country: $0, before: share($0, first, before), after: share($0, last, after))
    }.sorted { (abs($1.change), $0.country) < (abs($0.change), $1.country) }
    self.before = parts.reduce(0) { $0 + $1.before * $1.before }
    self.after = parts.reduce(0) { $0 + $1.after * $1.after }
    let rest = (100 * first.other.upper / before, 100 * last.other.upper / after)
    others = Interval(-rest.0 * rest.0, rest.1 * rest.1)
  }

  /// The change of the index of the named countries.
  public var change: Double { parts.reduce(0) { $0 + $1.change } }
}
