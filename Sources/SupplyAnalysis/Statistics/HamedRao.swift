/// The Mann-Kendall test corrected for autocorrelation.
///
/// The series is detrended by its Theil-Sen slope and ranked. Every autocorrelation ρ(i) of the ranks outside
/// ±z(1 - α/2)/√n enters Var*(S) = Var(S) × (1 + 2/(n(n-1)(n-2)) Σ (n-i)(n-i-1)(n-i-2) ρ(i)). In a short series with
/// negative autocorrelations the factor can fall to 0 or below; the test is then not defined, and there is no result.
///
/// Agrees with `pymannkendall.hamed_rao_modification_test(x, alpha=level)` where that gives a number.
///
/// Reference: Hamed and Rao 1998, doi 10.1016/S0022-1694(97)00125-X.
public struct HamedRao: Sendable {
  /// The uncorrected test.
  public let plain: MannKendall
  /// What the variance is multiplied by.
  public let factor: Double
  /// The corrected variance of S.
  public let variance: Double
  /// The corrected standardised score.
  public let z: Double
  /// The corrected two-sided p-value, by the normal approximation.
  public let pValue: Double

  /// The test of `values` at equal steps of time; nil where the corrected variance is not above 0, as for fewer than
  /// three observations.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - level: The level at which an autocorrelation counts, α.
  /// - Precondition: all values are finite and 0 < `level` < 1.
  /// - Complexity: O(n² log n), and O(n⁴) up to ``MannKendall/exactLimit`` observations.
  public init?(_ values: [Double], level: Double = 0.05) {
    precondition(level > 0 && level < 1, "a level lies between 0 and 1")
    let n = values.count
    guard n > 2 else { return nil }
    let correlations = Self.correlations(values)
    let bound = -NormalDistribution.quantile(level / 2) / Double(n).squareRoot()
    var sum = 0.0
    for lag in 1..<n where abs(correlations[lag]) > bound {
      sum += Double((n - lag) * (n - lag - 1) * (n - lag - 2)) * correlations[lag]
    }
    let factor = 1 + 2 / Double(n * (n - 1) * (n - 2)) * sum
    let plain = MannKendall(values)
    guard factor > 0, plain.variance > 0 else { return nil }
    self.plain = plain
    self.factor = factor
    variance = plain.variance * factor
    z = MannKendall.standardised(plain.score, variance: variance)
    pValue = NormalDistribution.twoSided(z)
  }

  /// Whether the autocorrelation at lag 1 of the detrended ranks of `values` lies outside ±z(1 - `level`/2)/√n, so
  /// that the plain test misleads.
  ///
  /// - Precondition: all values are finite and 0 < `level` < 1.
  public static func isAutocorrelated(_ values: [Double], level: Double = 0.05) -> Bool {
    precondition(level > 0 && level < 1, "a level lies between 0 and 1")
    guard values.count > 2 else { return false }
    return NormalDistribution.twoSided(correlations(values)[1] * Double(values.count).squareRoot()) < level
  }

  /// The autocorrelations of the ranks of `values` less their Theil-Sen line.
  private static func correlations(_ values: [Double]) -> [Double] {
    let slope = Quantile.median(ofSorted: TheilSen.slopes(values, at: values.indices.map(Double.init)))
    return Autocorrelation.values(of: Ranks.average(values.enumerated().map { $1 - Double($0 + 1) * slope }))
  }
}
