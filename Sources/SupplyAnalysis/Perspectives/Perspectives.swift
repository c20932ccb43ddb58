public import SupplyData
public import SupplyNetwork

/// The three perspectives on a list of minerals over a period: import dependence at its end, price volatility, and supply
/// risk at its end or rising over it.
public struct Perspectives: Sendable {
  /// The thresholds.
  public struct Options: Sendable {
    /// A mineral is dependent above this reliance, percent; 100 is reached.
    public var reliance = 50.0
    /// How many years a window of prices has.
    public var window = 5
    /// A price is violent from this coefficient of variation on.
    public var theta = MarketDynamics.defaultThreshold
    /// A risk is high from here on.
    public var cut = RiskCut.standard
    /// A trend is told below this p-value.
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
  /// Dependence in the last year, or why there is none.
  public let dependence: Found<Dependence>
  /// Volatility in the windows of the period, or why there is none.
  public let market: Found<MarketPeriod>
  /// Supply risk (HHI_WGI) in the last year, or why there is none.
  public let risk: Found<SupplyRisk>
  /// The trend of supply risk, or why there is none.
  public let trend: Found<RiskTrend>
  /// The suppliers of the last year, or why they are not known.
  public let suppliers: Found<SingleSuppliers>

  /// The perspectives on `list` over `period`.
  ///
  /// - Throws: ``DataError`` when none of the three can be told.
  public init(
    list: MineralList, period: YearWindow, options: Options = Options(), imports: ImportShares.Basis = .usgs,
    governance: Governance, sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    func found<Value>(_ make: () throws(DataError) -> Value) throws(DataError) -> Found<Value> {
      do throws(DataError) {
        return .value(try make())
      } catch  where error.kind == .notHeld || error.kind == .badRequest {
        return .missing(.partsUnknown(error.problem))
      }
    }
    self.list = list
    self.period = period
    self.options = options
    dependence = try found { () throws(DataError) -> Dependence in
      try Dependence(list: list, year: period.last, from: sources.reliance)
    }
    market = try found { () throws(DataError) -> MarketPeriod in
      try MarketPeriod(
        list: list, period: period, length: options.window,
        prices: MineralPrices(sources, reference: reference))
    }
    let network = try found { () throws(DataError) -> SupplyNetwork in
      try SupplyNetwork(year: period.last, list: list, imports: imports, sources: sources)
    }
    risk = try found { () throws(DataError) -> SupplyRisk in
      switch network {
      case .missing(let reason): throw DataError(.notHeld, reason.text)
      case .value(let network): try SupplyRisk(network, scheme: .wgi, governance: governance)
      }
    }
    trend = try found { () throws(DataError) -> RiskTrend in
      try RiskTrend(
        list: list, period: period, governance: governance, sources: sources, reference: reference)
    }
    suppliers =
      switch network.map(SingleSuppliers.init) {
      case .value(let suppliers) where suppliers.leading.minerals == 0:
        .missing(
          suppliers.entries.lazy.compactMap { $0.imports.unknown }.first
            ?? .partsUnknown("no suppliers are known"))
      case let suppliers: suppliers
      }
    guard dependence.value != nil || market.value != nil || risk.value != nil || trend.value != nil else {
      throw DataError(
        .notHeld, "the data hold neither reliance nor prices nor production of \(list.name) for \(period)",
        remedy: .anyOf([.look(.coverage(nil))]))
    }
  }

  /// How many entries depend on imports above `threshold`; all cannot be told where nothing is held.
  public func dependent(above threshold: Double) -> BoundedCount {
    dependence.value?.count(above: threshold) ?? unknown
  }

  /// How many entries have a violent price in the last window.
  public func violentAtTheEnd(_ theta: Double) -> BoundedCount {
    market.value?.violentAtTheEnd(theta) ?? unknown
  }

  /// How many entries have a violent price in any window.
  public func violentAtAnyTime(_ theta: Double) -> BoundedCount {
    market.value?.violentAtAnyTime(theta) ?? unknown
  }

  /// How many entries are at high risk in the last year.
  public func high(_ cut: RiskCut) -> BoundedCount { risk.value?.high(cut) ?? unknown }

  /// How many entries' risk rises over the period.
  public func rising() -> BoundedCount { trend.value?.rising(level: options.level) ?? unknown }

  /// How many entries are at high risk in the last year or rise over the period.
  public func highOrRising(_ cut: RiskCut) -> BoundedCount {
    let threshold = risk.value?.threshold(cut)
    var answers: [MineralID: Answer] = [:]
    for entry in risk.value?.entries ?? [] {
      let answer = threshold.flatMap { entry.risk.value?.isAtLeast($0) } ?? .unknown
      for member in entry.members { answers[member] = answer }
    }
    var rises: [MineralID: Answer] = [:]
    for entry in trend.value?.entries ?? [] {
      let answer = entry.isRising(level: options.level)
      for member in entry.members { rises[member] = answer }
    }
    return BoundedCount(
      list.minerals.map { mineral in
        switch (answers[mineral] ?? .unknown, rises[mineral] ?? .unknown) {
        case (.yes, _), (_, .yes): .yes
        case (.no, .no): .no
        default: .unknown
        }
      })
  }

  /// How many entries have a reliance within bounds.
  public var knownDependence: Int { dependence.value?.entries.count { $0.interval != nil } ?? 0 }
  /// How many entries have a price for the last window.
  public var knownAtTheEnd: Int { market.value?.knownAtTheEnd ?? 0 }
  /// How many entries have a price for any window.
  public var knownAtAnyTime: Int { market.value?.entries.count { $0.most != nil } ?? 0 }
  /// How many entries have a risk.
  public var knownRisk: Int {
    risk.value?.entries.reduce(0) { $0 + ($1.risk.value == nil ? 0 : $1.members.count) } ?? 0
  }
  /// How many entries have a trend.
  public var knownTrend: Int {
    trend.value?.entries.reduce(0) { $0 + ($1.test.value == nil ? 0 : $1.members.count) } ?? 0
  }

  /// How many entries have both a risk and a trend.
  public var knownRiskAndTrend: Int {
    let withRisk = Set((risk.value?.entries ?? []).filter { $0.risk.value != nil }.map(\.mineral))
    return (trend.value?.entries ?? []).reduce(0) {
      $0 + ($1.test.value != nil && withRisk.contains($1.mineral) ? $1.members.count : 0)
    }
  }

  private var unknown: BoundedCount { BoundedCount(list.minerals.map { _ in .unknown }) }
}
