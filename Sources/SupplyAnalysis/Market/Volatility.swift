import Glibc
public import SupplyData

/// How much a price moved over a window of years, inside one series.
public struct Volatility: Sendable {
  /// A change from one year to the next.
  public struct Move: Sendable, Equatable {
    /// The later year.
    public let year: Int
    /// The price over that of the year before, less 1.
    public let change: Double
  }

  /// The series.
  public let series: PriceSeries
  /// The years.
  public let window: YearWindow
  /// The coefficient of variation: population standard deviation over mean.
  public let variation: Interval
  /// The sample standard deviation of the annual log returns ln(p(t)/p(t-1)); nil where a price is a range or 0, or
  /// there are fewer than two returns.
  public let logVolatility: Double?
  /// The move with the largest absolute log return, the earliest of equals; nil where a price is a range or 0.
  public let largestMove: Move?

  /// The volatility of `series` over `window`; nil where a year has no price or all prices may be 0.
  public init?(_ series: PriceSeries, in window: YearWindow) {
    guard let prices = series.values(in: window), let variation = CoefficientOfVariation.of(prices) else {
      return nil
    }
    self.series = series
    self.window = window
    self.variation = variation
    guard prices.count > 1, prices.allSatisfy({ $0.isExact && $0.lower > 0 }) else {
      (logVolatility, largestMove) = (nil, nil)
      return
    }
    let returns = zip(prices.dropFirst(), prices).map { log($0.lower / $1.lower) }
    let mean = returns.reduce(0, +) / Double(returns.count)
    let squares = returns.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    logVolatility = returns.count > 1 ? (squares / Double(returns.count - 1)).squareRoot() : nil
    let largest = returns.indices.reduce(0) { abs(returns[$1]) > abs(returns[$0]) ? $1 : $0 }
    largestMove = Move(
      year: window.first + largest + 1, change: prices[largest + 1].lower / prices[largest].lower - 1)
  }

  /// The figures used, by year.
  public var figures: [SalientRow] { (window.first...window.last).compactMap { series.figures[$0] } }
}
