public import SupplyData
public import SupplyNetwork

/// One unit value that turns the production of a mineral into the value of its trade.
///
/// Production is in tonnes and trade in dollars. The scale u, dollars a unit of production, is the smallest by which
/// no large producer exports more than it produces and imports:
///
///     u = max over i with a share of `least` percent or more of world production of (exports(i) - imports(i)) / P(i)
///
/// A small producer that ships much more than it mines, because it refines what comes in under another code, would
/// raise u for all; it is clipped instead, and its excess is unexplained. Where no large producer exports more than
/// it imports, u = the value of all trade / the production of all countries.
public struct ProductionScale: Sendable {
  /// How u was found.
  public enum Rule: Sendable, Equatable {
    /// This producer exports all it produces and imports, and every other large one no more.
    case bound(by: CountryCode)
    /// All trade over all production.
    case ratio
  }

  /// u, dollars a unit of production.
  public let value: Double
  /// How it was found.
  public let rule: Rule
  /// From what share of world production a producer binds, percent.
  public let least: Double
  /// The producers below that share that export more than they produce and import, by code: those clipped.
  public let clipped: [CountryCode]

  /// The scale of `production`, amounts by country, to `flows`; nil where nothing is produced or traded, or where
  /// the two are too far apart for one number.
  ///
  /// - Parameters:
  ///   - flows: The flows.
  ///   - production: World production.
  ///   - least: From what share of production a producer binds, percent.
  public init?(flows: [TradeGraph.Flow], production: [CountryCode: Double], least: Double = 5) {
    var net: [CountryCode: Double] = [:]
    for flow in flows {
      net[flow.exporter, default: 0] += flow.value
      net[flow.importer, default: 0] -= flow.value
    }
    let total = production.keys.sorted().reduce(0) { $0 + (production[$1] ?? 0) }
    let traded = flows.reduce(0) { $0 + $1.value }
    guard total > 0, traded > 0 else { return nil }
    var binding: (country: CountryCode, value: Double)?
    for country in production.keys.sorted() {
      guard let amount = production[country], amount > 0, 100 * amount >= least * total else { continue }
      let needed = (net[country] ?? 0) / amount
      if needed > binding?.value ?? 0 { binding = (country, needed) }
    }
    let scale = binding?.value ?? traded / total
    guard scale.isFinite, production.values.allSatisfy({ ($0 * scale).isFinite }) else { return nil }
    value = scale
    rule = binding.map { .bound(by: $0.country) } ?? .ratio
    self.least = least
    clipped = production.keys.sorted().filter {
      let amount = production[$0] ?? 0
      return amount > 0 && (net[$0] ?? 0) > scale * amount * (1 + 1e-12)
    }
  }
}
