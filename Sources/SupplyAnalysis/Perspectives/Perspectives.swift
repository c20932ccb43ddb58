public import SupplyData
public import SupplyNetwork

/// The three perspectives on a list of minerals over a period: import dependence at its end, price volatility, and
/// supply risk at its end or rising over it.
public struct Perspectives: Sendable {
  /// The thresholds.
  public struct Options: Sendable {
    /// A mineral is dependent above this reliance, percent; 100 is reached.
    public var reliance = 50.0
    /// How many years a window of prices has.
    public var window = 5
    /// A price is volatile from this value of either measure on.
    public var volatility = VolatilityMeasure.defaultThreshold
    /// A risk is high from here on.
    public var highRisk = RiskThreshold.standard
    /// A trend counts below this p-value.
    public var level = TrendTest.defaultLevel

    /// The default thresholds.
    public init() {}
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// The thresholds.
  public let options: Options
  /// The governance weights.
  public let governance: Governance
  /// Dependence in the last year, or why there is none.
  public let dependence: Found<Dependence>
  /// Volatility in the windows of the period, or why there is none.
  public let market: Found<MarketPeriod>
  /// The trend of supply risk, or why there is none.
  public let trend: Found<RiskTrend>
  /// Supply risk (HHI_WGI) in the last year, of the trend's series where it holds the year, so that a mineral's risk is
  /// one number on a page; or why there is none.
  public let risk: Found<SupplyRisk>
  /// The suppliers of the last year, or why they are not known.
  public let suppliers: Found<SingleSuppliers>
  /// Whether the risk of each mineral rises over the period, by the weights of governance.
  let rising: [RiskTrend.Weights: [MineralID: Answer]]

  /// The perspectives on `list` over `period`.
  ///
  /// - Throws: `DataError` when none of the three is known.
  public init(
    list: MineralList, period: YearWindow, options: Options = Options(), imports: ImportRule = .best,
    governance: Governance, sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    self.list = list
    self.period = period
    self.options = options
    self.governance = governance
    dependence = try Self.found { () throws(DataError) in
      try Dependence(list: list, year: period.last, from: sources.reliance)
    }
    market = try Self.found { () throws(DataError) in
      try MarketPeriod(
        list: list, period: period, length: options.window,
        prices: MineralPrices(sources, reference: reference))
    }
    trend = try Self.found { () throws(DataError) in
      try RiskTrend(
        list: list, period: period, governance: governance, sources: sources, reference: reference)
    }
    let network = try Self.found { () throws(DataError) in
      try SupplyNetwork(year: period.last, list: list, imports: imports, sources: sources)
    }
    risk = try Self.risk(of: network, trend.value, governance)
    suppliers =
      switch network.map(SingleSuppliers.init) {
      case .value(let suppliers) where suppliers.leading.minerals == 0:
        .missing(
          suppliers.entries.lazy.compactMap { $0.imports.unknown }.first
            ?? .notPrinted("no suppliers are known"))
      case let suppliers: suppliers
      }
    let entries = trend.value?.entries ?? []
    rising = Dictionary(
      uniqueKeysWithValues: RiskTrend.Weights.allCases.map { weights in
        (weights, Self.rising(entries, level: options.level, weights))
      })
    guard dependence.value != nil || market.value != nil || risk.value != nil || trend.value != nil else {
      throw DataError(
        .notHeld, "the data hold neither reliance nor prices nor production of \(list.name) for \(period)",
        remedy: .anyOf([.look(.coverage(nil))]))
    }
  }

  private static func rising(
    _ entries: [RiskTrend.Entry], level: Double, _ weights: RiskTrend.Weights
  ) -> [MineralID: Answer] {
    var answers: [MineralID: Answer] = [:]
    for entry in entries {
      let answer = entry.isRising(level: level, weights: weights)
      for member in entry.members { answers[member] = answer }
    }
    return answers
  }

  /// What `make` gives, or why the data do not hold it.
  private static func found<Value>(_ make: () throws(DataError) -> Value) throws(DataError) -> Found<Value> {
    do throws(DataError) {
      return .value(try make())
    } catch  where error.kind == .notHeld || error.kind == .badRequest {
      return .missing(.notInYear(error.problem))
    }
  }

  /// The risk in the year of `network`, by the series of `trend` where they hold that year.
  private static func risk(
    of network: Found<SupplyNetwork>, _ trend: RiskTrend?, _ governance: Governance
  ) throws(DataError) -> Found<SupplyRisk> {
    switch network {
    case .missing(let reason): return .missing(reason)
    case .value(let network):
      var production: [MineralID: ProductionShares] = [:]
      for entry in trend?.entries ?? [] {
        if let last = entry.points.last, last.year == network.year { production[entry.mineral] = last.shares }
      }
      return try found { () throws(DataError) in
        try SupplyRisk(network, scheme: .wgi, governance: governance, inputs: .init(production: production))
      }
    }
  }
}
