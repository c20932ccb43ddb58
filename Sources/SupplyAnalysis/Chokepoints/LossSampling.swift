import Graphs
public import SupplyData
public import SupplyNetwork

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
  /// The mean over minerals of what is lost, percent of U.S. consumption.
  public let loss: Summary
  /// The mean over minerals of what stays unmet.
  public let unmet: Summary
  /// The number of minerals of which the threshold or more is lost.
  public let cut: Summary

  /// Draws the loss of `removed` in `network`.
  ///
  /// - Parameters:
  ///   - slack: σ, a fraction that is not negative.
  ///   - threshold: From how much a mineral counts as cut, percent.
  ///   - draws: How many, at least 1.
  /// - Complexity: O(draws × edges).
  public init(
    removing removed: Set<CountryCode>, from network: SupplyNetwork, slack: Double, threshold: Double,
    draws: Int, seed: UInt64
  ) {
    struct Row {
      let reliance: Interval
      let shares: [Interval]
      let isRemoved: [Bool]
      let sum: Double
    }
    let rows = network.minerals.compactMap { node -> Row? in
      guard let reliance = node.reliance.interval, let imports = node.imports.value else { return nil }
      let sources = imports.named + [imports.other].compactMap { $0 }
      return Row(
        reliance: reliance, shares: sources.map(\.share),
        isRemoved: sources.map { removed.contains($0.country) },
        sum: sources.reduce(0) { $0 + $1.share.midpoint })
    }
    var random = SplitMix64(seed: seed)
    var (losses, unmets, cuts): ([Double], [Double], [Double]) = ([], [], [])
    let weight = rows.isEmpty ? 0 : 1 / Double(rows.count)
    for _ in 0..<max(1, draws) {
      var (lost, unmet, cut) = (0.0, 0.0, 0)
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
        if loss >= threshold - CutProblem.tolerance { cut += 1 }
      }
      losses.append(lost * weight)
      unmets.append(unmet * weight)
      cuts.append(Double(cut))
    }
    self.seed = seed
    self.draws = max(1, draws)
    loss = Summary(losses)
    unmet = Summary(unmets)
    cut = Summary(cuts)
  }
}
