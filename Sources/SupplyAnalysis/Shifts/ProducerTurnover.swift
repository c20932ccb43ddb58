import Platform
public import SupplyData

/// Which countries appear in and vanish from a series between two years.
public struct ProducerTurnover: Sendable {
  /// A country that appears or vanishes.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share in the year in which it is there, percent.
    public let share: Interval
    /// Yes where the other year prints 0 for it and the series does not break between; unknown where it is not printed
    /// there, is withheld, or the series breaks.
    public let isCertain: Answer
  }

  /// The countries with an amount in the last year that may have had none in the first, largest first.
  public let entered: [Entry]
  /// The countries with an amount in the first year that may have none in the last, largest first.
  public let left: [Entry]

  /// The turnover from `first` to `last`.
  ///
  /// - Parameters:
  ///   - first: The first year.
  ///   - last: The last year.
  ///   - isBroken: Whether the series breaks between the two years: what one side does not have is then not
  ///     known to be nothing.
  ///   - register: The names and regions of countries.
  public init(
    from first: CountryAmounts, to last: CountryAmounts, isBroken: Bool = false, register: Register
  ) {
    func entries(there: CountryAmounts, absentFrom other: CountryAmounts) -> [Entry] {
      there.parts.filter { $0.amount.lower > 0 }.compactMap { part in
        let share = there.share(of: .country(part.country), in: register)
        switch other.part(of: part.country) {
        case .some(let known) where known.amount.lower > 0: return nil
        case .some(let known):
          return Entry(
            country: part.country, share: share,
            isCertain: known.amount.upper == 0 && !isBroken && !other.withheld.contains(part.country)
              ? .yes : .unknown)
        case .none: return Entry(country: part.country, share: share, isCertain: .unknown)
        }
      }.ranked(by: \.share.midpoint, then: \.country)
    }
    entered = entries(there: last, absentFrom: first)
    left = entries(there: first, absentFrom: last)
  }
}
