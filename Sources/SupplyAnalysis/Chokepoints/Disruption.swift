public import SupplyData
public import SupplyNetwork

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
/// Amounts are percent of U.S. consumption. Bounds: the lower bound of unmet takes the smallest loss and the largest
/// capacities, the upper the reverse, with as much as may be hidden of S among the unnamed. Gains are given at the
/// lower bounds of loss and capacities.
public struct Disruption: Sendable {
  /// What a country sends more.
  public struct Gain: Sendable {
    /// The country, or `OTH` for those that are not named.
    public let country: CountryCode
    /// How much more, percent of U.S. consumption.
    public let amount: Double
  }

  /// What happens to a mineral.
  public struct Mineral: Sendable {
    /// The mineral.
    public let id: MineralID
    /// What is lost, percent of U.S. consumption.
    public let loss: Interval
    /// What stays unmet after the others expand.
    public let unmet: Interval
    /// By what part the remaining suppliers would have to expand to make the loss good; nil where none remains.
    public let neededSlack: Double?
    /// Who sends more, in the order of their governance.
    public let gains: [Gain]
    /// Why the capacities are unknown; nil where they are known.
    public let unknown: String?
  }

  /// A country's gains over all minerals.
  public struct Winner: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The mean over the known minerals, percent of U.S. consumption.
    public let mean: Double
    /// The minerals it sends more of, largest gain first, ties by mineral.
    public let minerals: [(mineral: MineralID, amount: Double)]
  }

  /// The countries removed, by code.
  public let removed: [CountryCode]
  /// What the others can send more.
  public let capacity: StandbyCapacity
  /// The minerals that are known, largest loss first (its midpoint), ties by mineral.
  public let minerals: [Mineral]
  /// The minerals left out, with the reason.
  public let leftOut: [(mineral: MineralID, reason: String)]
  /// The mean loss over the known minerals, percent of U.S. consumption.
  public let meanLoss: Interval
  /// The mean of what stays unmet.
  public let meanUnmet: Interval
  /// Who gains, most first, ties by code.
  public let winners: [Winner]

  /// The loss of `removed` in `network`, with `capacity` to make it good.
  ///
  /// - Throws: ``DataError`` (bad request) when nothing is removed, a country stands twice, or the United States is
  ///   among them: their own production is in the reliance, not among the suppliers.
  /// - Complexity: O(minerals × countries log countries).
  public init(
    removing removed: [CountryCode], from network: SupplyNetwork, capacity: StandbyCapacity,
    governance: Governance
  ) throws(DataError) {
    let set = try Self.checked(removed)
    let parts = SupplyParts(network, layer: .supply)
    self.removed = set.sorted()
    self.capacity = capacity
    leftOut = parts.leftOut
    let risk = { (country: CountryCode) in governance.weight(of: country, in: network.year).upper }
    let all = parts.minerals.map { Self.outcome(of: $0, without: set, capacity, risk) }
    minerals = all.sorted { ($1.loss.midpoint, $0.id) < ($0.loss.midpoint, $1.id) }
    let weight = all.isEmpty ? 0 : 1 / Double(all.count)
    meanLoss = all.reduce(Interval(0)) { $0 + $1.loss } * weight
    meanUnmet = all.reduce(Interval(0)) { $0 + $1.unmet } * weight
    var gains: [CountryCode: [(mineral: MineralID, amount: Double)]] = [:]
    for mineral in all {
      for gain in mineral.gains { gains[gain.country, default: []].append((mineral.id, gain.amount)) }
    }
    winners = gains.map { country, amounts in
      Winner(
        country: country, mean: amounts.reduce(0) { $0 + $1.amount } * weight,
        minerals: amounts.sorted { ($1.amount, $0.mineral) < ($0.amount, $1.mineral) })
    }.sorted { ($1.mean, $0.country) < ($0.mean, $1.country) }
  }

  /// The countries as a set.
  ///
  /// - Throws: ``DataError`` (bad request), as ``init(removing:from:capacity:governance:)`` does.
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

  private static func outcome(
    of mineral: SupplyParts.Mineral, without set: Set<CountryCode>, _ capacity: StandbyCapacity,
    _ risk: (CountryCode) -> Double
  ) -> Mineral {
    let loss = mineral.loss(of: set)
    let remaining = mineral.parts.filter { !set.contains($0.country) }.reduce(mineral.unnamed.lower) {
      $0 + $1.amount.lower
    }
    let needed = loss.lower == 0 ? 0 : remaining > 0 ? loss.lower / remaining : nil
    guard let all = capacity.capacities(of: mineral.id) else {
      return Mineral(
        id: mineral.id, loss: loss, unmet: Interval(0, loss.upper), neededSlack: needed, gains: [],
        unknown: capacity.reason(of: mineral.id) ?? "capacities are unknown")
    }
    let named = all.filter { $0.country != .other }
    let standing = named.filter { !set.contains($0.country) }
    let unnamed = all.first { $0.country == .other }?.amount ?? Interval(0)
    // Some of what the unnamed can send may be the removed countries' own.
    let mayHide = set.contains { country in !named.contains { $0.country == country } }
    let least = standing.reduce(mayHide ? 0 : unnamed.lower) { $0 + $1.amount.lower }
    let most = standing.reduce(unnamed.upper) { $0 + $1.amount.upper }
    let unmet = Interval(
      max(0, loss.lower - most), max(0, loss.upper - least),
      lowerIsOpen: loss.lower > most && loss.lowerIsOpen,
      upperIsOpen: loss.upperIsOpen)
    var left = loss.lower
    var gains: [Gain] = []
    let order = standing.sorted {
      (risk($0.country), $0.country) < (
        risk($1.country), $1.country
      )
    }
    for (country, amount) in order + [(.other, unnamed)] where left > 0 {
      let taken = min(left, amount.lower)
      guard taken > 0 else { continue }
      gains.append(Gain(country: country, amount: taken))
      left -= taken
    }
    return Mineral(
      id: mineral.id, loss: loss, unmet: unmet, neededSlack: needed, gains: gains, unknown: nil)
  }
}
