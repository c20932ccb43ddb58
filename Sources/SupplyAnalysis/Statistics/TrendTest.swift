public import SupplyData

/// Whether a series of values known within bounds rises or falls over the years.
///
/// The test is Mann-Kendall's, two-sided, with the Theil-Sen slope. Where the middles of the bounds are autocorrelated
/// at lag 1, the variance is corrected as by Hamed and Rao, if the correction is defined and makes the test stricter:
/// the negative autocorrelations that ten values of noise show by chance would make it laxer, and 7.6 of 100 such
/// series would move at p < 0.05. For values with bounds the smallest and the largest S of any values within them are
/// tested: the series rises where even the smallest is significant; where only the largest is, whether it rises is
/// unknown.
public struct TrendTest: Sendable {
  /// The level below which a p-value counts, unless another is asked for.
  public static let defaultLevel = 0.10
  /// The fewest years with a value from which a trend is tested: with four, no order of values has p < 0.05.
  public static let leastYears = 5

  /// The years, in order.
  public let years: [Int]
  /// The values.
  public let values: [Interval]
  /// The Theil-Sen slope through the middles of the bounds, a year, with its confidence interval.
  public let slope: TheilSen
  /// The test of the middles of the bounds.
  public let plain: MannKendall
  /// The test of the middles corrected for autocorrelation; nil where none is found, or the correction is not defined
  /// or makes the variance smaller.
  public let corrected: HamedRao?
  /// The smallest and the largest S that values within the bounds can have, pair by pair.
  public let scores: ClosedRange<Int>

  /// The test of `values` in `years`; nil for fewer than three years.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - years: The years.
  ///   - confidence: The confidence of the interval of the slope.
  /// - Precondition: there is one year a value, the years rise, and all bounds are finite.
  public init?(_ values: [Interval], in years: [Int], confidence: Double = 0.9) {
    let middles = values.map(\.midpoint)
    guard values.count > 2, let slope = TheilSen(middles, at: years.map(Double.init), confidence: confidence)
    else {
      return nil
    }
    self.years = years
    self.values = values
    self.slope = slope
    plain = MannKendall(middles)
    corrected =
      HamedRao.isAutocorrelated(middles)
      ? HamedRao(middles).flatMap { $0.factor > 1 ? $0 : nil } : nil
    var (least, most) = (0, 0)
    for (place, later) in values.enumerated() {
      for earlier in values[..<place] {
        least += later.lower > earlier.upper ? 1 : later.lower < earlier.upper ? -1 : 0
        most += later.upper < earlier.lower ? -1 : later.upper > earlier.lower ? 1 : 0
      }
    }
    scores = least...most
  }

  /// The p-value of the middles, corrected where ``corrected`` is there.
  public var pValue: Double { corrected?.pValue ?? plain.pValue }

  /// Whether the values rise: p below `level` and a score and slope above 0.
  public func isRising(level: Double = defaultLevel) -> Answer {
    if values.allSatisfy(\.isExact) {
      return plain.score > 0 && slope.slope > 0 && pValue < level ? .yes : .no
    }
    func isSignificant(_ score: Int) -> Bool { score > 0 && pValue(of: score) < level }
    if isSignificant(scores.lowerBound) { return .yes }
    return isSignificant(scores.upperBound) ? .unknown : .no
  }

  /// Whether the values fall: p below `level` and a score and slope below 0.
  public func isFalling(level: Double = defaultLevel) -> Answer {
    if values.allSatisfy(\.isExact) {
      return plain.score < 0 && slope.slope < 0 && pValue < level ? .yes : .no
    }
    func isSignificant(_ score: Int) -> Bool { score < 0 && pValue(of: score) < level }
    if isSignificant(scores.upperBound) { return .yes }
    return isSignificant(scores.lowerBound) ? .unknown : .no
  }

  private func pValue(of score: Int) -> Double {
    guard let corrected else { return MannKendall(score: score, count: values.count).pValue }
    return NormalDistribution.twoSided(MannKendall.standardised(score, variance: corrected.variance))
  }
}
