import Platform
public import SupplyData
import SupplyNetwork

/// What is lost with a set of countries, before and after the remaining ones expand, and who gains.
///
/// With S the countries removed, K(c,m) what country c outside S can send more (``StandbyCapacity``) and g(c) its
/// ``Governance``:
///
///     loss(m) = Σ over c in S of e(c,m)
///     min Σ g(c) y(c,m)   so that  Σ over c of y(c,m) = min(loss(m), Σ K(c,m)),  0 ≤ y(c,m) ≤ K(c,m)
///     unmet(m) = max(0, loss(m) - Σ over c outside S of K(c,m))
///
/// As much as possible is replaced, from the best governed countries first. This is a minimum-cost flow on country →
/// mineral arcs of capacity K and cost g. No capacity joins two minerals, so the flow falls apart into one problem a
/// mineral, and there the arcs taken in the order of their cost are optimal: if an optimal y left room on a cheaper
/// arc while it used a dearer one, moving the smaller of the two amounts would cost less or the same. So no general
/// algorithm is run; the tests hold the result against the minimum-cost flow and the maximum flow of `Graphs`. A
/// country whose governance is unknown counts as the worst; ties go by code; unnamed countries come last.
///
/// Amounts are percent of U.S. consumption. Loss and capacities are the same reliance NIR(m) times shares of imports,
/// so the reliance is taken at one value in both and the bounds of what stays unmet are sharp:
///
///     unmet(m) = NIR(m) × max(0, share of S − σ-shares of the others) / 100
///
/// with the smallest share of S against the largest capacities at the lower bound of the reliance, and the reverse at
/// its upper bound, where as much of S as may be among the unnamed is lost and cannot stand in. Gains are given at the
/// lower bounds.
public struct Disruption: Sendable {
  /// What a country sends more.
  public struct Gain: Sendable, Hashable {
    /// The country, or `OTH` for those that are not named.
    public let country: CountryCode
    /// How much more, percent of U.S. consumption.
    public let amount: Double
  }

  /// What happens to a mineral.
  public struct Mineral: Sendable {
    /// The values that the loss is computed from.
    public let supply: SupplyParts.Mineral
    /// What is lost, percent of U.S. consumption.
    public let loss: Interval
    /// What stays unmet after the others expand.
    public let unmet: Interval
    /// By what part the remaining suppliers would have to expand to make the loss good; nil where none remains.
    public let neededSlack: Double?
    /// Who sends more, in the order of their governance.
    public let gains: [Gain]
    /// Why the capacities are unknown; nil where they are known.
    public let unknown: UnknownReason?
    /// What the removed countries produce of the world, percent; nil where production is not known.
    public let worldLoss: Interval?

    /// The mineral.
    public var id: MineralID { supply.id }
  }

  /// What one mineral gives a winner.
  public struct MineralGain: Sendable, Hashable {
    /// The mineral.
    public let mineral: MineralID
    /// How much more of it, percent of U.S. consumption.
    public let amount: Double
  }

