public import Graphs
public import SupplyData

/// The spread of a result when every value it is made of is drawn from its interval, uniformly and independently.
///
/// The spread says how much the bounds of the data matter, not how likely a value is: nothing is known of where
/// within its bounds a value lies. Same seed, same numbers.
public struct MonteCarlo: Sendable {
  /// How many draws are made.
  public let draws: Int
  /// Where the random numbers begin.
  public let seed: UInt64

  /// `draws` draws from `seed`.
  ///
  /// - Precondition: `draws` is at least 1.
  public init(draws: Int = 10_000, seed: UInt64 = 1) {
    precondition(draws >= 1, "at least one draw is made")
    self.draws = draws
    self.seed = seed
  }

  /// What the draws came to.
  public struct Spread: Sendable, Hashable {
    /// The value below which 5 % of the draws lie.
    public let low: Double
    /// The value below which half of the draws lie.
    public let median: Double
    /// The value below which 95 % of the draws lie.
    public let high: Double
  }

  /// The spread of `result` over all draws.
  ///
  /// Each draw has a generator of its own, seeded by the seed and the number of the draw, so that a result does not
  /// depend on how many numbers the draws before it took.
  ///
  /// - Precondition: `result` gives no NaN.
  public func spread(of result: (inout SplitMix64) -> Double) -> Spread {
    var values = (0..<draws).map { draw in
      var generator = generator(of: draw)
      return result(&generator)
    }
    values.sort()
    return Self.spread(ofSorted: values)
  }

  /// The spread of each of several results that are drawn together.
  ///
  /// - Precondition: `results` gives the same number of results in every draw, and no NaN.
  public func spreads(of results: (inout SplitMix64) -> [Double]) -> [Spread] {
    var values: [[Double]] = []
    for draw in 0..<draws {
      var generator = generator(of: draw)
      for (place, value) in results(&generator).enumerated() {
        if draw == 0 { values.append([]) }
        values[place].append(value)
      }
    }
    return values.map { Self.spread(ofSorted: $0.sorted()) }
  }

  private static func spread(ofSorted values: [Double]) -> Spread {
    Spread(
      low: Quantile.value(0.05, ofSorted: values), median: Quantile.median(ofSorted: values),
      high: Quantile.value(0.95, ofSorted: values))
  }

  /// The generator of draw number `draw`.
  public func generator(of draw: Int) -> SplitMix64 {
    var start = SplitMix64(seed: seed)
    return SplitMix64(seed: start.next() ^ (UInt64(truncatingIfNeeded: draw) &* 0xD1B5_4A32_D192_ED03))
  }
}

extension Interval {
  /// A value of the interval, each as likely as any other.
  ///
  /// - Precondition: both bounds are finite.
  public func draw(_ generator: inout SplitMix64) -> Double {
    precondition(lower.isFinite && upper.isFinite, "values are drawn between finite bounds")
    return isExact ? lower : min(upper, lower + (upper - lower) * generator.unit())
  }
}
