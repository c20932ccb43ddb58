import Dispatch
public import Graphs
public import SupplyData
public import SupplyNetwork
import Synchronization

/// The distribution of losses when countries fail at random, each by itself, with a probability from its governance.
///
///     P(c fails) = κ g(c),    loss(m) = Σ over failed c of e(c,m),
///     unmet(m) = max(0, loss(m) - σ (e(m) - loss(m))),   L = mean over minerals of unmet(m)
///
/// g is an ordinal index and no probability; κ turns it into one and is a convention that the result states. Failures
/// are independent, which understates how often neighbours and allies fail together. The expected shortfall is the
/// mean of the worst 5 % of draws.
///
/// Two ends are drawn with the same random numbers: the lower with the lower bounds of exposures and with the
/// lower bounds of g (0 for a country without estimates), the upper with the upper bounds of both (g = 1). Unnamed suppliers never fail.
///
/// Draws go in chunks with seeds of their own, so that no result depends on the number of threads.
public struct RandomFailures: Sendable {
  /// What the draws say of one number.
  public struct Distribution: Sendable, Equatable {
    /// The mean.
    public let mean: Double
    /// The 95 % quantile.
    public let quantile: Double
    /// The mean of the worst 5 % of draws.
    public let shortfall: Double

    /// The distribution of `draws`.
    init(_ draws: [Double]) {
      let sorted = draws.sorted()
      let count = sorted.count
      mean = count > 0 ? draws.reduce(0, +) / Double(count) : 0
      quantile = count > 0 ? Quantile.value(0.95, ofSorted: sorted) : 0
      let worst = max(1, Int((0.05 * Double(count)).rounded()))
      shortfall = count > 0 ? sorted.suffix(worst).reduce(0, +) / Double(min(worst, count)) : 0
    }
  }

  /// One end of the bounds.
  public struct End: Sendable, Equatable {
    /// The mean over minerals of what stays unmet, percent of U.S. consumption.
    public let unmet: Distribution
    /// The number of minerals that lose the threshold or more.
    public let cut: Distribution
    /// The part of draws in which at least one mineral is cut, 0 to 1.
    public let anyCut: Double
  }

  /// The scale κ.
  public let scale: Double
  /// The number of draws.
  public let draws: Int
  /// The seed.
  public let seed: UInt64
  /// The lower end.
  public let lower: End
  /// The upper end.
  public let upper: End
  /// The countries whose governance is not known or only within bounds, by code.
  public let unknown: [CountryCode]

  /// Draws failures in `network`.
  ///
  /// - Parameters:
  ///   - governance: g of every country.
  ///   - scale: κ, from 0 to 1.
  ///   - slack: σ, a fraction that is not negative.
  ///   - threshold: From how much a mineral counts as cut, percent.
  ///   - draws: How many, at least 1; some 50 bytes each.
  ///   - threads: How many threads may work.
  /// - Complexity: O(draws × (countries + edges of the failed + minerals)).
  public init(
    in network: SupplyNetwork, governance: Governance, scale: Double, slack: Double, threshold: Double,
    draws: Int, seed: UInt64, threads: Int = Threads.available
  ) {
    let parts = SupplyParts(network, layer: .supply)
    self.scale = scale
    self.draws = max(1, draws)
    self.seed = seed
    unknown = parts.countries.filter { !governance.weight(of: $0, in: network.year).isExact }
    func end(_ bound: KeyPath<Interval, Double>) -> End {
      let run = FailureRun(
        parts, end: bound,
        probability: { scale * governance.weight(of: $0, in: network.year)[keyPath: bound] }, slack: slack,
        threshold: threshold)
      return run.draw(max(1, draws), seed: seed, threads: threads)
    }
    lower = end(\.lower)
    upper = end(\.upper)
  }
}

/// One end's draws: exposures by country in rows, and the odds of each country as a 64-bit threshold.
private struct FailureRun: Sendable {
  static let chunk = 8192
  let mineralCount: Int
  let threshold: Double
  let slack: Double
  /// A country fails when a draw is below; those that cannot fail are left out.
  var odds: [UInt64] = []
  var starts: [Int] = [0]
  var minerals: [Int32] = []
  var amounts: [Double] = []
  /// What each mineral has from everybody.
  var wholes: [Double]

  init(
    _ parts: SupplyParts, end: KeyPath<Interval, Double>, probability: (CountryCode) -> Double, slack: Double,
    threshold: Double
  ) {
    mineralCount = parts.minerals.count
    self.threshold = threshold - CutProblem.tolerance
    self.slack = slack
    wholes = parts.minerals.map { mineral in
      mineral.parts.reduce(mineral.unnamed[keyPath: end]) { $0 + $1.amount[keyPath: end] }
    }
    for country in parts.countries {
      let chance = min(1, max(0, probability(country)))
      guard chance > 0 else { continue }
      odds.append(UInt64(exactly: (chance * 0x1p64).rounded(.down)) ?? .max)
      for (place, mineral) in parts.minerals.enumerated() {
        for part in mineral.parts where part.country == country {
          minerals.append(Int32(place))
          amounts.append(part.amount[keyPath: end])
        }
      }
      starts.append(minerals.count)
    }
  }

  func draw(_ draws: Int, seed: UInt64, threads: Int) -> RandomFailures.End {
    let chunks = (draws + Self.chunk - 1) / Self.chunk
    let results = Mutex([(unmet: [Double], cut: [Double])](repeating: ([], []), count: chunks))
    let next = Atomic<Int>(0)
    let workers = max(1, min(threads, chunks))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let count = min(Self.chunk, draws - chunk * Self.chunk)
        let result = self.chunk(count, seed: seed &+ UInt64(chunk) &* 0xD134_2543_DE82_EF95)
        results.withLock { $0[chunk] = result }
      }
    }
    let all = results.withLock { $0 }
    let cuts = all.flatMap(\.cut)
    return RandomFailures.End(
      unmet: .init(all.flatMap(\.unmet)), cut: .init(cuts),
      anyCut: Double(cuts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }) / Double(draws))
  }

  private func chunk(_ count: Int, seed: UInt64) -> (unmet: [Double], cut: [Double]) {
    var random = SplitMix64(seed: seed)
    var unmets = [Double](repeating: 0, count: count)
    var cuts = unmets
    var losses = [Double](repeating: 0, count: mineralCount)
    let weight = mineralCount > 0 ? 1 / Double(mineralCount) : 0
    for draw in 0..<count {
      for country in odds.indices where random.next() < odds[country] {
        for place in starts[country]..<starts[country + 1] { losses[Int(minerals[place])] += amounts[place] }
      }
      var (sum, cut) = (0.0, 0)
      for mineral in 0..<mineralCount where losses[mineral] > 0 {
        let loss = losses[mineral]
        sum += max(0, loss - slack * max(0, wholes[mineral] - loss))
        if loss >= threshold { cut += 1 }
        losses[mineral] = 0
      }
      unmets[draw] = sum * weight
      cuts[draw] = Double(cut)
    }
    return (unmets, cuts)
  }
}
