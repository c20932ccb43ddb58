import Platform
public import SupplyData
public import SupplyNetwork

/// The parts of the value of world trade in a mineral that go from country to country, percent of all that is traded.
public struct TradeShares: Sendable {
  /// A flow's part.
  public struct Flow: Sendable {
    /// The country that exports.
    public let exporter: CountryCode
    /// The country that imports.
    public let importer: CountryCode
    /// The part of the value of all flows, percent.
    public let share: Double
  }

  /// The trade.
  public let trade: TradeGraph
  /// The flows, largest first, ties by exporter, then importer.
  public let flows: [Flow]
  /// The part of each country's exports, percent of all trade.
  public let exports: [CountryCode: Double]
  /// The part of each country's imports, percent of all trade.
  public let imports: [CountryCode: Double]
  /// The value of all flows, current U.S. dollars.
  public let value: Double

  /// The shares of `trade`. Cost: O(F log F).
  public init(_ trade: TradeGraph) {
    self.trade = trade
    let total = trade.flows.reduce(0) { $0 + $1.value }
    value = total
    flows = trade.flows.map { flow in
      Flow(exporter: flow.exporter, importer: flow.importer, share: total > 0 ? 100 * flow.value / total : 0)
    }.ranked(by: \.share, then: \.exporter, then: \.importer)
    var (exports, imports): ([CountryCode: Double], [CountryCode: Double]) = ([:], [:])
    for flow in flows {
      exports[flow.exporter, default: 0] += flow.share
      imports[flow.importer, default: 0] += flow.share
    }
    (self.exports, self.imports) = (exports, imports)
  }
}
