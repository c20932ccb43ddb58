public import SupplyData
public import SupplyNetwork

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

  /// The basis.
  public let basis: Basis
  /// The slack σ, as a fraction.
  public let slack: Double
  /// The capacity of each country, percent of U.S. consumption; nil for a mineral where it is unknown.
  private let capacities: [MineralID: [(country: CountryCode, amount: Interval)]]
  private let missing: [MineralID: String]

  /// The capacities in `network`.
  ///
  /// - Parameters:
  ///   - slack: σ, a fraction that is not negative.
  ///   - dataset: Where trade is read from, for exports.
  public init(_ network: SupplyNetwork, slack: Double, basis: Basis, from dataset: Dataset) throws(DataError)
  {
    self.basis = basis
    self.slack = slack
    let supply = SupplyParts(network, layer: .supply).minerals
    let production = SupplyParts(network, layer: .production)
    var capacities: [MineralID: [(country: CountryCode, amount: Interval)]] = [:]
    var missing: [MineralID: String] = [:]
    for mineral in supply {
      switch basis {
      case .supply:
        capacities[mineral.id] =
          mineral.parts.map { ($0.country, $0.amount * slack) } + [(.other, mineral.unnamed * slack)]
      case .production:
        guard let world = production.minerals.first(where: { $0.id == mineral.id }) else {
          missing[mineral.id] =
            production.leftOut.first { $0.mineral == mineral.id }?.reason ?? "production is unknown"
          continue
        }
        let scale = mineral.whole * (slack / 100)
        capacities[mineral.id] =
          world.parts.map { ($0.country, $0.share * scale) } + [(.other, world.unnamed * scale)]
      case .exports:
        do throws(DataError) {
          let trade = try TradeGraph(mineral.id, year: network.year, from: dataset)
          capacities[mineral.id] = Self.exports(trade, mineral, slack)
        } catch  where error.kind == .notHeld {
          missing[mineral.id] = error.problem
        }
      }
    }
    self.capacities = capacities
    self.missing = missing
  }

  /// The capacities of `mineral`, by country; nil where they are unknown.
  public func capacities(of mineral: MineralID) -> [(country: CountryCode, amount: Interval)]? {
    capacities[mineral]?.filter { $0.amount.upper > 0 }
  }

  /// Why the capacities of `mineral` are unknown.
  public func reason(of mineral: MineralID) -> String? { missing[mineral] }

  /// σ × exports to others / U.S. imports, as a part of U.S. consumption.
  private static func exports(
    _ trade: TradeGraph, _ mineral: SupplyParts.Mineral, _ slack: Double
  ) -> [(country: CountryCode, amount: Interval)] {
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
    return toOthers.keys.sorted().map { ($0, mineral.whole * (slack * (toOthers[$0] ?? 0) / imports)) }
  }
}