  /// A country's gains over all minerals.
  public struct Winner: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The mean over the known minerals, percent of U.S. consumption.
    public let mean: Double
    /// The minerals it sends more of, largest gain first, ties by mineral.
    public let minerals: [MineralGain]
  }

  /// The countries removed, by code.
  public let removed: [CountryCode]
  /// The parts before anything is removed.
  public let parts: SupplyParts
  /// What the others can send more.
  public let capacity: StandbyCapacity
  /// The minerals that are known, largest loss first (its midpoint), ties by mineral.
  public let minerals: [Mineral]
  /// The mean loss over the known minerals, percent of U.S. consumption.
  public let meanLoss: Interval
  /// The mean of what stays unmet.
  public let meanUnmet: Interval
  /// Who gains, most first, ties by code.
  public let winners: [Winner]

  /// The loss of `removed` from `parts`, of the supply layer, with `capacity` to make it good.
  ///
  /// - Throws: `DataError` (bad request) when nothing is removed, a country is named twice, or the United States is
  ///   among them: their own production is in the reliance, not among the suppliers; (not held) when no mineral is
  ///   known.
  /// - Complexity: O(minerals × countries log countries).
  public init(
    removing removed: [CountryCode], from parts: SupplyParts, capacity: StandbyCapacity,
    governance: Governance
  ) throws(DataError) {
    let set = try Self.checked(removed)
    try parts.requireKnown()
    self.removed = set.sorted()
    self.parts = parts
    self.capacity = capacity
    let production = SupplyParts(parts.network, layer: .production)
    let risk = { (country: CountryCode) in
      governance.weight(of: country, in: parts.network.year).upper
    }
    let all = parts.minerals.map {
      Self.outcome(of: $0, without: set, capacity, world: production[$0.id]?.loss(of: set), risk)
    }
    minerals = all.ranked(by: \.loss.midpoint, then: \.id)
    let weight = 1 / Double(all.count)
    meanLoss = all.reduce(Interval(0)) { $0 + $1.loss } * weight
    meanUnmet = all.reduce(Interval(0)) { $0 + $1.unmet } * weight
    winners = Self.winners(all, weight: weight)
  }

  /// Of how many minerals `threshold` percent of U.S. consumption or more is lost.
  public func lost(atLeast threshold: Double) -> BoundedCount {
    BoundedCount(minerals.map { $0.loss.isAtLeast(threshold) })
  }

  /// Of how many minerals `threshold` percent of U.S. consumption or more stays unmet.
  public func unmet(atLeast threshold: Double) -> BoundedCount {
    BoundedCount(minerals.map { $0.unmet.isAtLeast(threshold) })
  }

  /// The countries as a set.
  ///
  /// - Throws: `DataError` (bad request), as ``init(removing:from:capacity:governance:)`` does.
  public static func checked(_ removed: [CountryCode]) throws(DataError) -> Set<CountryCode> {
    guard !removed.isEmpty else {
      throw DataError(.badRequest, "no country is named", remedy: "Name those to remove, as in CHN,RUS")
    }
    var set: Set<CountryCode> = []
    for country in removed {
      if country == .unitedStates {
        throw DataError(
          .badRequest, "the United States cannot be removed: the question is what reaches them",
          remedy: "Name supplier countries")
      }
      guard set.insert(country).inserted else {
        throw DataError(.badRequest, "\(country) is named twice", remedy: "Name each country once")
      }
    }
    return set
  }

  private static func winners(_ minerals: [Mineral], weight: Double) -> [Winner] {
    var gains: [CountryCode: [MineralGain]] = [:]
    for mineral in minerals {
      for gain in mineral.gains {
        gains[gain.country, default: []].append(.init(mineral: mineral.id, amount: gain.amount))
      }
    }
    return gains.map { country, amounts in
      Winner(
        country: country, mean: amounts.reduce(0) { $0 + $1.amount } * weight,
        minerals: amounts.ranked(by: \.amount, then: \.mineral))
    }.ranked(by: \.mean, then: \.country)
  }

  private static func outcome(
    of mineral: SupplyParts.Mineral, without set: Set<CountryCode>, _ capacity: StandbyCapacity,
    world: Interval?, _ risk: (CountryCode) -> Double
  ) -> Mineral {
    let loss = mineral.loss(of: set)
    guard let all = capacity.capacities(of: mineral.id) else {
      return Mineral(
        supply: mineral, loss: loss, unmet: Interval(0, loss.upper),
        neededSlack: neededSlack(mineral, without: set, capacity.only), gains: [],
        unknown: capacity.reason(of: mineral.id) ?? .partsUnknown("capacities are unknown"), worldLoss: world)
    }
    let named = all.filter { $0.country != .other }
    let standing = named.filter { !set.contains($0.country) }
    let unnamed = all.first { $0.country == .other }?.share ?? Interval(0)
    let least = standing.reduce(
      leastUnnamed(unnamed, named: named, of: mineral, without: set, capacity)
    ) { $0 + $1.share.lower }
    let most = standing.reduce(unnamed.upper) { $0 + $1.share.upper }
    let share = mineral.share(of: set)
    let unmet = SupplyParts.attributed(
      Interval(
        max(0, share.lower - most), max(0, share.upper - least), lowerIsOpen: share.lowerIsOpen,
        upperIsOpen: share.upperIsOpen), of: mineral.whole)
    let scale = mineral.whole.lower / 100
    var left = loss.lower
    var gains: [Gain] = []
    let order = standing.sorted { (risk($0.country), $0.country) < (risk($1.country), $1.country) }
    for next in order + [.init(country: .other, share: unnamed)] where left > 0 {
      let taken = min(left, next.share.lower * scale)
      guard taken > 0 else { continue }
      gains.append(Gain(country: next.country, amount: taken))
      left -= taken
    }
    return Mineral(
      supply: mineral, loss: loss, unmet: unmet,
      neededSlack: neededSlack(mineral, without: set, capacity.only),
      gains: gains, unknown: nil, worldLoss: world)
  }

  /// The least that the unnamed can send more once as much of `set` as may be among them is lost.
  private static func leastUnnamed(
    _ unnamed: Interval, named: [StandbyCapacity.Capacity], of mineral: SupplyParts.Mineral,
    without set: Set<CountryCode>, _ capacity: StandbyCapacity
  ) -> Double {
    if capacity.only != nil { return 0 }
    if capacity.basis == .supply {
      return capacity.slack * max(0, mineral.unnamedShare.lower - mineral.hiddenShare(of: set))
    }
    let mayHide = set.contains { country in !named.contains { $0.country == country } }
    return mayHide ? 0 : unnamed.lower
  }

  /// By what part the remaining suppliers would have to ship more, at the lower bounds of the shares.
  private static func neededSlack(
    _ mineral: SupplyParts.Mineral, without set: Set<CountryCode>, _ only: Set<CountryCode>?
  ) -> Double? {
    let lost = mineral.whole.upper > 0 ? mineral.share(of: set).lower : 0
    guard lost > 0 else { return 0 }
    let remaining = mineral.parts.filter {
      !set.contains($0.country) && only?.contains($0.country) ?? true
    }.reduce(only == nil ? mineral.unnamedShare.lower : 0) { $0 + $1.share.lower }
    return remaining > 0 ? lost / remaining : nil
  }
}
