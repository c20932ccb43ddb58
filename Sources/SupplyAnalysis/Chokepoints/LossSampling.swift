import Graphs
public import SupplyData
import SupplyNetwork

/// Where the mean loss lies when every printed bound is drawn at random.
///
/// Reliances and shares are drawn uniformly within their bounds, and the shares of a mineral, those of other countries
/// included, are scaled to add up to what they add up to as printed at the midpoints, so that a draw is a division of
/// the same whole. The remaining suppliers expand by σ times what they supply. The generator is SplitMix64.
public struct LossSampling: Sendable {
  /// A statistic over the draws.
  public struct Summary: Sendable, Equatable {
    /// The mean.
    public let mean: Double
    /// The 5 % quantile.
    public let low: Double
    /// The 95 % quantile.
    public let high: Double

    /// The summary of `draws`, at least one.
    init(_ draws: [Double]) {
      let sorted = draws.sorted()
      mean = draws.reduce(0, +) / Double(max(1, draws.count))
      low = Quantile.value(0.05, ofSorted: sorted)
      high = Quantile.value(0.95, ofSorted: sorted)
    }
  }

  /// The seed.
  public let seed: UInt64
  /// The number of draws.
  public let draws: Int
  /// From which loss a mineral counts, percent.
  public let threshold: Double
  /// The mean over minerals of what is lost, percent of U.S. consumption.
  public let loss: Summary
  /// The mean over minerals of what stays unmet.
  public let unmet: Summary
  /// The number of minerals that lose the threshold or more.
  public let lost: Summary

  /// Draws the loss of `removed` in `parts`, of the supply layer.
  ///
  /// - Parameters:
  ///   - removed: The countries that fall away.
  ///   - parts: The parts of consumption by supplier.
  ///   - slack: σ, a fraction that is not negative.
  ///   - threshold: From which loss a mineral counts, percent.
  ///   - draws: How many, at least 1.
  ///   - seed: The seed of the random numbers.
  /// - Throws: `DataError` (not held) when no mineral is known.
  /// - Complexity: O(draws × edges).
  public init(
    removing removed: Set<CountryCode>, from parts: SupplyParts, slack: Double, threshold: Double,
    draws: Int, seed: UInt64
  ) throws(DataError) {
    try parts.requireKnown()
    struct Row {
      let reliance: Interval
      let shares: [Interval]
      let isRemoved: [Bool]
      let sum: Double
    }
    let rows = parts.minerals.map { mineral in
      let hasOther = mineral.unnamedShare.upper > 0
      let shares = mineral.parts.map(\.share) + (hasOther ? [mineral.unnamedShare] : [])
      return Row(
        reliance: mineral.whole, shares: shares,
        isRemoved: mineral.parts.map { removed.contains($0.country) } + (hasOther ? [false] : []),
        sum: shares.reduce(0) { $0 + $1.midpoint })
    }
    var random = SplitMix64(seed: seed)
    var (losses, unmets, counts): ([Double], [Double], [Double]) = ([], [], [])
    let weight = 1 / Double(rows.count)
    for _ in 0..<max(1, draws) {
      var (lost, unmet, count) = (0.0, 0.0, 0)
      for row in rows {
        let reliance = row.reliance.draw(&random) / 100
        var (gone, stays) = (0.0, 0.0)
        for (share, isRemoved) in zip(row.shares, row.isRemoved) {
          let drawn = share.draw(&random)
          if isRemoved { gone += drawn } else { stays += drawn }
        }
        let scale = gone + stays > 0 ? reliance * row.sum / (gone + stays) : 0
        let loss = gone * scale
        lost += loss
        unmet += max(0, loss - slack * stays * scale)
        if loss >= threshold - CutProblem.tolerance { count += 1 }
      }
      losses.append(lost * weight)
      unmets.append(unmet * weight)
      counts.append(Double(count))
    }
    self.seed = seed
    self.draws = max(1, draws)
    loss = Summary(losses)
    unmet = Summary(unmets)
    lost = Summary(counts)
    self.threshold = threshold
  }
}
