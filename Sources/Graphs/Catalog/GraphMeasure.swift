/// A measure by its name: the catalog that `oreflow graph` offers and the documentation lists.
///
/// Every measure here is a method of ``Digraph`` with its full documentation; the catalog only names it.
public struct GraphMeasure: Sendable {
  /// What a measure may be told. What it does not read is ignored.
  public struct Options: Sendable {
    /// Divide by the largest possible value, where the measure has a normalised form.
    public var isNormalized = false
    /// The number of threads; no result depends on it.
    public var threads = Threads.available
    /// The seed of random choices.
    public var seed: UInt64 = 0
    /// The resolution of communities.
    public var resolution = 1.0
    /// How many sources to draw for a sampled betweenness; all where nil.
    public var pivots: Int?
    /// The significance level of the disparity filter.
    public var level = 0.05
    /// The node to start from, for flows, paths and dominators.
    public var source: NodeID?
    /// The node to end at, for flows.
    public var target: NodeID?
    /// Let a shortest path count for its two ends as well, for betweenness.
    public var countsEndpoints = false
    /// What a unit of flow pays on each arc, by ``ArcID``.
    public var costs: [Double]?
    /// What each node takes (above zero) or gives (below zero), for minimum-cost flow.
    public var demands: [Double]?
    /// How much is sent from the source to the target, for minimum-cost flow without demands.
    public var amount: Double?
    /// What each node lets through, for maximum flow; infinite for no limit.
    public var nodeCapacities: [Double]?
    /// How often PageRank starts anew at each node; everywhere alike where nil.
    public var restart: [Double]?
    /// The group of each node, for the modularity of a division.
    public var labels: [Int32]?
    /// The nodes to remove, first to last, for percolation; by strength where nil.
    public var order: [NodeID]?

    /// The usual options.
    public init() {}
  }

  /// How a measure reads weights.
  public enum Reading: String, Sendable {
    /// As lengths: more is farther.
    case length
    /// As strengths: more is closer.
    case strength
    /// Not at all.
    case none
  }

  /// The name, in kebab case.
  public let name: String
  /// The question it answers, in a phrase.
  public let question: String
  /// How it reads weights.
  public let reading: Reading
  /// What it costs, in time.
  public let cost: String
  /// Whether it reads a cost of each edge beside the weight.
  public let readsCosts: Bool
  private let run: @Sendable (Digraph, Options) throws(GraphError) -> MeasureResult

  /// The measure's answer for `graph`.
  ///
  /// - Throws: ``GraphError`` as the measure does, and where it needs a node that the options do not name.
  public func callAsFunction(
    _ graph: Digraph, options: Options = Options()
  ) throws(GraphError) -> MeasureResult {
    try run(graph, options)
  }

  /// The measure called `name`; nil where there is none.
  public static func named(_ name: String) -> GraphMeasure? { all.first { $0.name == name } }

  init(
    _ name: String, _ question: String, _ reading: Reading, _ cost: String, readsCosts: Bool = false,
    _ run: @escaping @Sendable (Digraph, Options) throws(GraphError) -> MeasureResult
  ) {
    self.name = name
    self.question = question
    self.reading = reading
    self.cost = cost
    self.readsCosts = readsCosts
    self.run = run
  }

  /// Every measure, by the question it answers.
  public static let all: [GraphMeasure] =
    centralities + structures + bipartite + paths + flows + groupings + backbones
}
