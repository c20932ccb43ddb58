public import SupplyData
public import SupplyNetwork

/// How much each mineral counts in the exposure to a country.
///
///     E(c) = Σ w(m) e(c,m),  w(m) = V(m) / Σ V
///
/// | basis | V |
/// |---|---|
/// | equal | 1 |
/// | imports | value of U.S. imports in the year: CEPII BACI, else USGS where imports are printed in dollars; U.S. dollars |
/// | consumption | apparent consumption × price, each as USGS prints it, where the units fit; U.S. dollars |
///
/// A mineral whose V is not known is omitted from E and named with the reason. Import values are of the trade codes
/// that stand for a mineral, which may hold other stages and forms than the reliance; a price may be of a purer form or
/// of the content where consumption is gross weight. So V ranks minerals by magnitude and is no account of value added.
public struct MineralWeights: Sendable {
  /// What minerals are weighed by.
  public enum Basis: String, Sendable, CaseIterable {
    /// Every mineral alike.
    case equal
    /// The value of U.S. imports.
    case imports
    /// The value of U.S. apparent consumption.
    case consumption
  }

  /// A part with what its mineral weighs.
  public struct Weighted: Sendable, Hashable {
    /// The weight, not negative.
    public let weight: Interval
    /// The part, percent.
    public let part: Interval

    /// A `part` that counts with `weight`.
    public init(weight: Interval, part: Interval) {
      self.weight = weight
      self.part = part
    }
  }

  /// The series of trade that a weight is the value of.
  public struct TradeSource: Sendable, Hashable {
    /// The HS6 code.
    public let code: String
    /// The edition.
    public let edition: Edition
  }

