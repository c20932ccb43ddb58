public import SupplyData

/// How a mineral's price moved over a window of years, by both measures.
public struct PriceMovement: Sendable {
  /// The coefficient of variation, or why it is not known.
  public let variation: Found<Volatility>
  /// The log returns, or why there are too few.
  public let returns: Found<LogReturns>

  /// The movement of the price of `mineral` over `window`.
  ///
  /// - Parameter least: The fewest returns that give a volatility; half of them where nil.
  init(of mineral: MineralID, in window: YearWindow, _ prices: MineralPrices, leastReturns least: Int?) {
    variation =
      switch prices.series(of: mineral, in: window) {
      case .missing(let reason): .missing(reason)
      case .value(let series):
        Volatility(series, in: window).map { .value($0) }
          ?? .missing(.notDefined("every price may be 0"))
      }
    returns = prices.returns(
      of: mineral, in: window, least: least ?? LogReturns.least(ofYears: window.last - window.first + 1))
  }

  /// The value of `measure`; nil where it is not known.
  public func value(_ measure: VolatilityMeasure) -> Interval? {
    switch measure {
    case .cv: variation.value?.variation
    case .logReturns: returns.value?.volatility.map { Interval($0) }
    }
  }

  /// Whether the value of `measure` is `threshold` or more.
  public func isVolatile(_ threshold: Double, by measure: VolatilityMeasure) -> Answer {
    value(measure)?.isAtLeast(threshold) ?? .unknown
  }

  /// Why `measure` is not known; nil where it is.
  public func unknown(_ measure: VolatilityMeasure) -> UnknownReason? {
    switch measure {
    case .cv: variation.unknown
    case .logReturns: returns.unknown
    }
  }

  /// The rows that both measures are computed from, each once.
  public var rows: [SalientRow] {
    SalientRow.once((variation.value?.figures ?? []) + (returns.value?.rows ?? []))
  }
}
