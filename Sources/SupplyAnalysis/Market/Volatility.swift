public import SupplyData

/// The coefficient of variation of a price over a window of years, inside one series.
public struct Volatility: Sendable {
  /// The series.
  public let series: PriceSeries
  /// The years.
  public let window: YearWindow
  /// The coefficient of variation: population standard deviation over mean.
  public let variation: Interval

  /// The volatility of `series` over `window`; nil where a year has no price or all prices may be 0.
  public init?(_ series: PriceSeries, in window: YearWindow) {
    guard let prices = series.values(in: window), let variation = CoefficientOfVariation.of(prices) else {
      return nil
    }
    self.series = series
    self.window = window
    self.variation = variation
  }

  /// The rows used, by year.
  public var figures: [SalientRow] { (window.first...window.last).compactMap { series.figures[$0] } }
}
