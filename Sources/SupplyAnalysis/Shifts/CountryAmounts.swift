import Platform
public import SupplyData

/// What each country adds to a whole in a year or window: to world production, capacity or reserves, or to U.S.
/// imports.
public struct CountryAmounts: Sendable {
  /// A country's part.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// The amount in ``CountryAmounts/unit``.
    public let amount: Interval
    /// The value as printed, with its unit; empty where the amount is computed.
    public let printed: String
    /// Whether the source calls the value an estimate.
    public let isEstimated: Bool

    /// The part of `country`.
    public init(country: CountryCode, amount: Interval, printed: String = "", isEstimated: Bool = false) {
      self.country = country
      self.amount = amount
      self.printed = printed
      self.isEstimated = isEstimated
    }
  }

  /// The year, or the years averaged.
  public let window: YearWindow
  /// The edition.
  public let edition: Edition
  /// The unit of the amounts; `percent` where the source prints shares.
  public let unit: String
  /// The named countries, largest first, ties by code.
  public let parts: [Part]
  /// What the source calls other countries; 0 where it prints none.
  public let other: Interval
  /// The countries whose value is withheld or not available.
  public let withheld: [CountryCode]
  /// Why the year counts as complete.
  public let completeness: String
  private let place: [CountryCode: Int]

  /// The amounts of `parts` and `other`.
  public init(
    window: YearWindow, edition: Edition, unit: String, parts: [Part], other: Interval = Interval(0),
    withheld: [CountryCode] = [], completeness: String = ""
  ) {
    self.window = window
    self.edition = edition
    self.unit = unit
    self.parts = parts.ranked(by: \.amount.midpoint, then: \.country)
    self.other = other
    self.withheld = withheld
    self.completeness = completeness
    place = Dictionary(self.parts.enumerated().map { ($1.country, $0) }) { first, _ in first }
  }

  /// The production of `shares`, amounts times `factor`, in `unit`.
  init(_ shares: ProductionShares, in unit: String, factor: Double = 1) {
    self.init(
      window: YearWindow(shares.year, shares.year), edition: shares.edition, unit: unit,
      parts: shares.named.map {
        Part(
          country: $0.country, amount: $0.amount * factor,
          printed: $0.printed.text(in: shares.unit) + ($0.isEstimated ? " (estimate)" : ""),
          isEstimated: $0.isEstimated)
      },
      other: (shares.other?.amount ?? Interval(0)) * factor, withheld: shares.withheld,
      completeness: shares.completeness)
  }

  /// The last year of ``window``.
  public var year: Int { window.last }

  /// The part of `country`, where it is named.
  public func part(of country: CountryCode) -> Part? { place[country].map { parts[$0] } }

  /// What is of `group` and what is of the rest of the world: each from what is named to that with the other countries.
  ///
  /// The countries withheld share one remainder, so that together they are counted once. A country that is named is
  /// none of the other countries. The upper bounds are not reached together. Cost: O(n).
  func amounts(of group: ShareGroup, in register: Register) -> (inside: Interval, rest: Interval) {
    let (inside, rest) = split(group, register)
    if case .country(let code) = group, place[code] != nil { return (inside, rest + other) }
    return (
      Interval(inside.lower, inside.upper + other.upper), Interval(rest.lower, rest.upper + other.upper)
    )
  }

  /// The share of `group` in the whole, percent.
  ///
  /// With a what is named of the group, r what is named of the rest, o the other countries: from
  /// a.lower / (a.lower + r.upper + o.upper) to (a.upper + o.upper) / (a.upper + o.upper + r.lower), since the other
  /// countries may lie in any region. Cost: O(n).
  public func share(of group: ShareGroup, in register: Register) -> Interval {
    let (inside, rest) = amounts(of: group, in: register)
    return Self.share(of: inside, with: rest)
  }

  /// The share of an amount in the sum of it and the rest, percent: its own uncertainty counts once.
  static func share(of inside: Interval, with rest: Interval) -> Interval {
    let low = percentage(inside.lower, with: rest.upper)
    let high = percentage(inside.upper, with: rest.lower)
    return Interval(min(low, high), max(low, high))
  }

  /// The share of what the source calls other countries, percent.
  public func otherShare(in register: Register) -> Interval {
    Self.share(of: other, with: split(.country(.other), register).rest)
  }

  /// The share of what is named of `group` in the middles of all amounts, percent: shares of groups that cover the
  /// world add up to 100 less the other countries. Nil where an amount has no upper bound, or all are 0.
  public func namedShare(of group: ShareGroup, in register: Register) -> Double? {
    guard let whole else { return nil }
    return parts.reduce(0) { $0 + (group.contains($1.country, in: register) ? $1.amount.midpoint : 0) }
      / whole * 100
  }

  /// The sum of the middles of all amounts; nil where one has no upper bound, or all are 0.
  public var whole: Double? {
    let sum = parts.reduce(other.midpoint) { $0 + $1.amount.midpoint }
    return sum.isFinite && sum > 0 ? sum : nil
  }

  private func split(_ group: ShareGroup, _ register: Register) -> (inside: Interval, rest: Interval) {
    var lower = (inside: 0.0, rest: 0.0)
    var upper = (inside: 0.0, rest: 0.0)
    var hidden = (inside: 0.0, rest: 0.0)
    for part in parts {
      let isInside = group.contains(part.country, in: register)
      if withheld.contains(part.country) {
        // Each withheld country may have the whole remainder, all of them together no more.
        if isInside { hidden.inside = max(hidden.inside, part.amount.upper) }
        if !isInside { hidden.rest = max(hidden.rest, part.amount.upper) }
      } else if isInside {
        lower.inside += part.amount.lower
        upper.inside += part.amount.upper
      } else {
        lower.rest += part.amount.lower
        upper.rest += part.amount.upper
      }
    }
    return (
      Interval(lower.inside, upper.inside + hidden.inside), Interval(lower.rest, upper.rest + hidden.rest)
    )
  }

  private static func percentage(_ amount: Double, with rest: Double) -> Double {
    if amount <= 0 { return 0 }
    if amount == .infinity { return 100 }
    return min(100, 100 * amount / (amount + rest))
  }
}
