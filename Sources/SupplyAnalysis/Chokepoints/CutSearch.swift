/// The exact answer to a ``CutProblem``, by branch and bound, with what proves it.
///
/// Sets are built in the order of the problem's countries. At a set S with r countries still to be chosen among
/// those after it, two numbers bound how many minerals can be cut in the end:
///
/// 1. every mineral is let choose its own r countries: m can be reached only if its r largest remaining parts bring
///    it to x;
/// 2. with d(m) = x - Σ a(c,m) over S what m still lacks, a set T cuts no more than
///    Σ min(1, Σ a(c,m)/d(m)) ≤ Σ over T of g(c), where g(c) = Σ min(1, a(c,m)/d(m)) over the minerals that pass 1,
///    hence no more than the sum of the r largest g, rounded down.
///
/// A branch whose bound is below the best set found, or equal without a larger Σ a in reach, holds nothing better
/// and is closed. When no branch is open the best set is optimal: that is the proof, and ``nodes`` its size. When the
/// limit comes first, ``bound`` is the largest bound of a branch left open.
///
/// Reference: Land and Doig 1960, doi 10.2307/1910129; Nemhauser, Wolsey and Fisher 1978, doi 10.1007/BF01588971.
public struct CutSearch: Sendable {
  /// When to stop before the proof is complete.
  public struct Limit: Sendable {
    /// The time, wall clock; without end where nil.
    public var time: Duration?
    /// The number of sets looked at; without end where nil.
    public var nodes: Int?

    /// A limit of time, of sets looked at, of both or of neither.
    public init(time: Duration? = nil, nodes: Int? = nil) {
      self.time = time
      self.nodes = nodes
    }
  }

  /// The number of countries.
  public let size: Int
  /// The best set found.
  public let best: CutProblem.Cut
  /// No set of ``size`` countries cuts more minerals than this.
  public let bound: Int
  /// The bound before anything was tried.
  public let rootBound: Int
  /// How many sets were looked at.
  public let nodes: Int
  /// Whether ``best`` is proved optimal.
  public var isProved: Bool { bound <= best.minerals.count }

  /// Searches the set of `size` countries that cuts the most minerals.
  ///
  /// - Complexity: O(C(n, size) × parts) at worst; the bounds leave far less.
  public init(_ problem: CutProblem, size: Int, limit: Limit = Limit()) {
    var walk = CutWalk(problem, size: min(size, problem.countries.count), limit: limit)
    walk.offer(problem.greedy(size: size))
    walk.run()
    self.size = size
    best = walk.best
    rootBound = walk.rootBound
    nodes = walk.nodes
    bound = max(walk.best.minerals.count, walk.openBound)
  }

  /// Every set of `size` countries that cuts `count` minerals or more, in the order of the search.
  ///
  /// - Returns: The sets, at most `most`, and whether there are no others.
  public static func all(
    _ problem: CutProblem, size: Int, cutting count: Int, most: Int = 20, limit: Limit = Limit()
  ) -> Listing {
    var walk = CutWalk(problem, size: min(size, problem.countries.count), limit: limit)
    walk.wanted = (count, most)
    walk.run()
    return Listing(sets: walk.found, areAll: !walk.hasStopped)
  }

  /// Sets that lose as many minerals.
  public struct Listing: Sendable {
    /// The sets, in the order of the search.
    public let sets: [CutProblem.Cut]
    /// Whether there are no others; where not, the most asked for or the limit came first.
    public let areAll: Bool
  }
}
