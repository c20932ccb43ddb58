public import SupplyData
public import SupplyNetwork

/// Perspective 2 for one window of years: how violently prices move, and how production grows.
public struct MarketDynamics: Sendable {
  /// The thresholds of the sweep: 0.05 to 0.60.
  public static let thresholds: [Double] = (1...12).map { Double($0) / 20 }
  /// The threshold above which a price is called violent unless another is asked for.
  public static let defaultThreshold = 0.20

  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// How its price moved, or why that is not known.
    public let volatility: Found<Volatility>
    /// How its world production grew to the last year of the window, or why that is not known.
    public let growth: Found<ProductionGrowth>

    /// Whether the coefficient of variation is `threshold` or more.
    public func isViolent(_ threshold: Double) -> Answer {
      volatility.value?.variation.isAtLeast(threshold) ?? .unknown
    }
  }

  /// The list.
  public let list: MineralList
  /// The years.
  public let window: YearWindow
  /// The minerals, by id.
  public let entries: [Entry]

  /// The market of `list` over `window`.
  ///
  /// - Throws: ``DataError`` when no mineral of the list has a price for every year of the window.
  public init(
    list: MineralList, window: YearWindow, prices: MineralPrices, sources: NetworkSources
  ) throws(DataError) {
    self.list = list
    self.window = window
    let produced = Set(sources.production.minerals)
    entries = list.minerals.map { mineral in
      let series = produced.contains(mineral) ? mineral : sources.reliance.series(of: mineral)
      return Entry(
        mineral: mineral, volatility: Self.volatility(of: mineral, in: window, prices),
        growth: ProductionGrowth.of(series, to: window.last, in: sources.production))
    }
    guard entries.contains(where: { $0.volatility.value != nil }) else {
      throw DataError(
        .notHeld,
        entries.count == 1
          ? entries[0].volatility.reason ?? ""
          : "no price series of any mineral of \(list.name) covers \(window)",
        remedy: .anyOf([.choose(.window), .look(.coverage(.price))]))
    }
  }

  /// How many minerals have a coefficient of variation of `threshold` or more; one without a series cannot be told.
  public func violent(_ threshold: Double) -> BoundedCount {
    BoundedCount(entries.map { $0.isViolent(threshold) })
  }

  /// How many minerals have a series.
  public var known: Int { entries.count { $0.volatility.value != nil } }

  static func volatility(
    of mineral: MineralID, in window: YearWindow, _ prices: MineralPrices
  ) -> Found<Volatility> {
    switch prices.series(of: mineral, in: window) {
    case .missing(let reason): .missing(reason)
    case .value(let series):
      Volatility(series, in: window).map { .value($0) } ?? .missing(.notDefined("every price may be 0"))
    }
  }
}
