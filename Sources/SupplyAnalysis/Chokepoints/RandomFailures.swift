import Dispatch
public import Graphs
public import SupplyData
import SupplyNetwork
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
/// Means are exact, by `FailureMeans`, where every mineral has few enough suppliers; everything else is drawn and
/// carries its standard error.
///
/// Two ends are drawn with the same random numbers: the lower with the lower bounds of exposures and with the
/// lower bounds of g (0 for a country without estimates), the upper with the upper bounds of both (g = 1). Unnamed
/// suppliers never fail. Draws go in chunks with seeds of their own, so that no result depends on the number of
/// threads.
public struct RandomFailures: Sendable {
  /// A number with how far the draws leave it open.
  public struct Estimate: Sendable, Equatable {
    /// The value.
    public let value: Double
    /// The standard error over the draws; nil where the value is exact.
    public let standardError: Double?

    /// A `value`, exact where no standard error is given.
    public init(_ value: Double, standardError: Double? = nil) {
      self.value = value
      self.standardError = standardError
    }
  }

  /// What is known of one number's distribution.
  public struct Distribution: Sendable, Equatable {
    /// The mean.
    public let mean: Estimate
    /// The 95 % quantile; its error from the order statistics one standard deviation of their rank away.
    public let quantile: Estimate
    /// The mean of the worst 5 % of draws.
    ///
    /// Its error is √((Var(L | L in the tail) + 0.95 (ES − quantile)²) / (0.05 n)); Acerbi and Tasche 2002,
    /// doi 10.1016/S0378-4266(02)00283-2; Chen 2008, doi 10.1093/jjfinec/nbm019.
    public let shortfall: Estimate

    /// The distribution of `draws`, at least one, with the exact `mean` where it is known.
    init(_ draws: [Double], mean exact: Double?) {
      let sorted = draws.sorted()
      let count = Double(sorted.count)
      let average = draws.reduce(0, +) / count
      let spread = draws.reduce(0) { $0 + ($1 - average) * ($1 - average) } / max(1, count - 1)
      mean = exact.map { Estimate($0) } ?? Estimate(average, standardError: (spread / count).squareRoot())
      let rank = (0.05 * 0.95 / count).squareRoot()
      let value = Quantile.value(0.95, ofSorted: sorted)
      let around = [0.95 - rank, 0.95 + rank].map {
        Quantile.value(min(1, max(0, $0)), ofSorted: sorted)
      }
      quantile = Estimate(value, standardError: (around[1] - around[0]) / 2)
      // A part of a count of draws that are in memory: it is a whole number of 64 bits.
      let tail = sorted.suffix(max(1, Int((0.05 * count).rounded())))
      let size = Double(tail.count)
      let worst = tail.reduce(0, +) / size
      let within = tail.reduce(0) { $0 + ($1 - worst) * ($1 - worst) } / size
      let beyond = 0.95 * (worst - value) * (worst - value)
      shortfall = Estimate(worst, standardError: ((within + beyond) / size).squareRoot())
    }
  }

  /// One end of the bounds.
  public struct End: Sendable, Equatable {
    /// The mean over minerals of what stays unmet, percent of U.S. consumption.
    public let unmet: Distribution
    /// The number of minerals that lose the threshold or more.
    public let lost: Distribution
    /// The part of draws in which at least one mineral loses the threshold or more, 0 to 1.
    public let anyLost: Estimate
  }

  /// The parts that fail.
  public let parts: SupplyParts
  /// The edition of the governance estimates.
  public let governance: Edition
  /// The year of the governance estimates; nil where none is held.
  public let governanceYear: Int?
  /// The scale κ.
  public let scale: Double
  /// The slack σ.
  public let slack: Double
  /// From which loss a mineral counts, percent.
  public let threshold: Double
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

  /// What is drawn, and how.
  public struct Options: Sendable {
    /// κ, from 0 to 1.
    public var scale: Double
    /// σ, a fraction that is not negative.
    public var slack: Double
    /// From which loss a mineral counts, percent.
    public var threshold: Double
    /// How many draws, at least 1; some 50 bytes each.
    public var draws: Int
    /// The seed.
    public var seed: UInt64
    /// How many threads may work.
    public var threads: Int

