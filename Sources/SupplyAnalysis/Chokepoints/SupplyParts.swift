public import SupplyData
public import SupplyNetwork

/// The part of each mineral that comes from each country, in one layer of the network.
///
/// | layer | share | part |
/// |---|---|---|
/// | supply | s(c,m), percent of U.S. imports | e(c,m) = s(c,m) × NIR(m) / 100, percent of U.S. consumption |
/// | production | percent of world production | the share itself, percent of world production |
///
/// Supplier is not producer, so the two layers are never added up. The United States is left out of the production
/// layer: its own mines are not what others can cut. Minerals that are not known are left out and named.
public struct SupplyParts: Sendable {
  /// Which edges of the network are meant.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    /// What arrives in the United States.
    case supply
    /// What the world produces.
    case production
  }

  /// What comes from one country.
  public struct Part: Sendable {
    /// The country.
    public let country: CountryCode
    /// The share of imports or of world production, percent.
    public let share: Interval
    /// The part of U.S. consumption or of world production, percent.
    public let amount: Interval
  }

  /// A mineral and where it comes from.
  public struct Mineral: Sendable {
    /// The mineral, or the group that stands for it.
    public let id: MineralID
    /// The named countries, largest first, ties by code.
    public let parts: [Part]
    /// What comes from countries that are not named, percent.
    public let unnamed: Interval
    /// The most that can come from one country that is not named, percent.
    ///
    /// USGS names the largest suppliers, so that is the smaller of all that is unnamed and the smallest named part.
    /// Production tables do not say so, and there it is all that is unnamed.
    public let largestUnnamed: Double
    /// The whole: the reliance in the supply layer, 100 in the production layer; percent.
    public let whole: Interval

    /// What is lost with the countries of `removed`, percent.
    ///
    /// Lower bound: the lower bounds of the named parts. Upper bound: the upper bounds, and for each country that is
    /// not named as much as may be hidden among the unnamed, at most the whole. Cost: O(parts).
    public func loss(of removed: Set<CountryCode>) -> Interval {
      var sum = Interval(0)
      var named = 0
      for part in parts where removed.contains(part.country) {
        sum = sum + part.amount
        named += 1
      }
      let hidden = min(unnamed.upper, Double(removed.count - named) * largestUnnamed)
      return (hidden > 0 ? sum + Interval(0, hidden) : sum).clamped(to: 0...whole.upper)
    }
  }

  /// The layer.
  public let layer: Layer
  /// The minerals that are known, in the order of the network.
  public let minerals: [Mineral]
  /// The named countries, by code.
  public let countries: [CountryCode]
  /// The minerals left out, with the reason.
  public let leftOut: [(mineral: MineralID, reason: String)]

  /// The parts in the `layer` of `network`. Cost: O(edges).
  public init(_ network: SupplyNetwork, layer: Layer) {
    self.layer = layer
    switch layer {
    case .supply:
      leftOut = Exposure(network).leftOut
      minerals = network.minerals.compactMap(Self.supplied)
    case .production:
      leftOut = network.minerals.compactMap { node in node.production.reason.map { (node.id, $0) } }
      minerals = network.minerals.compactMap(Self.produced)
    }
    countries = Set(minerals.flatMap { $0.parts.map(\.country) }).sorted()
  }

  private static func supplied(_ node: SupplyNetwork.MineralNode) -> Mineral? {
    guard let reliance = node.reliance.interval, let imports = node.imports.value else { return nil }
    let parts = imports.named.filter { $0.country != .unitedStates }.map {
      Part(country: $0.country, share: $0.share, amount: ($0.share * reliance) * 0.01)
    }
    let unnamed = imports.other.map { ($0.share * reliance) * 0.01 } ?? Interval(0)
    let smallest = parts.map(\.amount.upper).min() ?? unnamed.upper
    return Mineral(
      id: node.id, parts: parts, unnamed: unnamed, largestUnnamed: min(unnamed.upper, smallest),
      whole: reliance)
  }

  private static func produced(_ node: SupplyNetwork.MineralNode) -> Mineral? {
    guard let production = node.production.value else { return nil }
    let parts = production.named.filter { $0.country != .unitedStates }.map {
      Part(country: $0.country, share: $0.share, amount: $0.share)
    }
    let unnamed = production.other?.share ?? Interval(0)
    return Mineral(
      id: node.id, parts: parts, unnamed: unnamed, largestUnnamed: unnamed.upper, whole: Interval(100))
  }
}
