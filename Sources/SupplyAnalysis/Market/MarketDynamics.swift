public import SupplyData
public import SupplyNetwork

/// Perspective 2 for one window of years: how much prices move, and how production grows.
public struct MarketDynamics: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// How its price moved.
    public let price: PriceMovement
    /// How its world production grew to the last year of the window, or why that is not known.
    public let growth: Found<ProductionGrowth>
  }

  /// The list.
  public let list: MineralList
  /// The years.
  public let window: YearWindow
  /// The minerals, by id.
  public let entries: [Entry]

  /// The market of `list` over `window`.
  ///
  /// - Parameters:
  ///   - list: The list of minerals.
  ///   - window: The window of years.
  ///   - prices: The prices.
  ///   - leastReturns: The fewest annual returns that give a volatility; half of the window's where nil.
  ///   - sources: The sources of the values.
  /// - Throws: `DataError` when no mineral of the list has a volatility by any measure.
  public init(
    list: MineralList, window: YearWindow, prices: MineralPrices, leastReturns: Int? = nil,
    sources: NetworkSources
  ) throws(DataError) {
    self.list = list
    self.window = window
    let produced = Set(sources.production.minerals)
    entries = list.minerals.map { mineral in
      let series = produced.contains(mineral) ? mineral : sources.reliance.series(of: mineral)
      return Entry(
        mineral: mineral,
        price: PriceMovement(of: mineral, in: window, prices, leastReturns: leastReturns),
        growth: ProductionGrowth.of(series, to: window.last, in: sources.production))
    }
    guard VolatilityMeasure.allCases.contains(where: { known($0) > 0 }) else {
      throw DataError(
        .notHeld,
        entries.count == 1
          ? entries[0].price.variation.reason ?? ""
          : "no price series of any mineral of \(list.name) covers \(window)",
        remedy: .anyOf([.choose(.year), .lower(.window), .look(.coverage(.price))]))
    }
  }

  /// How many minerals have a value of `measure` of `threshold` or more; one without a value is unknown.
  public func volatile(_ threshold: Double, by measure: VolatilityMeasure) -> BoundedCount {
    BoundedCount(entries.map { $0.price.isVolatile(threshold, by: measure) })
  }

  /// How many minerals have a value of `measure`.
  public func known(_ measure: VolatilityMeasure) -> Int {
    entries.count { $0.price.value(measure) != nil }
  }

  /// The measure by which the minerals are judged unless one is asked for.
  public var standardMeasure: VolatilityMeasure {
    .standard(known: known(.cv), of: entries.count)
  }
}
