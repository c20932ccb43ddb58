/// The Mann-Kendall test for a monotone trend in a series of equally or unequally spaced observations.
///
/// S = Σ_{i<j} sgn(x_j - x_i), positive for a rise. Under no trend every order of the observations is as likely as
/// any other. For at most ``exactLimit`` observations the p-value is exact, ties included: the number of orders with
/// k inversions is the coefficient of q^k in [n]!_q / Π [t]!_q, t the sizes of the groups of equal values. For more,
/// z = (S ∓ 1)/√Var(S) with Var(S) = (n(n-1)(2n+5) - Σ t(t-1)(2t+5))/18 is taken as normal.
///
/// Agrees with `scipy.stats.kendalltau(method="exact")` where there are no ties and with
/// `pymannkendall.original_test`, whose p-value is always the normal one, ``normalPValue``.
///
/// Reference: Mann 1945, doi 10.2307/1907187; Kendall 1975, Rank Correlation Methods.
public struct MannKendall: Sendable {
  /// The largest number of observations whose p-value is exact.
  public static let exactLimit = 40

  /// How many observations there are.
  public let count: Int
  /// S: pairs that rise less pairs that fall.
  public let score: Int
  /// The variance of S under no trend.
  public let variance: Double
  /// S over the number of pairs, -1 to 1; 0 for fewer than two observations.
  public let tau: Double
  /// The standardised score with continuity correction; 0 where the variance is 0.
  public let z: Double
  /// The two-sided p-value, exact up to ``exactLimit`` observations; 1 where nothing differs.
  public let pValue: Double
  /// The two-sided p-value of the normal approximation.
  public let normalPValue: Double
  /// Whether ``pValue`` is exact.
  public var isExact: Bool { count <= Self.exactLimit }

  /// The test of `values` in the order of time.
  ///
  /// - Precondition: no value is NaN.
  /// - Complexity: O(n²), and O(n⁴) for an exact p-value.
  public init(_ values: [Double]) {
    precondition(values.allSatisfy { !$0.isNaN }, "observations are numbers")
    var score = 0
    for (place, later) in values.enumerated() {
      for earlier in values[..<place] { score += later > earlier ? 1 : later < earlier ? -1 : 0 }
    }
    self.init(score: score, ties: Self.ties(in: values), count: values.count)
  }

  /// The test of a score, of `count` observations with groups of equal values of the sizes `ties`.
  ///
  /// - Parameter ties: The sizes of the groups; values that stand alone may be omitted.
  init(score: Int, ties: [Int] = [], count: Int) {
    let groups = ties + Array(repeating: 1, count: max(0, count - ties.reduce(0, +)))
    let pairs = count * (count - 1) / 2
    self.count = count
    self.score = score
    variance = Double(Self.moment(count) - groups.reduce(0) { $0 + Self.moment($1) }) / 18
    tau = pairs > 0 ? Double(score) / Double(pairs) : 0
    z = Self.standardised(score, variance: variance)
    normalPValue = NormalDistribution.twoSided(z)
    pValue = count <= Self.exactLimit ? Self.exactPValue(score, groups: groups) : normalPValue
  }

  /// (S ∓ 1)/√variance; 0 where S or the variance is 0.
  static func standardised(_ score: Int, variance: Double) -> Double {
    variance > 0 ? Double(score - score.signum()) / variance.squareRoot() : 0
  }

  private static func moment(_ n: Int) -> Int { n * (n - 1) * (2 * n + 5) }

  /// The sizes of the groups of equal values.
  static func ties(in values: [Double]) -> [Int] {
    var sizes: [Int] = []
    var before: Double?
    for value in values.sorted() {
      if value == before { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
      before = value
    }
    return sizes
  }

  /// P(|S| >= |score|) over all orders of observations in `groups` of equal values.
  private static func exactPValue(_ score: Int, groups: [Int]) -> Double {
    var orders = [1.0]
    var placed = 0
    for size in groups {
      placed += size
      orders = product(orders, inversions(of: size, among: placed))
    }
    let untied = orders.count - 1
    let (all, extreme) = orders.enumerated().reduce((0.0, 0.0)) { sums, term in
      // An order with k inversions has S = untied - 2 k.
      let isExtreme = abs(untied - 2 * term.offset) >= abs(score)
      return (sums.0 + term.element, sums.1 + (isExtreme ? term.element : 0))
    }
    return min(1, extreme / all)
  }

  /// How many ways there are to place `size` equal values among `placed` with k inversions, for every k: the
  /// coefficients of the Gaussian binomial, by Pascal's rule [m, k] = [m-1, k-1] + q^k [m-1, k].
  private static func inversions(of size: Int, among placed: Int) -> [Double] {
    // A value that stands alone has any number of those before it behind it, each in one way.
    if size == 1 { return Array(repeating: 1, count: placed) }
    var row: [[Double]] = [[1]]
    for m in 1...max(1, placed) {
      row = (0...min(m, size)).map { k in
        var sum = Array(repeating: 0.0, count: k * (m - k) + 1)
        if k > 0 { for (power, ways) in row[k - 1].enumerated() { sum[power] += ways } }
        if k < row.count, k <= m - 1 { for (power, ways) in row[k].enumerated() { sum[power + k] += ways } }
        return sum
      }
    }
    return row[size]
  }

  private static func product(_ a: [Double], _ b: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: a.count + b.count - 1)
    for (i, x) in a.enumerated() { for (j, y) in b.enumerated() { result[i + j] += x * y } }
    return result
  }
}
