import Platform
public import SupplyData
public import SupplyNetwork

/// How the ranking of chokepoints moved between two years, and who entered or left.
///
/// Only minerals that are known in both years count, in each layer, and of the same kind, so that a country does not
/// move because a series begins or ends or another is taken: for supply as in ``ExposureChange``, for production of the
/// same publisher, stage, form and basis. Import shares of USGS are averages of four years: where the two windows of a
/// mineral share years, its change is understated, and ``overlapping`` counts such minerals.
public struct ChokepointMovement: Sendable {
  /// Where a country stands.
  public struct Standing: Sendable {
    /// The place, from 1.
    public let rank: Int
    /// What it supplies.
    public let role: Chokepoints.Role
  }

  /// A country's move.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// Where it stood; nil where it was not named.
    public let before: Standing?
    /// Where it stands; nil where it is not named.
    public let after: Standing?

    /// What became of it.
    public var move: Move {
      guard let before else { return .entered }
      guard let after else { return .left }
      return before.rank > after.rank ? .rose : before.rank < after.rank ? .fell : .stayed
    }

    /// The change of its mean part, percentage points: from what it may have at most before, named or among those that
    /// are not named, to what it has at least after, and the other way round.
    public let change: Interval
  }

  /// What became of a country's place.
  public enum Move: String, Sendable {
    /// It is named now and was not.
    case entered
    /// It was named and is not now.
    case left
    /// Its place is nearer the first.
    case rose
    /// Its place is farther from the first.
    case fell
    /// Its place is the same.
    case stayed
  }

  /// The first year.
  public let from: Int
  /// The last year.
  public let to: Int
  /// From which part a mineral counts, percent.
  public let threshold: Double
  /// The layer that is ranked.
  public let layer: SupplyParts.Layer
  /// The countries, in the order of the last year; those that left after them, in the order of the first.
  public let entries: [Entry]
  /// The minerals known in both years, of the same kind.
  public let minerals: [MineralID]
  /// The minerals known in both years of which the kind differs, by id, each with the difference.
  public let incomparable: [MineralID: String]
  /// The minerals known in only one of them, by id.
  public let omitted: [MineralID]
  /// How many of the minerals have windows of import shares that share years.
  public let overlapping: Int

  /// The movement from `first` to `last`, two networks of the same list.
  ///
  /// - Throws: `DataError` when no mineral is known in both years, or none of the same kind.
  public init(
    from first: SupplyNetwork, to last: SupplyNetwork, threshold: Double = 50,
    layer: SupplyParts.Layer = .supply
  ) throws(DataError) {
    from = first.year
    to = last.year
    self.threshold = threshold
    self.layer = layer
    let parts = (SupplyParts(first, layer: layer), SupplyParts(last, layer: layer))
    let ids = (Set(parts.0.minerals.map(\.id)), Set(parts.1.minerals.map(\.id)))
    let differing = Self.differences(from: first, to: last, layer)
      .filter { ids.0.contains($0.key) && ids.1.contains($0.key) }
    incomparable = differing
    let both = ids.0.intersection(ids.1).subtracting(differing.keys)
    guard !both.isEmpty else {
      let example = differing.min { $0.key < $1.key }
      throw DataError(
        .notHeld,
        "no mineral of \(first.list.name) is known in both \(first.year) and \(last.year)"
          + (example.map {
            " and of the same kind; \(differing.count) differ, as \($0.key): \($0.value)"
          } ?? ""),
        remedy: .anyOf([
          differing.isEmpty ? .choose(.imports, among: ["baci"]) : .choose(.period),
          .choose(.layer, among: ["production"]), .look(.coverage(.imports)),
        ]))
    }
    minerals = both.sorted()
    omitted = ids.0.symmetricDifference(ids.1).sorted()
    overlapping =
      layer == .production
      ? 0
      : both.filter { id in
        guard let old = first.node(of: id)?.imports.value, let new = last.node(of: id)?.imports.value
        else { return false }
        return old.window.last >= new.window.first && new.window.last >= old.window.first
      }.count
    let known = (parts.0.restricted(to: both), parts.1.restricted(to: both))
    let (before, after) = (Self.standings(known.0, threshold), Self.standings(known.1, threshold))
    func entry(_ country: CountryCode) -> Entry {
      func bounds(_ parts: SupplyParts) -> Interval {
        MeanPart(of: country, in: parts).map { Interval($0.mean.lower, max($0.mean.upper, $0.ceiling)) }
          ?? Interval(0, 100)
      }
      let (old, new) = (bounds(known.0), bounds(known.1))
      return Entry(
        country: country, before: Self.find(country, before), after: Self.find(country, after),
        change: Interval(new.lower - old.upper, new.upper - old.lower))
    }
    entries =
      after.map { entry($0.country) }
      + before.filter { Self.find($0.country, after) == nil }.map { entry($0.country) }
  }

  /// What differs of each mineral so that the two years cannot be compared.
  private static func differences(
    from first: SupplyNetwork, to last: SupplyNetwork, _ layer: SupplyParts.Layer
  ) -> [MineralID: String] {
    guard layer == .production else { return ExposureChange(from: first, to: last).incomparable }
    let pairs = first.minerals.compactMap { node -> (MineralID, String)? in
      guard let old = node.production.value, let new = last.node(of: node.id)?.production.value,
        old.kind != new.kind
      else { return nil }
      return (node.id, "production is of \(old.kind) and of \(new.kind)")
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func find(
    _ country: CountryCode, _ standings: [(country: CountryCode, standing: Standing)]
  ) -> Standing? { standings.first { $0.country == country }?.standing }

  private static func standings(
    _ parts: SupplyParts, _ threshold: Double
  ) -> [(country: CountryCode, standing: Standing)] {
    func mean(_ role: Chokepoints.Role) -> Double { role.mean?.midpoint ?? -1 }
    let roles = parts.countries.map {
      ($0, Chokepoints.Role(of: $0, in: parts, threshold: threshold))
    }.ranked(by: { mean($0.1) }, then: \.0)
    return roles.enumerated().map { ($1.0, Standing(rank: $0 + 1, role: $1.1)) }
  }
}
