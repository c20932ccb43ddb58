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
    _ name: String, _ question: String, _ reading: Reading, _ cost: String,
    _ run: @escaping @Sendable (Digraph, Options) throws(GraphError) -> MeasureResult
  ) {
    self.name = name
    self.question = question
    self.reading = reading
    self.cost = cost
    self.run = run
  }

  /// Every measure, by the question it answers.
  public static let all: [GraphMeasure] = centralities + structures + paths + groupings + backbones
}
