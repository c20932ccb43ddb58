/// One number for each node: what every centrality returns, with ranking, top and centralization defined once.
///
/// Order is by score, highest first, ties by node id; a score that is not a number comes last.
public struct Scores: Sendable, Equatable {
  /// The score of each node, indexed by node id.
  public let values: [Double]
  /// How the iteration that made the scores ended, for iterative measures.
  public let convergence: Convergence?

  /// Scores by node id.
  public init(_ values: [Double], convergence: Convergence? = nil) {
    self.values = values
    self.convergence = convergence
  }

  /// The number of nodes.
  public var count: Int { values.count }

  /// The score of a node.
  public subscript(node: NodeID) -> Double { values[Int(node)] }

  /// The sum of the scores.
  public var sum: Double { values.reduce(0, +) }

  /// The node with the highest score, the lowest id among equals; nil for a graph without nodes.
  ///
  /// - Complexity: O(V).
  public var maximum: Ranked? {
    values.indices.reduce(nil as Ranked?) { best, node in
      let candidate = Ranked(node: NodeID(node), score: values[node])
      return best.map { candidate.precedes($0) ? candidate : $0 } ?? candidate
    }
  }

  /// Every node, highest score first, ties by node id.
  ///
  /// - Complexity: O(V log V).
  public func ranking() -> [Ranked] {
    values.indices.map { Ranked(node: NodeID($0), score: values[$0]) }.sorted { $0.precedes($1) }
  }

  /// The `count` first nodes of the ranking, or all when there are fewer.
  public func top(_ count: Int) -> [Ranked] { Array(ranking().prefix(max(0, count))) }

  /// How far the network hangs on one node, from 0 (all nodes alike) to 1 (one node has all).
  ///
  ///     C = sum over v of (max - score(v)) / ((n - 1) * largest possible score)
  ///
  /// The denominator is the sum of differences in a star-like graph in which one node has the largest possible
  /// score and all others zero; for a measure whose star leaves the others more than zero, divide by its own.
  ///
  /// - Parameter largestPossible: the largest score a node can have; 1 for normalized measures. Without it the
  ///   highest score at hand.
  /// - Returns: 0 for fewer than two nodes or where every score is zero.
  ///
  /// Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func centralization(largestPossible: Double? = nil) -> Double {
    guard count > 1, let highest = maximum?.score else { return 0 }
    let largest = largestPossible ?? highest
    guard largest > 0 else { return 0 }
    return values.reduce(0) { $0 + (highest - $1) } / (Double(count - 1) * largest)
  }

  /// A node and its score.
  public struct Ranked: Sendable, Equatable {
    /// The node.
    public let node: NodeID
    /// Its score.
    public let score: Double

    /// A node and its score.
    public init(node: NodeID, score: Double) {
      self.node = node
      self.score = score
    }

    func precedes(_ other: Ranked) -> Bool {
      if score == other.score || (score.isNaN && other.score.isNaN) { return node < other.node }
      return other.score.isNaN || score > other.score
    }
  }

  /// How an iteration ended.
  public struct Convergence: Sendable, Equatable {
    /// The number of passes made.
    public let iterations: Int
    /// The change of the last pass, in the norm the measure documents.
    public let residual: Double

    /// The end of an iteration.
    public init(iterations: Int, residual: Double) {
      self.iterations = iterations
      self.residual = residual
    }
  }
}
