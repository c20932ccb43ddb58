public import SupplyData

/// For every number of countries, the set whose loss makes the most minerals lose the threshold, with its proof and
/// the sets that tie with it.
///
/// Minerals count at one end of their bounds; the same set is also counted at the upper end.
public struct CutFrontier: Sendable {
  /// The best sets of one size.
  public struct Entry: Sendable {
    /// The search: the set, how many it makes lose, and what proves it.
    public let search: CutSearch
    /// How many minerals the set makes lose at the upper bounds.
    public let possible: Int
    /// What adding one country after another finds.
    public let greedy: CutProblem.Cut
    /// The sets that make as many minerals lose, the best one among them, at most ``mostTies``; empty where the best
    /// makes none lose.
    public let ties: CutSearch.Listing

    /// The number of countries.
    public var size: Int { search.size }
    /// The set with the largest parts in all among those that tie.
    public var best: CutProblem.Cut { search.best }
  }

  /// What is searched, and for how long.
  public struct Options: Sendable {
    /// From which loss a mineral counts, percent.
    public var threshold: Double
    /// The end of the bounds that counts.
    public var bound: CutProblem.Bound
    /// When each search stops before its proof.
    public var limit: CutSearch.Limit

    /// Options of a search.
    public init(
      threshold: Double = 50, bound: CutProblem.Bound = .certain,
      limit: CutSearch.Limit = CutSearch.Limit(nodes: 200_000)
    ) {
      (self.threshold, self.bound, self.limit) = (threshold, bound, limit)
    }
  }

  /// The most sets that are listed as ties.
  public static let mostTies = 1000

  /// The parts that are lost.
  public let parts: SupplyParts
  /// The countries and minerals that are searched.
  public let problem: CutProblem
  /// What was searched.
  public let options: Options
  /// The best sets, by the number of countries from 1.
  public let entries: [Entry]

  /// The best sets of 1 to `most` countries, or of all there are where those are fewer.
  ///
  /// - Throws: `DataError` (not held) when no mineral is known: nothing is then proved, not even 0.
  /// - Complexity: that of ``CutSearch`` for every size, twice.
  public init(_ parts: SupplyParts, most: Int, options: Options = Options()) throws(DataError) {
    try parts.requireKnown()
    let problem = CutProblem(parts, threshold: options.threshold, bound: options.bound)
    let upper = CutProblem(parts, threshold: options.threshold, bound: .possible)
    self.parts = parts
    self.problem = problem
    self.options = options
    entries = (1...max(1, min(most, problem.countries.count))).map { size in
      let search = CutSearch(problem, size: size, limit: options.limit)
      let count = search.best.minerals.count
      return Entry(
        search: search,
        possible: max(count, upper.cut(by: Set(search.best.countries)).minerals.count),
        greedy: problem.greedy(size: size),
        ties: count == 0
          ? CutSearch.Listing(sets: [], areAll: true)
          : CutSearch.all(
            problem, size: size, cutting: count, most: Self.mostTies, limit: options.limit))
    }
  }
}

/// The smallest sets of countries whose loss makes at least a number of minerals lose the threshold.
public struct SmallestCutSets: Sendable {
  /// How many minerals were asked for.
  public let count: Int
  /// The parts that are lost.
  public let parts: SupplyParts
  /// The countries and minerals that are searched.
  public let problem: CutProblem
  /// What was searched.
  public let options: CutFrontier.Options
  /// The number of countries of the sets.
  public let size: Int
  /// The sets.
  public let listing: CutSearch.Listing
  /// The searches of fewer countries, which found no such set.
  public let smaller: [CutSearch]
  /// Whether it is proved that no smaller set makes that number of minerals lose.
  public var isProved: Bool { smaller.allSatisfy { $0.bound < count } }

  /// The smallest sets of at most `most` countries that make `count` minerals lose.
  ///
  /// - Throws: `DataError` (not held) when no mineral is known, or no set of at most `most` countries makes that many
  ///   lose.
  public init(
    losing count: Int, _ parts: SupplyParts, most: Int, options: CutFrontier.Options = .init()
  ) throws(DataError) {
    try parts.requireKnown()
    let problem = CutProblem(parts, threshold: options.threshold, bound: options.bound)
    var smaller: [CutSearch] = []
    for size in 1...max(1, most) {
      let search = CutSearch(problem, size: size, limit: options.limit)
      guard search.best.minerals.count >= count else {
        smaller.append(search)
        continue
      }
      self.count = count
      self.parts = parts
      self.problem = problem
      self.options = options
      self.size = size
      self.smaller = smaller
      listing = CutSearch.all(problem, size: size, cutting: count, limit: options.limit)
      return
    }
    let last = smaller.last
    throw DataError(
      .notHeld,
      "no set of at most \(most) countries makes \(count) minerals lose the threshold; the most is "
        + "\(last?.best.minerals.count ?? 0), and \(last?.bound ?? 0) cannot be exceeded",
      remedy: .anyOf([
        .lower(.threshold), .other("ask for fewer minerals"), .other("allow larger sets"),
      ]))
  }
}
