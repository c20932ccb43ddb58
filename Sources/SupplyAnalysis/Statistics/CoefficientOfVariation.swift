public import SupplyData

/// The coefficient of variation: the population standard deviation over the mean.
///
/// CV² = n Σx² / (Σx)² - 1, which no change of unit alters. For values known within bounds the result is the interval
/// of all CVs they may have. Σx²/(Σx)² is quasiconvex where values are positive: its maximum lies at a corner of the
/// bounds, its minimum where every value is the one in its bounds nearest to λ = Σx²/Σx.
public enum CoefficientOfVariation {
  /// The most inexact values whose corners are tried; beyond them the upper bound is √(n Σu²/(Σl)² - 1), which is
  /// never too small.
  static let cornerLimit = 12

  /// The CV of `values`; nil for none, for a mean of 0 and for a negative value.
  ///
  /// - Precondition: no value is NaN.
  public static func of(_ values: [Double]) -> Double? {
    guard !values.isEmpty, values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    guard mean > 0 else { return nil }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    return variance.squareRoot() / mean
  }

  /// The CVs that `values` may have; nil where one is unbounded or may be negative, or all may be 0.
  ///
  /// - Complexity: O(n 2^k) for k inexact values, at most `cornerLimit`.
  public static func of(_ values: [Interval]) -> Interval? {
    guard !values.isEmpty, values.allSatisfy({ $0.lower >= 0 && $0.upper.isFinite }),
      values.contains(where: { $0.lower > 0 })
    else { return nil }
    let inexact = values.indices.filter { !values[$0].isExact }
    guard !inexact.isEmpty else { return of(values.map(\.lower)).map { Interval($0) } }
    guard let low = smallest(values) else { return nil }
    var high = 0.0
    if inexact.count <= cornerLimit {
      var corner = values.map(\.lower)
      for choice in 0..<(1 << inexact.count) {
        for (bit, place) in inexact.enumerated() {
          corner[place] = choice >> bit & 1 == 0 ? values[place].lower : values[place].upper
        }
        high = max(high, of(corner) ?? 0)
      }
    } else {
      let sum = values.reduce(0) { $0 + $1.lower }
      let squares = values.reduce(0) { $0 + $1.upper * $1.upper }
      high = max(0, Double(values.count) * squares / (sum * sum) - 1).squareRoot()
    }
    return Interval(min(low, high), high)
  }

  /// The smallest CV: λ is a fixed point, and Σx(λ)² - λ Σx(λ) changes sign there.
  private static func smallest(_ values: [Interval]) -> Double? {
    func nearest(_ centre: Double) -> [Double] { values.map { min(max(centre, $0.lower), $0.upper) } }
    var low = values.reduce(Double.infinity) { min($0, $1.lower) }
    var high = values.reduce(0) { max($0, $1.upper) }
    for _ in 0..<200 {
      let middle = low / 2 + high / 2
      let point = nearest(middle)
      if point.reduce(0, { $0 + $1 * ($1 - middle) }) > 0 { low = middle } else { high = middle }
    }
    return of(nearest(high))
  }
}
