public import SupplyData
public import SupplyNetwork

/// The countries that can stop the supply of one mineral, with their power.
public struct MineralChokepoints: Sendable {
  /// A country.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its part as a supplier; nil where it is not named.
    public let supplied: SupplyParts.Part?
    /// Its part as a producer; nil where it is not named.
    public let produced: SupplyParts.Part?
    /// Its power among the suppliers; nil where it is no player.
    public let power: VotingPower.Player?
  }

  /// The mineral, with the values that its parts are computed from.
  public let node: SupplyNetwork.MineralNode
  /// The network.
  public let network: SupplyNetwork
  /// From which part a mineral counts, percent.
  public let threshold: Double
  /// The share of imports that stops supply, percent, for the indices of power.
  public let quota: Double
  /// What the named suppliers hold of imports together, percent, at the middle of their bounds; nil where they are not
  /// known.
  public let namedShare: Double?
  /// The countries, largest part as supplier first, ties by the part as producer, then by code.
  public let entries: [Entry]

  /// The chokepoints of `mineral` in `network`.
  ///
  /// - Throws: `DataError` (not held) when neither its suppliers with a reliance nor its producers are known.
  public init(
    of mineral: MineralID, in network: SupplyNetwork, threshold: Double = 50, quota: Double = 50
  ) throws(DataError) {
    guard let node = network.node(of: mineral) else {
      throw DataError(.notHeld, "\(mineral) is not in \(network.list.name)")
    }
    let supply = SupplyParts(network, layer: .supply)[node.id]
    let production = SupplyParts(network, layer: .production)[node.id]
    let power = node.imports.value.map { VotingPower($0, quota: quota) }
    let countries = Set((supply?.parts ?? []).map(\.country) + (production?.parts ?? []).map(\.country))
    guard !countries.isEmpty else {
      throw DataError(
        .notHeld,
        "neither suppliers with a reliance nor producers of \(mineral) are known for \(network.year): "
          + [
            node.reliance.interval == nil ? "its reliance is unknown" : nil, node.imports.reason,
            node.production.reason,
          ].compactMap { $0 }.joined(separator: "; "))
    }
    self.node = node
    self.network = network
    self.threshold = threshold
    self.quota = quota
    namedShare = node.imports.value.map { $0.named.reduce(0) { $0 + $1.share.midpoint } }
    entries = countries.map { country in
      Entry(
        country: country, supplied: supply?.part(of: country), produced: production?.part(of: country),
        power: power?.players.first { $0.country == country })
    }.sorted { a, b in
      func key(_ entry: Entry) -> (Double, Double) {
        (entry.supplied?.amount.midpoint ?? 0, entry.produced?.amount.midpoint ?? 0)
      }
      return key(a) == key(b) ? a.country < b.country : key(a) > key(b)
    }
  }
}
