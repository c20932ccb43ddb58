public import SupplyData
public import SupplyNetwork

/// Perspective 2 over a period: the volatility of every window of years that lies wholly inside it.
public struct MarketPeriod: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// How its price moved in each window of the period.
    public let prices: [PriceMovement]

    /// Its coefficient of variation in each window, or why that is not known.
    public var windows: [Found<Volatility>] { prices.map(\.variation) }

    /// Whether the value of `measure` in any window is `threshold` or more.
    ///
    /// Yes where one window surely is; no where every window is known and surely is not; else unknown.
    public func isVolatileAtAnyTime(_ threshold: Double, by measure: VolatilityMeasure) -> Answer {
      let answers = prices.map { $0.isVolatile(threshold, by: measure) }
      if answers.contains(.yes) { return .yes }
      return answers.contains(.unknown) ? .unknown : .no
    }

    /// The coefficient of variation of the window with the largest lower bound; nil where no window is known.
    public var most: Volatility? {
      windows.compactMap(\.value).reduce(nil) { best, window in
        guard let best else { return window }
        return window.variation.lower > best.variation.lower ? window : best
      }
    }
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// The windows, in order; at least one.
  public let windows: [YearWindow]
  /// The minerals, by id.
  public let entries: [Entry]

  /// The market of `list` in the windows of `length` years inside `period`.
  ///
  /// - Parameters:
  ///   - list: The list of minerals.
  ///   - period: The years.
  ///   - length: How many years a window has.
  ///   - prices: The prices.
  ///   - leastReturns: The fewest annual returns that give a volatility; half of a window's where nil.
  /// - Throws: `DataError` when the period is shorter than a window, or no window of any mineral has prices.
  /// - Precondition: `length` is above 1.
  public init(
    list: MineralList, period: YearWindow, length: Int, prices: MineralPrices, leastReturns: Int? = nil
  ) throws(DataError) {
    precondition(length > 1, "a window has two years or more")
    guard period.last - period.first + 1 >= length else {
      throw DataError(
        .badRequest, "a window of \(length) years is longer than the period \(period)",
        remedy: .anyOf([.lower(.window), .choose(.period)]))
    }
    let windows = (period.first + length - 1...period.last).map { YearWindow($0 - length + 1, $0) }
    self.list = list
    self.period = period
    self.windows = windows
    entries = list.minerals.map { mineral in
      Entry(
        mineral: mineral,
        prices: windows.map { PriceMovement(of: mineral, in: $0, prices, leastReturns: leastReturns) })
    }
    guard VolatilityMeasure.allCases.contains(where: { known($0) > 0 }) else {
      throw DataError(
        .notHeld, "no price series of any mineral of \(list.name) covers \(length) years of \(period)",
        remedy: .anyOf([.choose(.period), .lower(.window), .look(.coverage(.price))]))
    }
  }

  /// How many minerals have a value of `measure` of `threshold` or more in some window.
  public func volatileAtAnyTime(_ threshold: Double, by measure: VolatilityMeasure) -> BoundedCount {
    BoundedCount(entries.map { $0.isVolatileAtAnyTime(threshold, by: measure) })
  }

  /// How many minerals have a value of `measure` of `threshold` or more in the window at `place`.
  public func volatile(
    _ threshold: Double, by measure: VolatilityMeasure, inWindow place: Int
  ) -> BoundedCount {
    BoundedCount(entries.map { $0.prices[place].isVolatile(threshold, by: measure) })
  }

  /// How many minerals have a value of `measure` in the window at `place`.
  public func known(_ measure: VolatilityMeasure, inWindow place: Int) -> Int {
    entries.count { $0.prices[place].value(measure) != nil }
  }

  /// How many minerals have a value of `measure` in any window.
  public func known(_ measure: VolatilityMeasure) -> Int {
    entries.count { $0.prices.contains { $0.value(measure) != nil } }
  }

  /// The measure by which the minerals are judged in the last window unless one is asked for.
  public var standardMeasure: VolatilityMeasure {
    .standard(known: known(.cv, inWindow: windows.count - 1), of: entries.count)
  }
}
