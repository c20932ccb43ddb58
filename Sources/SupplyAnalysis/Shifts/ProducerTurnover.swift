public import SupplyData

/// Which countries appear in and vanish from a series between two years.
public struct ProducerTurnover: Sendable {
  /// A country that appears or vanishes.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share in the year in which it is there, percent.
    public let share: Interval
    /// Yes where it has nothing in the other year for certain; cannot be told where it may then be among the other
    /// countries, or is withheld.
    public let isCertain: Answer
  }

  /// The countries with an amount in the last year that may have had none in the first, largest first.
  public let entered: [Entry]
  /// The countries with an amount in the first year that may have none in the last, largest first.
  public let left: [Entry]

  /// The turnover from `first` to `last`.
  public init(from first: CountryAmounts, to last: CountryAmounts, reference: Reference) {
    func entries(there: CountryAmounts, absentFrom other: CountryAmounts) -> [Entry] {
      there.parts.filter { $0.amount.lower > 0 }.compactMap { part in
        let share = there.share(of: .country(part.country), in: reference)
        switch other.part(of: part.country) {
        case .some(let known) where known.amount.lower > 0: return nil
        case .some(let known):
          return Entry(
            country: part.country, share: share,
            isCertain: known.amount.upper == 0 && !other.withheld.contains(part.country)
              ? .yes : .unknown)
        case .none:
          return Entry(
            country: part.country, share: share, isCertain: other.other.upper > 0 ? .unknown : .yes)
        }
      }.sorted { ($1.share.midpoint, $0.country) < ($0.share.midpoint, $1.country) }
    }
    entered = entries(there: last, absentFrom: first)
    left = entries(there: first, absentFrom: last)
  }
}
