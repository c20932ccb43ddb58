/// A way to put a number on how much a price moves.
public enum VolatilityMeasure: String, Sendable, CaseIterable {
  /// The coefficient of variation of the prices of one series that covers the window.
  case cv
  /// The standard deviation of the annual log returns, each inside one series.
  case logReturns = "log-returns"

  /// The threshold from which on a price is called volatile unless another is asked for.
  public static let defaultThreshold = 0.20
  /// The thresholds of a sweep: 0.05 to 0.60.
  public static let thresholds: [Double] = (1...12).map { Double($0) / 20 }

  /// The measure by which minerals are judged unless one is asked for: the coefficient of variation, or the log returns
  /// where fewer than half of `total` minerals have a series that covers the window.
  public static func standard(known: Int, of total: Int) -> VolatilityMeasure {
    2 * known < total ? .logReturns : .cv
  }
}