    /// Options; a million draws leave standard errors of about a thousandth of the spread.
    public init(
      scale: Double = 0.1, slack: Double = 0.2, threshold: Double = 50, draws: Int = 1_000_000,
      seed: UInt64 = 1, threads: Int = Threads.available
    ) {
      (self.scale, self.slack, self.threshold) = (scale, slack, threshold)
      (self.draws, self.seed, self.threads) = (max(1, draws), seed, threads)
    }
  }

  /// Draws failures in `parts`, of the supply layer.
  ///
  /// - Throws: `DataError` (not held) when no mineral is known.
  /// - Complexity: O(draws × (countries + edges of the failed + minerals) + 2^suppliers of a mineral).
  public init(
    in parts: SupplyParts, governance: Governance, options: Options
  ) throws(DataError) {
    try parts.requireKnown()
    let year = parts.network.year
    self.parts = parts
    self.governance = governance.edition
    governanceYear = governance.year(for: year)
    (scale, slack, threshold) = (options.scale, options.slack, options.threshold)
    (draws, seed) = (options.draws, options.seed)
    unknown = parts.countries.filter { !governance.weight(of: $0, in: year).isExact }
    func end(_ bound: KeyPath<Interval, Double>) -> End {
      func probability(_ country: CountryCode) -> Double {
        min(1, max(0, options.scale * governance.weight(of: country, in: year)[keyPath: bound]))
      }
      let means = FailureMeans(
        parts, end: bound, probability: probability, slack: options.slack, threshold: options.threshold)
      let run = FailureRun(parts, end: bound, probability: probability, options)
      return run.draw(options, means: means)
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
  /// A country fails when a draw is below; those that cannot fail are omitted.
  var odds: [UInt64] = []
  var starts: [Int] = [0]
  var minerals: [Int32] = []
  var amounts: [Double] = []
  /// What each mineral has from everybody.
  var wholes: [Double]

  init(
    _ parts: SupplyParts, end: KeyPath<Interval, Double>, probability: (CountryCode) -> Double,
    _ options: RandomFailures.Options
  ) {
    mineralCount = parts.minerals.count
    threshold = options.threshold - CutProblem.tolerance
    slack = options.slack
    wholes = parts.minerals.map { mineral in
      mineral.parts.reduce(mineral.unnamed[keyPath: end]) { $0 + $1.amount[keyPath: end] }
    }
    for country in parts.countries {
      let chance = probability(country)
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

  func draw(_ options: RandomFailures.Options, means: FailureMeans?) -> RandomFailures.End {
    let (draws, seed) = (options.draws, options.seed)
    let chunks = (draws + Self.chunk - 1) / Self.chunk
    let results = Mutex([(unmet: [Double], lost: [Double])](repeating: ([], []), count: chunks))
    let next = Atomic<Int>(0)
    let workers = max(1, min(options.threads, chunks))
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
    let lost = all.flatMap(\.lost)
    let any = Double(lost.count { $0 > 0 }) / Double(draws)
    return RandomFailures.End(
      unmet: .init(all.flatMap(\.unmet), mean: means?.unmet), lost: .init(lost, mean: means?.lost),
      anyLost: .init(any, standardError: (any * (1 - any) / Double(draws)).squareRoot()))
  }

  private func chunk(_ count: Int, seed: UInt64) -> (unmet: [Double], lost: [Double]) {
    var random = SplitMix64(seed: seed)
    var unmets = [Double](repeating: 0, count: count)
    var lost = unmets
    var losses = [Double](repeating: 0, count: mineralCount)
    let weight = mineralCount > 0 ? 1 / Double(mineralCount) : 0
    for draw in 0..<count {
      for country in odds.indices where random.next() < odds[country] {
        for place in starts[country]..<starts[country + 1] { losses[Int(minerals[place])] += amounts[place] }
      }
      var (sum, count) = (0.0, 0)
      for mineral in 0..<mineralCount where losses[mineral] > 0 {
        let loss = losses[mineral]
        sum += max(0, loss - slack * max(0, wholes[mineral] - loss))
        if loss >= threshold { count += 1 }
        losses[mineral] = 0
      }
      unmets[draw] = sum * weight
      lost[draw] = Double(count)
    }
    return (unmets, lost)
  }
}
