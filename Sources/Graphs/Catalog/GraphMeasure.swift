/// A measure by its name: the catalog that `oreflow graph` offers and the documentation lists.
///
/// Every measure here is a method of ``Digraph`` with its full documentation; the catalog names it, and says which
/// options act.
///
/// ```swift
/// let graph = try Digraph(edges: [("a", "b", 2), ("b", "c", 1)], weights: .length)
/// if let measure = GraphMeasure.named("closeness") { print(try measure(graph)) }
/// ```
public struct GraphMeasure: Sendable {
  /// The name, in kebab case.
  public let name: String
  /// The question it answers, in a phrase.
  public let question: String
  /// How it reads weights.
  public let reading: Reading
  /// What it makes of the directions of edges.
  public let directions: Directions
  /// What it costs, in time.
  public let cost: String
  /// The options that act, beside the number of threads.
  public let choices: Set<Choice>
  /// What it reads of the nodes beside the edges.
  public let nodeColumn: NodeColumn?
  /// Whether weights are capacities, where none and infinity mean no limit.
  public let readsCapacities: Bool
  /// Whether it reads a cost of each edge beside the weight.
  public let readsCosts: Bool
  /// What a reader of its numbers must know, a sentence; empty where the question says it.
  public let note: String
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
    _ name: String, _ question: String, _ reading: Reading, _ cost: String, _ choices: Set<Choice> = [],
    directions: Directions = .read, nodes: NodeColumn? = nil, capacities: Bool = false, costs: Bool = false,
    note: String = "",
    _ run: @escaping @Sendable (Digraph, Options) throws(GraphError) -> MeasureResult
  ) {
    self.name = name
    self.question = question
    self.reading = reading
    self.cost = cost
    self.choices = choices
    self.directions = directions
    nodeColumn = nodes
    readsCapacities = capacities
    readsCosts = costs
    self.note = note
    self.run = run
  }

  /// Every measure, by the question it answers.
  public static let all: [GraphMeasure] =
    centralities + structures + bipartite + paths + flows + groupings + backbones
}
