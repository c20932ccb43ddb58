public import SupplyData
public import SupplyNetwork

/// Perspective 2 over a period: the volatility of every window of years that lies wholly inside it.
public struct MarketPeriod: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// Its volatility in each window of the period, or why that is not known.
    public let windows: [Found<Volatility>]

    /// Whether the coefficient of variation of any window is `threshold` or more.
    ///
    /// Yes where one window surely is; no where every window is known and surely is not; else it cannot be told.
    public func isViolentAtAnyTime(_ threshold: Double) -> Answer {
      let answers = windows.map { $0.value?.variation.isAtLeast(threshold) ?? .unknown }
      if answers.contains(.yes) { return .yes }
      return answers.contains(.unknown) ? .unknown : .no
    }

    /// Whether the coefficient of variation of the last window is `threshold` or more.
    public func isViolentAtTheEnd(_ threshold: Double) -> Answer {
      windows.last?.value?.variation.isAtLeast(threshold) ?? .unknown
    }

    /// The volatility of the window with the largest lower bound; nil where no window is known.
    public var most: Volatility? {
      windows.compactMap(\.value).reduce(nil) { best, one in
        guard let best else { return one }
        return one.variation.lower > best.variation.lower ? one : best
      }
    }
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// The windows, in order.
  public let windows: [YearWindow]
  /// The minerals, by id.
  public let entries: [Entry]

  /// The market of `list` in the windows of `length` years inside `period`.
  ///
  /// - Throws: ``DataError`` when the period is shorter than a window, or no window of any mineral has prices.
  /// - Precondition: `length` is above 1.
  public init(
    list: MineralList, period: YearWindow, length: Int, prices: MineralPrices
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
      Entry(mineral: mineral, windows: windows.map { MarketDynamics.volatility(of: mineral, in: $0, prices) })
    }
    guard entries.contains(where: { $0.most != nil }) else {
      throw DataError(
        .notHeld, "no price series of any mineral of \(list.name) covers \(length) years of \(period)",
        remedy: .anyOf([.choose(.window), .look(.coverage(.price))]))
    }
  }

  /// How many minerals have a coefficient of variation of `threshold` or more in some window.
  public func violentAtAnyTime(_ threshold: Double) -> BoundedCount {
    BoundedCount(entries.map { $0.isViolentAtAnyTime(threshold) })
  }

  /// How many minerals have a coefficient of variation of `threshold` or more in the last window.
  public func violentAtTheEnd(_ threshold: Double) -> BoundedCount {
    BoundedCount(entries.map { $0.isViolentAtTheEnd(threshold) })
  }

  /// How many minerals have a coefficient of variation of `threshold` or more in the window at `place`.
  public func violent(_ threshold: Double, inWindow place: Int) -> BoundedCount {
    BoundedCount(entries.map { $0.windows[place].value?.variation.isAtLeast(threshold) ?? .unknown })
  }

  /// How many minerals have a price series for the last window.
  public var knownAtTheEnd: Int { entries.count { $0.windows.last?.value != nil } }
}
