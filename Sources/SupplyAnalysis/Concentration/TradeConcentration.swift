import Platform
public import SupplyData
public import SupplyNetwork

/// How concentrated the world's exports of a mineral are.
///
///     HHI = Σ s(c)²,  s(c) = exports of c / all exports, percent, by value
///
/// The exporters are those of one trade code; what it leaves out or holds beside the mineral is in its caveat. Where
/// only the largest partners of each country are held, small flows are missing from every exporter, the more so from
/// those with many small customers: the index is of what is held and not of all trade, and has no bounds.
public struct TradeConcentration: Sendable {
  /// A country's part of all exports.
  public struct Exporter: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its part, percent.
    public let share: Double
  }

  /// The trade.
  public let trade: TradeGraph
  /// The index, 0 to 10,000.
  public let index: Double
  /// The exporters with their parts of all exports, percent; largest first, ties by code.
  public let exporters: [Exporter]
  /// The value of all exports, current U.S. dollars.
  public let value: Double

  /// The concentration of `trade`. Cost: O(F log F).
  public init(_ trade: TradeGraph) {
    let shares = TradeShares(trade)
    self.trade = trade
    exporters = shares.exports.map { Exporter(country: $0, share: $1) }
      .ranked(by: \.share, then: \.country)
    value = shares.value
    index = min(10_000, exporters.reduce(0) { $0 + $1.share * $1.share })
  }
}
