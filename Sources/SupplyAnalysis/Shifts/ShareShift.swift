public import SupplyData

/// Which way a share changed from the first year to the last, as far as the bounds decide it.
public enum ChangeDirection: String, Sendable, CaseIterable {
  /// It is larger, whatever the values within their bounds.
  case rose
  /// It is smaller, whatever the values within their bounds.
  case fell
  /// It is the same, exactly.
  case unchanged
  /// The bounds of the change hold 0.
  case unknown
}

/// Whether the shares of all years have a trend, as far as a test decides it.
public enum Movement: String, Sendable, CaseIterable {
  /// It rises, whatever the values within their bounds.
  case up
  /// It falls, whatever the values within their bounds.
  case down
  /// No values within the bounds rise or fall more than chance would have it.
  case noTrend = "no trend"
  /// Some values within the bounds rise or fall and others do not.
  case undecided
  /// The years are too few for a test.
  case untested = "not tested"
}

/// How the share of a region or country has changed inside one series: two statements, the change from the first year
/// to the last and the trend over all years. The one may be certain while the other is undecided.
public struct ShareShift: Sendable {
  /// The p-value below which a trend counts, unless another is asked for.
  public static let defaultLevel = 0.05

  /// Whose share.
  public let group: ShareGroup
  /// The years, in order.
  public let years: [Int]
  /// The shares, percent.
  public let shares: [Interval]
  /// The share of the last year less that of the first, percentage points.
  public let change: Interval
  /// The change of the share of what is named, percentage points: that of a region is the sum of those of its
  /// countries. Nil where an amount has no upper bound.
  public let namedChange: Double?
  /// The trend by the bounds, with the slope in points a year and its 95 % interval; or why there is none.
  public let trend: Found<TrendTest>
  /// The trend of the lower bounds, what is named alone; nil where there is none.
  public let namedOnly: TrendTest?

  /// The shift of `group` over the years of `shares`; nil where there are fewer than two.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - shares: The shares.
  ///   - isTested: False for windows of years, which are too few for a trend.
  /// - Complexity: O(n²) for n years, beside the exact test.
  public init?(of group: ShareGroup, in shares: RegionShares, isTested: Bool = true) {
    let values = shares.shares(of: group)
    guard values.count > 1, let first = values.first, let last = values.last else { return nil }
    self.group = group
    years = shares.years.map(\.year)
    self.shares = values
    change = Interval(last.lower - first.upper, last.upper - first.lower)
    let named = shares.namedShares(of: group)
    namedChange = named.flatMap { line in
      guard let first = line.first, let last = line.last else { return nil }
      return last - first
    }
    if isTested, values.count >= TrendTest.leastYears,
      let test = TrendTest(values, in: years, confidence: 0.95)
    {
      trend = .value(test)
      namedOnly = TrendTest(values.map { Interval($0.lower) }, in: years, confidence: 0.95)
    } else {
      trend = .missing(
        .incomplete(
          isTested
            ? "\(values.count) years are complete, and a trend takes \(TrendTest.leastYears)"
            : "\(values.count) windows that do not overlap are too few for a trend"))
      namedOnly = nil
    }
  }

  /// The share of the first year.
  public var first: Interval { shares[0] }
  /// The share of the last year.
  public var last: Interval { shares[shares.count - 1] }

  /// Whether the share rises.
  public func rises(level: Double = defaultLevel) -> Answer {
    trend.value?.isRising(level: level) ?? .unknown
  }

  /// Whether the share falls.
  public func falls(level: Double = defaultLevel) -> Answer {
    trend.value?.isFalling(level: level) ?? .unknown
  }

  /// Which way the share changed from the first year to the last.
  public var direction: ChangeDirection {
    if change.isAbove(0) == .yes { return .rose }
    if change.upper < 0 { return .fell }
    return change == Interval(0) ? .unchanged : .unknown
  }

  /// Whether the share has a trend.
  public func movement(level: Double = defaultLevel) -> Movement {
    guard trend.value != nil else { return .untested }
    return switch (rises(level: level), falls(level: level)) {
    case (.yes, _): .up
    case (_, .yes): .down
    case (.no, .no): .noTrend
    default: .undecided
    }
  }
}
