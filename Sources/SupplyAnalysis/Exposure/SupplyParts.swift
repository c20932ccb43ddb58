public import SupplyData
public import SupplyNetwork

/// The part of each mineral that is attributed to each country, in one layer of the network.
///
/// | layer | share | part |
/// |---|---|---|
/// | supply | s(c,m), percent of U.S. imports | e(c,m) = s(c,m) × NIR(m) / 100, percent of U.S. consumption |
/// | production | percent of world production | the share itself, percent of world production |
///
/// This is the one definition of e(c,m): every exposure, loss, flow of a figure and edge of an export is read here.
/// e(c,m) attributes net imports by shares of gross imports; it is not a shipment. Supplier is not producer, so the two
/// layers are never added up. The United States is omitted from the production layer: its own mines are not what
/// others can stop. Minerals that are not known are omitted with the reason. World production that is printed of a
/// group alone counts once in the production layer, however many elements of the group have import sources of their
/// own.
public struct SupplyParts: Sendable {
  /// Which edges of the network are meant.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    /// What the United States imports.
    case supply
    /// What the world produces.
    case production
  }

  /// What is attributed to one country.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share of imports or of world production, percent.
    public let share: Interval
    /// The part of U.S. consumption or of world production, percent.
    public let amount: Interval
  }

  /// A mineral and the countries it is attributed to.
  public struct Mineral: Sendable {
    /// The values that the parts are computed from, with the rows they were printed in.
    public let node: SupplyNetwork.MineralNode
    /// The named countries, largest first, ties by code.
    public let parts: [Part]
    /// The share of countries that are not named, percent of imports or of world production.
    public let unnamedShare: Interval
    /// The largest share that one country that is not named can have, percent.
    ///
    /// USGS names the largest suppliers, so that is the smaller of all that is unnamed and the smallest named share.
    /// Production tables do not say so, and there it is all that is unnamed.
    public let largestUnnamedShare: Double
    /// The whole: the reliance in the supply layer, 100 in the production layer; percent.
    public let whole: Interval

    /// The mineral, or the group that stands for it.
    public var id: MineralID { node.id }
    /// What is attributed to countries that are not named, percent of the whole's unit.
    public var unnamed: Interval { SupplyParts.attributed(unnamedShare, of: whole) }
    /// The largest part that one country that is not named can have, percent of the whole's unit.
    public var largestUnnamed: Double { largestUnnamedShare * whole.upper / 100 }

    /// The part of `country`; nil where it is not named.
    public func part(of country: CountryCode) -> Part? { parts.first { $0.country == country } }

    /// What is attributed to `country`: its part where it is named, else from 0 to ``largestUnnamed``.
    public func amount(of country: CountryCode) -> Interval {
      part(of: country)?.amount ?? Interval(0, largestUnnamed)
    }

    /// The share of imports or of world production that `removed` hold together, percent.
    ///
    /// Lower bound: the lower bounds of the named shares. Upper bound: the upper bounds, and for each country that is
    /// not named as much as may be hidden among the unnamed, at most 100. Cost: O(parts).
    public func share(of removed: Set<CountryCode>) -> Interval {
      var sum = Interval(0)
      for part in parts where removed.contains(part.country) { sum = sum + part.share }
      let hidden = hiddenShare(of: removed)
      return (hidden > 0 ? sum + Interval(0, hidden) : sum).clamped(to: 0...100)
    }

    /// The largest share that those of `removed` that are not named can hold together, percent.
    func hiddenShare(of removed: Set<CountryCode>) -> Double {
      let named = parts.count { removed.contains($0.country) }
      return min(unnamedShare.upper, Double(removed.count - named) * largestUnnamedShare)
    }

    /// What is lost with the countries of `removed`: their ``share(of:)`` of the whole, percent.
    public func loss(of removed: Set<CountryCode>) -> Interval {
      SupplyParts.attributed(share(of: removed), of: whole)
    }
  }

  /// The network that the parts are of.
  public let network: SupplyNetwork
  /// The layer.
  public let layer: Layer
  /// The minerals that are known, in the order of the network.
  public let minerals: [Mineral]
  /// The named countries, by code.
  public let countries: [CountryCode]
  /// The minerals omitted, with the reason.
  public let omitted: [Omission]

  /// The editions that the known values were printed in.
  public var editions: [Edition] {
    Set(
      minerals.flatMap { mineral in
        switch layer {
        case .supply:
          mineral.node.reliance.provenance.editions
            + [mineral.node.imports.value?.edition].compactMap { $0 }
        case .production: [mineral.node.production.value?.edition].compactMap { $0 }
        }
      }
    ).sorted()
  }

  /// The parts in the `layer` of `network`. Cost: O(edges).
  public init(_ network: SupplyNetwork, layer: Layer) {
    self.network = network
    self.layer = layer
    var (minerals, omitted): ([Mineral], [Omission]) = ([], [])
    let produced = Set(network.producedNodes.map(\.id))
    for node in network.minerals {
      if layer == .production, node.production.value != nil, !produced.contains(node.id) {
        omitted.append(Omission(node.id, .ofGroupAlone))
        continue
      }
      switch layer == .supply ? Self.supplied(node) : Self.produced(node) {
      case .value(let mineral): minerals.append(mineral)
      case .missing(let reason): omitted.append(Omission(node.id, reason))
      }
    }
    self.minerals = minerals
    self.omitted = omitted
    countries = Set(minerals.flatMap { $0.parts.map(\.country) }).sorted()
  }

  /// The parts of `minerals` alone, for comparisons over the same minerals.
  public func restricted(to minerals: Set<MineralID>) -> SupplyParts {
    SupplyParts(self, keeping: minerals)
  }

  private init(_ parts: SupplyParts, keeping kept: Set<MineralID>) {
    network = parts.network
    layer = parts.layer
    minerals = parts.minerals.filter { kept.contains($0.id) }
    omitted = parts.omitted
    countries = Set(minerals.flatMap { $0.parts.map(\.country) }).sorted()
  }

  /// The mineral `id`; nil where it is not known.
  public subscript(id: MineralID) -> Mineral? { minerals.first { $0.id == id } }

  /// `share` percent of `whole`: e(c,m) = s(c,m) × NIR(m) / 100 in the supply layer.
  static func attributed(_ share: Interval, of whole: Interval) -> Interval {
    whole == Interval(100) ? share : (share * whole) * 0.01
  }

  private static func supplied(_ node: SupplyNetwork.MineralNode) -> Found<Mineral> {
    guard let reliance = node.reliance.interval else { return .missing(reason(node.reliance)) }
    switch node.imports {
    case .missing(let reason): return .missing(reason)
    case .value(let imports):
      let parts = imports.named.filter { $0.country != .unitedStates }.map {
        Part(country: $0.country, share: $0.share, amount: attributed($0.share, of: reliance))
      }
      return .value(
        Mineral(
          node: node, parts: parts, unnamedShare: imports.other?.share ?? Interval(0),
          largestUnnamedShare: imports.largestUnnamedShare, whole: reliance))
    }
  }

  private static func produced(_ node: SupplyNetwork.MineralNode) -> Found<Mineral> {
    switch node.production {
    case .missing(let reason): return .missing(reason)
    case .value(let production):
      let parts = production.named.filter { $0.country != .unitedStates }.map {
        Part(country: $0.country, share: $0.share, amount: $0.share)
      }
      let unnamed = production.other?.share ?? Interval(0)
      return .value(
        Mineral(
          node: node, parts: parts, unnamedShare: unnamed, largestUnnamedShare: unnamed.upper,
          whole: Interval(100)))
    }
  }

  private static func reason(_ reliance: Reliance) -> UnknownReason {
    if case .missing(let reason) = reliance.status { return reason }
    switch reliance.figure?.value.meaning {
    case .withheld: return UnknownReason(.withheld, "the reliance is withheld")
    case .notAvailable: return UnknownReason(.notAvailable, "the reliance is not available")
    default: return UnknownReason(.partsUnknown, "the reliance is unknown")
    }
  }
}