  /// What a mineral weighs.
  public struct Weight: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// V, U.S. dollars; above 0.
    public let value: Interval
    /// The U.S. statistics it is made of.
    public let figures: [SalientRow]
    /// The trade code it is the value of, with its edition.
    public let trade: TradeSource?
  }

  /// What minerals are weighed by.
  public let basis: Basis
  /// The network whose minerals are weighed.
  public let network: SupplyNetwork
  /// What the trade release holds of the year; nil where the weights are not of trade.
  public let coverage: TradeCoverage?
  /// The weights that are known, in the order of the network.
  public let weights: [Weight]
  /// The minerals of known exposure whose weight is not known, with the reason.
  public let omitted: [Omission]

  /// The weights of the minerals of `network` whose exposure is known.
  ///
  /// - Throws: `DataError` (not held) when no mineral has a weight.
  public init(
    _ basis: Basis, of network: SupplyNetwork, imports: ImportQuantities, statistics: SalientStatistics,
    prices: MineralPrices, reference: Reference
  ) throws(DataError) {
    self.basis = basis
    self.network = network
    coverage = basis == .imports ? reference.tradeCoverage(in: network.year) : nil
    var weights: [Weight] = []
    var omitted: [Omission] = []
    for node in network.minerals where node.hasExposure {
      let found: Found<Weight> =
        switch basis {
        case .equal: .value(Weight(mineral: node.id, value: Interval(1), figures: [], trade: nil))
        case .imports: Self.imported(node.id, network.year, imports, statistics, reference)
        case .consumption: Self.consumed(node.id, network.year, statistics, prices, reference)
        }
      switch found {
      case .value(let weight) where weight.value.upper == .infinity:
        omitted.append(Omission(node.id, .notDefined("its value has no upper bound")))
      case .value(let weight) where weight.value.upper > 0: weights.append(weight)
      case .value: omitted.append(Omission(node.id, .notDefined("its value is 0")))
      case .missing(let reason): omitted.append(Omission(node.id, reason))
      }
    }
    guard !weights.isEmpty else {
      throw DataError(
        .notHeld,
        "no mineral of \(network.list.name) has a known value of \(basis.rawValue) in \(network.year)",
        remedy: .anyOf([.choose(.weights, among: ["equal"]), .choose(.year)]))
    }
    self.weights = weights
    self.omitted = omitted
  }

  /// The year.
  public var year: Int { network.year }

  /// What `mineral` weighs; nil where it is not known.
  public func value(of mineral: MineralID) -> Interval? { weights.first { $0.mineral == mineral }?.value }

  /// The part of `mineral` in all weight, percent.
  ///
  /// Bounds: its own bound against the opposite ones of the others. Cost: O(minerals).
  public func share(of mineral: MineralID) -> Interval? {
    guard let own = value(of: mineral) else { return nil }
    let others = weights.filter { $0.mineral != mineral }.reduce(Interval(0)) { $0 + $1.value }
    func part(_ a: Double, _ b: Double) -> Double { a + b > 0 ? 100 * a / (a + b) : 0 }
    return Interval(part(own.lower, others.upper), part(own.upper, others.lower))
  }

  /// The smallest and the largest weighted mean of `parts` that the bounds of weights and parts allow.
  ///
  ///     Σ V a / Σ V,  V and a within their bounds
  ///
  /// The mean moves with V(m) towards a(m), so that at the largest mean every part above it has its largest weight and
  /// every part below it its smallest; all such divisions are tried. Cost: O(n log n + n²).
  public static func mean(of parts: [Weighted]) -> Interval {
    func extreme(_ sign: Double, _ part: (Interval) -> Double) -> Double {
      let sorted = parts.sorted { sign * part($0.part) > sign * part($1.part) }
      var best: Double?
      for heavy in 0...sorted.count {
        var (sum, whole) = (0.0, 0.0)
        for (place, item) in sorted.enumerated() {
          let weight = place < heavy ? item.weight.upper : item.weight.lower
          sum += weight * part(item.part)
          whole += weight
        }
        guard whole > 0 else { continue }
        best = best.map { sign * max(sign * $0, sign * sum / whole) } ?? sum / whole
      }
      return best ?? 0
    }
    let (low, high) = (extreme(-1) { $0.lower }, extreme(1) { $0.upper })
    return Interval(min(low, high), max(low, high))
  }

  private static func imported(
    _ mineral: MineralID, _ year: Int, _ imports: ImportQuantities, _ statistics: SalientStatistics,
    _ reference: Reference
  ) -> Found<Weight> {
    switch imports.value(of: mineral, in: year) {
    case .value(let found):
      return .value(
        Weight(
          mineral: mineral, value: Interval(found.dollars), figures: [],
          trade: TradeSource(code: found.code, edition: found.edition)))
    case .missing(let reason):
      guard case .value(let row) = statistics.value(.imports, of: mineral, in: year),
        let unit = reference.units[row.unit], unit.dimension == "value", let factor = unit.factor,
        let value = row.value.interval, value.lower >= 0
      else { return .missing(reason) }
      return .value(Weight(mineral: mineral, value: value * factor, figures: [row], trade: nil))
    }
  }

  private static func consumed(
    _ mineral: MineralID, _ year: Int, _ statistics: SalientStatistics, _ prices: MineralPrices,
    _ reference: Reference
  ) -> Found<Weight> {
    let row: SalientRow
    switch statistics.value(.apparentConsumption, of: mineral, in: year) {
    case .missing(let reason): return .missing(reason)
    case .value(let figure): row = figure
    }
    guard let amount = row.value.interval, amount.lower >= 0 else {
      return .missing(.notPrinted("apparent consumption is printed as \(row.value.token)"))
    }
    guard let unit = reference.units[row.unit], let factor = unit.factor else {
      return .missing(.notDefined("apparent consumption is in \(row.unit)"))
    }
    if unit.dimension == "value" {
      return .value(Weight(mineral: mineral, value: amount * factor, figures: [row], trade: nil))
    }
    let series: PriceSeries
    switch prices.series(of: mineral, in: YearWindow(year, year)) {
    case .missing(let reason): return .missing(reason)
    case .value(let found): series = found
    }
    guard let price = series.values[year], let figure = series.figures[year],
      let priced = reference.units[series.unit], let dollars = priced.factor,
      priced.dimension == "price by \(unit.dimension)"
    else {
      return .missing(
        .notDefined("apparent consumption is in \(row.unit) and the price in \(series.unit)"))
    }
    return .value(
      Weight(
        mineral: mineral, value: amount * factor * (price * dollars), figures: [row, figure], trade: nil))
  }
}
