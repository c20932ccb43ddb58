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
public struct PartnerGain: Sendable {
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
    /// The minerals whose worst loss falls, largest fall first, ties by mineral.
    public let minerals: [MineralID]
  }

  /// The countries that are not asked, by code.
  public let excluded: [CountryCode]
  /// The slack σ, as a fraction.
  public let slack: Double
  /// The risk without any, percent of U.S. consumption.
  public let risk: Interval
  /// The partners that take away anything, most first, ties by code, then slack before new supplier.
  public let gains: [Gain]

  /// The gains in `network` with `slack`, a fraction that is not negative, from all countries but those of `except`.
  ///
  /// - Complexity: O(countries × parts).
  public init(_ network: SupplyNetwork, slack: Double, except: Set<CountryCode> = []) {
    excluded = except.sorted()
    self.slack = slack
    let supply = SupplyParts(network, layer: .supply).minerals
    let produced = Dictionary(
      uniqueKeysWithValues: SupplyParts(network, layer: .production).minerals.map { ($0.id, $0.parts) })
    let weight = supply.isEmpty ? 0 : 1 / Double(supply.count)
    risk =
      supply.reduce(Interval(0)) { sum, mineral in
        sum
          + Interval(
            mineral.parts.map(\.amount.lower).max() ?? 0, mineral.parts.map(\.amount.upper).max() ?? 0)
      } * weight
    var gains: [Gain] = []
    let partners = Set(supply.flatMap { $0.parts.map(\.country) })
      .union(produced.values.flatMap { $0.map(\.country) })
    for partner in partners.subtracting(except).sorted() {
      for kind in [Kind.slack, .newSupplier] {
        var falls: [(mineral: MineralID, low: Double, high: Double)] = []
        for mineral in supply {
          let isSupplier = mineral.parts.contains { $0.country == partner }
          guard isSupplier == (kind == .slack) else { continue }
          let share = produced[mineral.id]?.first { $0.country == partner }?.share
          let low = Self.fall(mineral, of: partner, slack, share?.lower ?? 0, \.lower)
          let high = Self.fall(mineral, of: partner, slack, share?.upper ?? 0, \.upper)
          if max(low, high) > 0 { falls.append((mineral.id, min(low, high), max(low, high))) }
        }
        guard !falls.isEmpty else { continue }
        falls.sort { ($1.low, $0.mineral) < ($0.low, $1.mineral) }
        let sum = falls.reduce((0.0, 0.0)) { ($0.0 + $1.low, $0.1 + $1.high) }
        gains.append(
          Gain(
            country: partner, kind: kind, reduction: Interval(sum.0, sum.1) * weight,
            minerals: falls.map(\.mineral)))
      }
    }
    self.gains = gains.enumerated().sorted {
      ($1.element.reduction.lower, $0.offset) < ($0.element.reduction.lower, $1.offset)
    }.map(\.element)
  }

  /// By how much the worst single loss of `mineral` falls at one end of its bounds.
  private static func fall(
    _ mineral: SupplyParts.Mineral, of partner: CountryCode, _ slack: Double, _ worldShare: Double,
    _ end: KeyPath<Interval, Double>
  ) -> Double {
    let own = mineral.parts.first { $0.country == partner }?.amount[keyPath: end]
    let standby = own.map { slack * $0 } ?? worldShare * mineral.whole[keyPath: end] / 100
    let others = mineral.parts.filter { $0.country != partner }.map { $0.amount[keyPath: end] }.max() ?? 0
    let before = max(others, own ?? 0)
    return max(0, before - max(own ?? 0, others - standby))
  }
}
