import Platform

/// The standard normal distribution.
public enum NormalDistribution {
  /// Φ(z), the probability of a value of at most `z`.
  public static func cumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// The two-sided p-value of `z`: the probability of a value at least as far from 0.
  public static func twoSided(_ z: Double) -> Double { min(1, erfc(abs(z) / 2.0.squareRoot())) }

  /// The value that a fraction `probability` of the distribution lies below; infinite at 0 and 1.
  ///
  /// Bisection of ``cumulative(_:)`` to the last bit, so that the two agree.
  ///
  /// - Precondition: `probability` lies from 0 to 1.
  public static func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "a probability lies from 0 to 1")
    if probability == 0 { return -.infinity }
    if probability == 1 { return .infinity }
    // The lower tail is the one that is computed without cancellation.
    if probability > 0.5 { return -quantile(1 - probability) }
    var (low, high) = (-40.0, 0.0)
    while true {
      let middle = low / 2 + high / 2
      if middle <= low || middle >= high { return high }
      if cumulative(middle) < probability { low = middle } else { high = middle }
    }
  }
}
