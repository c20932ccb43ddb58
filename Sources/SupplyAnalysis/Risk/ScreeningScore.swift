import Platform
public import SupplyData
public import SupplyNetwork

/// A screening score in the manner of the U.S. National Science and Technology Council (NSTC-style).
///
/// C = (R G M)^(1/3): R the HHI_WGI of world production, G the absolute compound growth of world production, M the
/// coefficient of variation of the price over five years, each scaled to [0, 1] by a named rule over the panel: the
/// minerals for which all three are known. The exact scaling of the NSTC could not be checked against its report.
/// With ``Scaling/minimumMaximum`` the panel's smallest part is 0, and so is the score of a mineral that has it.
///
/// Reference: McCullough and Nassar 2017, doi 10.1007/s13563-017-0119-6.
public struct ScreeningScore: Sendable {
  /// How a part is brought to [0, 1].
  public enum Scaling: String, Sendable, CaseIterable {
    /// (x - smallest)/(largest - smallest) of the panel.
    case minimumMaximum = "min-max"
    /// (rank - 0.5)/n in the panel, equal values sharing the mean of their ranks: never 0.
    case percentile
    /// Between fixed bounds: R 0 to 10,000, G 0 to 0.5 a year, M 0 to 1; beyond them 1.
    case fixed
  }

  /// The parts of a score, unscaled.
  public struct Parts: Sendable {
    /// R: HHI_WGI of world production, 0 to 10,000.
    public let concentration: Interval
    /// G: the absolute compound growth of world production a year, a fraction.
    public let growth: Interval
    /// M: the coefficient of variation of the price.
    public let variation: Interval

    var all: [Interval] { [concentration, growth, variation] }
  }

  /// The values between which a part is scaled.
  public struct Scale: Sendable {
    /// Of R, in the unit of ``Parts/concentration``.
    public let concentration: ClosedRange<Double>
    /// Of G, in the unit of ``Parts/growth``.
    public let growth: ClosedRange<Double>
    /// Of M, in the unit of ``Parts/variation``.
    public let variation: ClosedRange<Double>
  }

  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The entries of the list that it stands for.
    public let members: [MineralID]
    /// The parts R, G, M, unscaled; nil where one is not known.
    public let parts: Parts?
    /// The score from the middles of the bounds to the bounds themselves, or why there is none.
    public let score: Found<Interval>
    /// Where most draws lie; nil where no draws were asked for or there is no score.
    public let spread: MonteCarlo.Spread?
  }

  /// The rule of scaling.
  public let scaling: Scaling
  /// The minerals, in the order of the network.
  public let entries: [Entry]
  /// How many minerals are scaled together.
  public var panel: Int { entries.count { $0.parts != nil } }

  /// The years of the prices that a score of `year` takes.
  public static func window(to year: Int) -> YearWindow { YearWindow(year - 4, year) }

  /// The largest value of each part with ``Scaling/fixed``: HHI_WGI, growth a year, CV.
  static let fixedLargest = [10_000, 0.5, 1]

  /// Between which values each part is scaled: the fixed bounds, or the smallest and the largest that the panel may
  /// have, which percentiles rank; nil where no mineral has all parts.
  public var scale: Scale? {
    let panel = entries.compactMap { $0.parts?.all }
    guard !panel.isEmpty else { return nil }
    func range(_ part: Int) -> ClosedRange<Double> {
      guard scaling != .fixed else { return 0...Self.fixedLargest[part] }
      let least = panel.reduce(.infinity) { min($0, $1[part].lower) }
      return least...panel.reduce(least) { max($0, $1[part].upper) }
    }
    return Scale(concentration: range(0), growth: range(1), variation: range(2))
  }

  /// The scores of the minerals of `network`.
  public init(
    _ network: SupplyNetwork, _ governance: Governance, market: MarketDynamics?, scaling: Scaling,
    draws: MonteCarlo? = nil
  ) {
    self.scaling = scaling
    let ofMineral = Dictionary(
      (market?.entries ?? []).map { ($0.mineral, $0) }, uniquingKeysWith: { first, _ in first })
    let found = network.minerals.map { node in Self.parts(node, governance, ofMineral) }
    let panel = found.compactMap { $0.value?.all }
    let bounds = Self.bounds(panel, scaling)
    let spreads = draws.map { Self.spreads(panel, scaling, $0) }
    var place = -1
    entries = zip(network.minerals, found).map { node, parts in
      guard let known = parts.value else {
        return Entry(
          mineral: node.id, members: node.members, parts: nil, score: parts.map { _ in Interval(0) },
          spread: nil)
      }
      place += 1
      return Entry(
        mineral: node.id, members: node.members, parts: known, score: .value(bounds[place]),
        spread: spreads?[place])
    }
  }

  /// R, G and M of a node, or which of them is not known.
  private static func parts(
    _ node: SupplyNetwork.MineralNode, _ governance: Governance,
    _ market: [MineralID: MarketDynamics.Entry]
  ) -> Found<Parts> {
    Found { () throws(UnknownReason) in
      let production = try node.production.get()
      guard let entry = market[node.id] else {
        throw UnknownReason.notDefined("the group has no price of its own, and each element has another")
      }
      let rate = try entry.growth.get().rate
      let least = rate.lower <= 0 && rate.upper >= 0 ? 0 : min(abs(rate.lower), abs(rate.upper))
      return Parts(
        concentration: GovernanceWeightedIndex(production, governance).value,
        growth: Interval(least, max(abs(rate.lower), abs(rate.upper))),
        variation: try entry.price.variation.get().variation)
    }
  }

  /// The scores of a panel of exact parts.
  static func scores(_ panel: [[Double]], _ scaling: Scaling) -> [Double] {
    guard let first = panel.first else { return [] }
    let scaled = first.indices.map { part -> [Double] in
      let values = panel.map { $0[part] }
      switch scaling {
      case .percentile: return Ranks.average(values).map { ($0 - 0.5) / Double(values.count) }
      case .fixed:
        let most = fixedLargest[part]
        return values.map { min(1, max(0, $0 / most)) }
      case .minimumMaximum:
        let least = values.reduce(.infinity, min)
        let span = values.reduce(-.infinity, max) - least
        // In a panel that does not differ nothing is the smallest: all are in the middle.
        return values.map { span > 0 ? ($0 - least) / span : 0.5 }
      }
    }
    return panel.indices.map { place in cbrt(scaled.reduce(1) { $0 * $1[place] }) }
  }

  /// The least and the most that each score can be: its own parts at one end of their bounds, and for the rules that
  /// compare, the parts of all others at the other end.
  private static func bounds(_ panel: [[Interval]], _ scaling: Scaling) -> [Interval] {
    panel.indices.map { place in
      func score(_ own: (Interval) -> Double, _ others: (Interval) -> Double) -> Double {
        let values = panel.enumerated().map { $0 == place ? $1.map(own) : $1.map(others) }
        return scores(values, scaling)[place]
      }
      let ends = [
        score(\.lower, \.upper), score(\.lower, \.lower), score(\.upper, \.lower), score(\.upper, \.upper),
      ]
      return Interval(ends.reduce(.infinity, min), ends.reduce(0, max))
    }
  }

  private static func spreads(
    _ panel: [[Interval]], _ scaling: Scaling, _ draws: MonteCarlo
  ) -> [MonteCarlo.Spread] {
    draws.spreads { generator in
      scores(panel.map { $0.map { $0.draw(&generator) } }, scaling)
    }
  }
}
