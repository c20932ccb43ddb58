import Platform
public import SupplyData
public import SupplyNetwork

/// Which single partner would take away most risk: more from a supplier, or a new one.
///
/// The risk is the mean over the known minerals of the worst loss that one country can cause,
///
///     R = (1/M) Σ over m of max over f of e(f,m),   percent of U.S. consumption.
///
/// A partner p stands by with b(p,m) when another country fails, so that the worst loss of m falls to
/// max( e(p,m), max over f ≠ p of (e(f,m) - b(p,m)) ). Two sorts of partners are compared:
///
/// - *slack at a supplier*: b(p,m) = σ e(p,m), it ships so much more of what it ships now;
/// - *a new supplier*: p produces m and is not named among the suppliers; b(p,m) = w(p,m) NIR(m) with w its share of
///   world production. It then ships to the United States in proportion to what it produces. That is always in its
///   power: imports are no more than world production, so w of imports are no more than w of production.
///
/// The bounds are R at the lower and at the upper ends of all exposures; unnamed suppliers cause no loss in either.
/// ``Gain/governed`` is the gain times 1 − g(p), g the ``Governance`` risk: a partner that is badly governed may not
/// deliver. Gains whose bounds overlap those of the first tie with it.
public struct PartnerGain: Sendable {
  /// The group of countries that are no candidates unless others are named: the covered nations of 10 U.S.C. 4872, from
  /// which the United States restricts what it buys for its defence.
  public static let excludedGroup = "US-COVERED"

  /// How a partner helps.
  public enum Kind: String, Sendable {
    /// It supplies already and keeps some slack.
    case slack
    /// It produces and does not supply yet.
    case newSupplier
  }

  /// What a partner takes away.
  public struct Gain: Sendable {
    /// The partner.
    public let country: CountryCode
    /// How it helps.
    public let kind: Kind
    /// By how much the risk falls, percentage points of U.S. consumption; the lower bound ranks.
    public let reduction: Interval
    /// The same times 1 − g, percentage points.
    public let governed: Interval
    /// The governance risk g, 0 to 1.
    public let governance: Interval
    /// The minerals whose worst loss falls, largest fall first, ties by mineral.
    public let minerals: [MineralID]
  }

  /// The parts that can be lost.
  public let supply: SupplyParts
  /// What the world produces.
  public let production: SupplyParts
  /// The countries that are not candidates, by code.
  public let excluded: [CountryCode]
  /// The slack σ, as a fraction.
  public let slack: Double
  /// The governance estimates.
  public let governance: Governance
  /// The risk without any, percent of U.S. consumption.
  public let risk: Interval
  /// The partners that take away anything, most first, ties by code, then slack before new supplier.
  public let gains: [Gain]

  /// The gains that may be as large as the first: those whose bounds overlap the first one's, the first among them.
  public var ties: [Gain] {
    guard let first = gains.first else { return [] }
    return gains.filter { $0.reduction.upper >= first.reduction.lower }
  }

  /// The gain that is largest once governance is counted, by the lower bound; ties by the order of ``gains``.
  public var bestGoverned: Gain? {
    gains.enumerated().largest(by: \.element.governed.lower, then: \.offset)?.element
  }

  /// The gains in `network` with `slack`, a fraction that is not negative.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - slack: σ, a fraction that is not negative.
  ///   - governance: The governance estimates.
  ///   - candidates: The countries asked; all where nil.
  ///   - except: The countries that are not asked.
  /// - Throws: `DataError` (not held) when no mineral is known.
  /// - Complexity: O(countries × parts).
  public init(
    _ network: SupplyNetwork, slack: Double, governance: Governance,
    among candidates: Set<CountryCode>? = nil, except: Set<CountryCode> = []
  ) throws(DataError) {
    let supply = SupplyParts(network, layer: .supply)
    let production = SupplyParts(network, layer: .production)
    try supply.requireKnown()
    self.supply = supply
    self.production = production
    excluded = except.sorted()
    self.slack = slack
    self.governance = governance
    let weight = 1 / Double(supply.minerals.count)
    risk =
      supply.minerals.reduce(Interval(0)) { sum, mineral in
        let amounts = mineral.parts.map(\.amount)
        return sum + Interval(amounts.map(\.lower).max() ?? 0, amounts.map(\.upper).max() ?? 0)
      } * weight
    let partners = Set(supply.countries).union(production.countries)
      .intersection(candidates ?? Set(supply.countries).union(production.countries))
      .subtracting(except)
    let gains = partners.sorted().flatMap { partner in
      [Kind.slack, .newSupplier].compactMap { kind in
        Self.gain(
          of: partner, kind, supply, production, slack,
          governance: governance.weight(of: partner, in: network.year))
      }
    }
    self.gains = gains.enumerated().ranked(by: \.element.reduction.lower, then: \.offset).map(\.element)
  }

  private static func gain(
    of partner: CountryCode, _ kind: Kind, _ supply: SupplyParts, _ production: SupplyParts,
    _ slack: Double, governance: Interval
  ) -> Gain? {
    var falls: [(mineral: MineralID, low: Double, high: Double)] = []
    for mineral in supply.minerals {
      let isSupplier = mineral.part(of: partner) != nil
      guard isSupplier == (kind == .slack) else { continue }
      let share = production[mineral.id]?.part(of: partner)?.share
      let low = fall(mineral, of: partner, slack, share?.lower ?? 0, \.lower)
      let high = fall(mineral, of: partner, slack, share?.upper ?? 0, \.upper)
      if max(low, high) > 0 { falls.append((mineral.id, min(low, high), max(low, high))) }
    }
    guard !falls.isEmpty else { return nil }
    falls = falls.ranked(by: \.low, then: \.mineral)
    let sum = falls.reduce(Interval(0)) { $0 + Interval($1.low, $1.high) }
    let reduction = sum * (1 / Double(supply.minerals.count))
    return Gain(
      country: partner, kind: kind, reduction: reduction,
      governed: reduction * Interval(1 - governance.upper, 1 - governance.lower), governance: governance,
      minerals: falls.map(\.mineral))
  }

  /// By how much the worst single loss of `mineral` falls at one end of its bounds.
  private static func fall(
    _ mineral: SupplyParts.Mineral, of partner: CountryCode, _ slack: Double, _ worldShare: Double,
    _ end: KeyPath<Interval, Double>
  ) -> Double {
    let own = mineral.part(of: partner)?.amount[keyPath: end]
    let standby = own.map { slack * $0 } ?? worldShare * mineral.whole[keyPath: end] / 100
    let others = mineral.parts.filter { $0.country != partner }.map { $0.amount[keyPath: end] }.max() ?? 0
    let before = max(others, own ?? 0)
    return max(0, before - max(own ?? 0, others - standby))
  }
}
