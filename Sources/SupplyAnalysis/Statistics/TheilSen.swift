public import SupplyData

/// The Theil-Sen line through observations: the median of the slopes of all pairs, with a confidence interval.
///
/// Agrees with `scipy.stats.theilslopes(y, x, alpha=confidence, method="separate")`.
///
/// Reference: Theil 1950; Sen 1968, doi 10.1080/01621459.1968.10480934.
public struct TheilSen: Sendable {
  /// The median slope, units of the observations a unit of time.
  public let slope: Double
  /// The median observation less the slope times the median time.
  public let intercept: Double
  /// The slopes between which the true one lies with ``confidence``.
  public let interval: Interval
  /// The confidence of ``interval``.
  public let confidence: Double

  /// The line through `values` at `times`; nil where fewer than two times differ.
  ///
  /// - Precondition: there is one time a value, all are finite, and 0 < `confidence` < 1.
  /// - Complexity: O(n² log n).
  public init?(_ values: [Double], at times: [Double], confidence: Double = 0.95) {
    precondition(values.count == times.count, "there is one time a value")
    precondition(values.allSatisfy(\.isFinite) && times.allSatisfy(\.isFinite), "observations are finite")
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    let slopes = Self.slopes(values, at: times)
    guard !slopes.isEmpty else { return nil }
    slope = Quantile.median(ofSorted: slopes)
    intercept = Quantile.median(ofSorted: values.sorted()) - slope * Quantile.median(ofSorted: times.sorted())
    let n = values.count
    let variance = (Self.moment(n) - Self.tied(values) - Self.tied(times)) / 18
    let half = -NormalDistribution.quantile((1 - confidence) / 2) * max(0, variance).squareRoot()
    let pairs = Double(slopes.count)
    // Sen's ranks, rounded half to even as SciPy rounds them. Both are whole numbers of 64 bits: the slopes are in
    // memory, fewer than 2^60, and half is at most 9 standard deviations, since no confidence below 1 is nearer to it
    // than 2^-53.
    let upper = Int(((pairs + half) / 2).rounded(.toNearestOrEven))
    let lower = Int(((pairs - half) / 2).rounded(.toNearestOrEven)) - 1
    interval = Interval(slopes[max(lower, 0)], slopes[max(max(lower, 0), min(upper, slopes.count - 1))])
    self.confidence = confidence
  }

  /// The slopes of all pairs of different times, sorted.
  static func slopes(_ values: [Double], at times: [Double]) -> [Double] {
    var slopes: [Double] = []
    for i in values.indices {
      for j in values.indices where times[j] > times[i] {
        slopes.append((values[j] - values[i]) / (times[j] - times[i]))
      }
    }
    slopes.sort()
    return slopes
  }

  /// n (n - 1) (2n + 5), which passes 64 bits for more than a million observations.
  private static func moment(_ n: Int) -> Double { Double(n) * Double(n - 1) * (2 * Double(n) + 5) }

  private static func tied(_ values: [Double]) -> Double {
    MannKendall.ties(in: values).reduce(0) { $0 + moment($1) }
  }
}
