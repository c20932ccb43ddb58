public import SupplyData
public import SupplyNetwork

/// What the loss of one country would stop.
public struct CountryChokepoints: Sendable {
  /// A mineral.
  public struct Entry: Sendable {
    /// The mineral, with the values that its parts are computed from.
    public let node: SupplyNetwork.MineralNode
    /// The country's part as a supplier; nil where it is not named.
    public let supplied: SupplyParts.Part?
    /// Its part as a producer; nil where it is not named.
    public let produced: SupplyParts.Part?
    /// How far the others would have to expand; nil where the least that the country supplies is 0.
    public let expansion: Expansion?
  }

  /// How far all other suppliers, unnamed ones included, would have to expand to make the loss good.
  public enum Expansion: Sendable, Hashable {
    /// By this part of what they ship now, a fraction, at the lower bounds.
    case by(Double)
    /// There is no other supplier.
    case noOther
  }

  /// The country.
  public let country: CountryCode
  /// Its place in the ranking by exposure, from 1.
  public let place: Int
  /// What it is in both layers.
  public let roles: Chokepoints.Entry
  /// The ranking it is taken from.
  public let points: Chokepoints
  /// The minerals it supplies, largest part first, then those it only produces.
  public let entries: [Entry]

  /// What the loss of `country` would stop in `network`.
  ///
  /// - Throws: `DataError` (not held) when it neither supplies nor produces any mineral of the network.
  public init(
    of country: Country, in network: SupplyNetwork, threshold: Double = 50
  ) throws(DataError) {
    let points = Chokepoints(network, threshold: threshold)
    guard let place = points.ranking.firstIndex(where: { $0.country == country.code }) else {
      throw DataError(
        .notHeld,
        "\(country.name) is not named as supplier or producer of any mineral of \(network.list.name) in "
          + "\(network.year); it may be among the sources' other countries")
    }
    let roles = points.ranking[place]
    let supplied = roles.supplier.parts.map(\.mineral)
    let minerals =
      supplied + roles.producer.parts.map(\.mineral).filter { !Set(supplied).contains($0) }
    self.country = country.code
    self.place = place + 1
    self.roles = roles
    self.points = points
    entries = minerals.compactMap { mineral in
      network.node(of: mineral).map { node in
        Entry(
          node: node, supplied: roles.supplier.part(of: mineral),
          produced: roles.producer.part(of: mineral),
          expansion: points.supply[mineral].flatMap { Self.expansion($0, without: country.code) })
      }
    }
  }

  private static func expansion(
    _ mineral: SupplyParts.Mineral, without country: CountryCode
  ) -> Expansion? {
    guard let part = mineral.part(of: country), part.amount.lower > 0 else { return nil }
    let rest = mineral.parts.filter { $0.country != country }.reduce(mineral.unnamedShare.lower) {
      $0 + $1.share.lower
    }
    return rest > 0 ? .by(part.share.lower / rest) : .noOther
  }
}
