public import SupplyData
public import SupplyNetwork

/// Direct suppliers of a mineral to the United States beside the countries where it was produced.
///
/// ``OriginTracing`` on one BACI series, with world production brought to the value of trade by ``ProductionScale``.
/// The difference direct - traced names the hidden dependence: below 0 where more was produced than arrives from there.
/// How far the answer hangs on the scale is shown by tracing again with half and with twice of it, and with withheld
/// production at its upper bound; ``Entry/range`` holds all of them.
public struct TracedSupply: Sendable {
  /// One country.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its share of U.S. imports by value, percent.
    public let direct: Double
    /// The share that was produced there, percent.
    public let traced: Double
    /// The share produced there at half and twice the scale and with withheld production at its bound, percent.
    public let range: Interval
    /// The share it ships beyond what it produces and imports, percent.
    public let unexplained: Double
    /// Its share of world production, percent; nil where it is not named.
    public let production: Interval?

    /// One country's shares.
    public init(
      country: CountryCode, direct: Double, traced: Double, range: Interval, unexplained: Double,
      production: Interval?
    ) {
      self.country = country
      self.direct = direct
      self.traced = traced
      self.range = range
      self.unexplained = unexplained
      self.production = production
    }
  }

  /// The trade series.
  public let trade: TradeGraph
  /// World production.
  public let production: ProductionShares
  /// The scale.
  public let scale: ProductionScale
  /// The tracing itself, for its balances.
  public let tracing: OriginTracing
  /// The countries, largest traced share first, ties by direct share, then by code.
  public let entries: [Entry]

  /// The part of U.S. imports that is unexplained, percent.
  public var unexplained: Double { entries.reduce(0) { $0 + $1.unexplained } }

  /// World production of `mineral`, or of the group that its reliance is printed for.
  static func production(
    of mineral: MineralID, year: Int, stage: String?, sources: NetworkSources
  ) -> Found<ProductionShares> {
    let own = sources.production.shares(of: mineral, in: year, stage: stage)
    let series = sources.reliance.series(of: mineral)
    guard own.value == nil, series != mineral else { return own }
    let group = sources.production.shares(of: series, in: year, stage: stage)
    return group.value == nil ? own : group
  }

  /// Traces `mineral` in `year`.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - year: The year.
  ///   - stage: The stage of world production; the first complete one where nil, which is the mine where it is held.
  ///   - sources: The sources of the values.
  ///   - dataset: The data.
  ///   - least: From what share of world production a producer binds the scale, percent.
  /// - Throws: `DataError` (not held) where there is no trade series, no complete production or no import.
  public init(
    _ mineral: MineralID, year: Int, stage: String? = nil, sources: NetworkSources, from dataset: Dataset,
    least: Double = 5
  ) throws(DataError) {
    let trade = try TradeGraph(mineral, year: year, from: dataset)
    let name = dataset.reference.register.name(of: mineral).lowercased()
    let production: ProductionShares
    switch Self.production(of: mineral, year: year, stage: stage, sources: sources) {
    case .value(let shares): production = shares
    case .missing(let reason):
      throw DataError(
        .notHeld, "\(name) cannot be traced: \(reason)",
        remedy: .anyOf([.look(.sourceOfProduction(mineral))]))
    }
    let amounts = Dictionary(production.named.map { ($0.country, $0.amount.lower) }) { $0 + $1 }
    let most = Dictionary(production.named.map { ($0.country, $0.amount.upper) }) { $0 + $1 }
    guard let scale = ProductionScale(flows: trade.flows, production: amounts, least: least) else {
      throw DataError(
        .notHeld, "\(name) cannot be traced: no country's production can be set against trade in \(year)")
    }
    func traced(_ amounts: [CountryCode: Double], _ factor: Double) -> OriginTracing? {
      OriginTracing(
        flows: trade.flows, production: amounts.mapValues { $0 * scale.value * factor }, to: .unitedStates)
    }
    guard let tracing = traced(amounts, 1) else {
      throw DataError(
        .notHeld, "\(name) cannot be traced: the series holds no U.S. imports in \(year)",
        remedy: .anyOf([.choose(.year), .look(.coverage(.trade))]))
    }
    var ranges: [CountryCode: Interval] = [:]
    for other in [tracing, traced(amounts, 0.5), traced(amounts, 2), traced(most, 1)].compactMap({ $0 }) {
      let shares = Dictionary(uniqueKeysWithValues: other.origins.map { ($0.country, 100 * $0.traced) })
      for country in Set(shares.keys).union(tracing.origins.map(\.country)) {
        let share = shares[country] ?? 0
        ranges[country] =
          ranges[country].map { Interval(min($0.lower, share), max($0.upper, share)) } ?? Interval(share)
      }
    }
    let world = Dictionary(production.named.map { ($0.country, $0.share) }) { first, _ in first }
    self.trade = trade
    self.production = production
    self.scale = scale
    self.tracing = tracing
    entries = tracing.origins.map {
      Entry(
        country: $0.country, direct: 100 * $0.direct, traced: 100 * $0.traced,
        range: ranges[$0.country] ?? Interval(100 * $0.traced), unexplained: 100 * $0.unexplained,
        production: world[$0.country])
    }
  }
}
