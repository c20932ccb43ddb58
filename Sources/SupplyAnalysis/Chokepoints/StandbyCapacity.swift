public import SupplyData
import SupplyNetwork

/// How much more of each mineral each remaining country can ship to the United States.
public struct StandbyCapacity: Sendable {
  /// What bounds a country's expansion.
  public enum Basis: String, Sendable, CaseIterable {
    /// σ times what it ships to the United States now.
    case supply
    /// σ times what it exports to anyone else now, by value; for minerals with a trade series.
    case exports
    /// σ times its share of world production, as a share of U.S. imports.
    ///
    /// The world produces no less than the United States import, so that is no more than σ times its production.
    case production
  }

  /// What one country can send more.
  public struct Capacity: Sendable, Hashable {
    /// The country, or `OTH` for those that are not named.
    public let country: CountryCode
    /// How much more, percent of U.S. imports.
    public let share: Interval
  }

  /// The basis.
  public let basis: Basis
  /// The slack σ, as a fraction.
  public let slack: Double
  /// The only countries that expand; all where nil. A member that is not named may be among the unnamed, which then
  /// expand by anything from 0.
  public let only: Set<CountryCode>?
  private let capacities: [MineralID: [Capacity]]
  private let missing: [MineralID: UnknownReason]

  /// The capacities for the minerals of `parts`, of the supply layer.
  ///
  /// - Parameters:
  ///   - parts: The parts of consumption by supplier.
  ///   - slack: σ, a fraction that is not negative.
  ///   - basis: What the shares are of.
  ///   - only: The only countries that expand, as allies would; all where nil.
  ///   - dataset: Where trade is read from, for exports.
  public init(
    _ parts: SupplyParts, slack: Double, basis: Basis, only: Set<CountryCode>? = nil, from dataset: Dataset
  ) throws(DataError) {
    self.basis = basis
    self.slack = slack
    self.only = only
    let production = SupplyParts(parts.network, layer: .production)
    var capacities: [MineralID: [Capacity]] = [:]
    var missing: [MineralID: UnknownReason] = [:]
    for mineral in parts.minerals {
      switch basis {
      case .supply: capacities[mineral.id] = Self.shares(of: mineral, slack)
      case .production:
        guard let world = production[mineral.id] else {
          missing[mineral.id] =
            production.omitted.first { $0.mineral == mineral.id }?.reason
            ?? .notPrinted("production is unknown")
          continue
        }
        capacities[mineral.id] = Self.shares(of: world, slack)
      case .exports:
        do throws(DataError) {
          let trade = try TradeGraph(mineral.id, year: parts.network.year, from: dataset)
          capacities[mineral.id] = Self.exports(trade, slack)
        } catch  where error.kind == .notHeld {
          missing[mineral.id] = .notPrinted(error.problem)
        }
      }
    }
    self.capacities = capacities
    self.missing = missing
  }

  /// The capacities of `mineral`, by country; nil where they are unknown.
  public func capacities(of mineral: MineralID) -> [Capacity]? {
    guard let all = capacities[mineral] else { return nil }
    guard let only else { return all.filter { $0.share.upper > 0 } }
    let mayHide = !only.isSubset(of: all.map(\.country))
    return all.compactMap { capacity in
      guard capacity.country == .other else { return only.contains(capacity.country) ? capacity : nil }
      return mayHide ? Capacity(country: .other, share: Interval(0, capacity.share.upper)) : nil
    }.filter { $0.share.upper > 0 }
  }

  /// Why the capacities of `mineral` are unknown.
  public func reason(of mineral: MineralID) -> UnknownReason? { missing[mineral] }

  private static func shares(of mineral: SupplyParts.Mineral, _ slack: Double) -> [Capacity] {
    mineral.parts.map { Capacity(country: $0.country, share: $0.share * slack) }
      + [Capacity(country: .other, share: mineral.unnamedShare * slack)]
  }

  /// σ × exports to others / U.S. imports.
  private static func exports(_ trade: TradeGraph, _ slack: Double) -> [Capacity] {
    var toOthers: [CountryCode: Double] = [:]
    var imports = 0.0
    for flow in trade.flows where flow.exporter != .unitedStates {
      if flow.importer == .unitedStates {
        imports += flow.value
      } else {
        toOthers[flow.exporter, default: 0] += flow.value
      }
    }
    guard imports > 0 else { return [] }
    return toOthers.keys.sorted().map {
      Capacity(country: $0, share: Interval(100 * slack * (toOthers[$0] ?? 0) / imports))
    }
  }
}
