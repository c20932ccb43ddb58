public import SupplyData

/// U.S. imports of each mineral and year by trade statistics (BACI), by weight where it is held, else by value.
public struct ImportQuantities: Sendable {
  /// What comes from a country.
  public struct Flow: Sendable, Hashable {
    /// The country.
    public let country: CountryCode
    /// The amount, metric tons or U.S. dollars.
    public let amount: Double
  }

  /// The value of the imports of a mineral in a year.
  public struct Value: Sendable, Hashable {
    /// Current U.S. dollars.
    public let dollars: Double
    /// The HS6 code.
    public let code: String
    /// The edition.
    public let edition: Edition
  }

  /// The imports of a mineral in a year.
  public struct Imports: Sendable {
    /// What comes from each country, by code.
    public let flows: [Flow]
    /// Whether amounts are metric tons, rather than U.S. dollars.
    public let isWeight: Bool
    /// The HS6 code.
    public let code: String
    /// The edition.
    public let edition: Edition
  }

  private let rows: [MineralID: [TradeRow]]
  private let reference: Reference

  /// The imports in `dataset`.
  public init(_ dataset: Dataset) throws(DataError) {
    reference = dataset.reference
    rows = try dataset.tradeIntoUnitedStates().mapValues { $0.filter { $0.value > 0 } }
      .filter { !$0.value.isEmpty }
  }

  /// The imports of `mineral` in `year`.
  public func imports(of mineral: MineralID, in year: Int) -> Found<Imports> {
    flows(of: mineral, in: year).map { flows in
      let isWeight = flows.allSatisfy { $0.quantity != nil }
      return Imports(
        flows: flows.map { Flow(country: $0.exporter, amount: isWeight ? $0.quantity ?? 0 : $0.value) },
        isWeight: isWeight,
        code: flows[0].code, edition: flows[0].edition)
    }
  }

  /// The value of the imports of `mineral` in `year`, current U.S. dollars, by the series that stands for it.
  public func value(of mineral: MineralID, in year: Int) -> Found<Value> {
    flows(of: mineral, in: year).map { flows in
      Value(
        dollars: flows.reduce(0) { $0 + $1.value }, code: flows[0].code, edition: flows[0].edition)
    }
  }

  /// The rows of the series that stands for `mineral` in `year`, by exporter; at least one.
  private func flows(of mineral: MineralID, in year: Int) -> Found<[TradeRow]> {
    let name = reference.register.name(of: mineral).lowercased()
    guard let all = rows[mineral] else {
      return .missing(.notPrinted("trade statistics hold no series of \(name)"))
    }
    let ofYear = all.filter { $0.year == year }
    let codes = Set(ofYear.map(\.code))
    guard !codes.isEmpty else {
      return .missing(.notInYear("trade statistics hold no imports of \(name) in \(year)"))
    }
    guard let code = reference.tradeCode(of: mineral, among: codes) else {
      return .missing(
        .ambiguousForm(
          "trade statistics hold \(name) under \(codes.sorted().joined(separator: ", ")), and none of them stands for all"
        ))
    }
    return .value(ofYear.filter { $0.code == code }.sorted { $0.exporter < $1.exporter })
  }

  /// U.S. production in the unit of `imports`.
  ///
  /// Where nothing is produced it is 0 in any unit. Where production is not named it may be among other countries.
  /// Where the units cannot be compared, as when imports are known by value alone, it may be anything.
  public func domesticProduction(_ shares: ProductionShares, comparedWith imports: Imports) -> Interval {
    let domestic = shares.named.first { $0.country == .unitedStates }
    let amount = domestic?.amount ?? Interval(0, shares.other?.amount.upper ?? 0)
    if amount.upper == 0 { return Interval(0) }
    let unit = reference.units[shares.unit]
    guard imports.isWeight, let factor = unit?.factor, unit?.dimension == "mass" else {
      return Interval(0, .infinity)
    }
    return amount * factor
  }
}
