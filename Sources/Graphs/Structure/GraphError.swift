/// What can be wrong with a graph or with a question asked of it: says what, where, and what to do about it.
public enum GraphError: Error, Equatable, Sendable {
  /// What helps where weights are too large or too small.
  public static let rangeRemedy = "multiply all weights by one factor that brings them between 1e-90 and 1e90"

  /// What a measure may need beside the graph.
  public enum Need: Sendable, Hashable {
    /// A node to start from.
    case source
    /// A node to end at.
    case target
    /// A group for each node.
    case group
    /// A cost for each edge.
    case cost
    /// What is to be brought where.
    case demand

    /// The need in words.
    public var words: String {
      switch self {
      case .source: "a node to start from"
      case .target: "a node to end at"
      case .group: "a division of the nodes into groups"
      case .cost: "what a unit pays on each edge"
      case .demand: "what is to be brought where"
      }
    }
  }

  /// The weight of an edge is negative, above ``Digraph/largestWeight`` or not a number. `edge` counts the edges added,
  /// from 1.
  case invalidWeight(edge: Int, weight: Double)
  /// The weight of an edge is so large or so small that sums and products of such weights are no longer numbers.
  case extremeWeight(measure: String, source: NodeID, target: NodeID, weight: Double)
  /// An edge was added twice to a builder that refuses duplicates. `edge` counts the edges added, from 1.
  case duplicateEdge(edge: Int, source: NodeID, target: NodeID)
  /// An edge leads back to its own node in a builder that refuses self-loops. `edge` counts from 1.
  case selfLoop(edge: Int, node: NodeID)
  /// An edge names a node id below zero or past the node count. `edge` counts the edges added, from 1.
  case nodeOfEdgeOutOfRange(edge: Int, node: NodeID, nodeCount: Int)
  /// A question names a node that the graph does not have.
  case noSuchNode(node: NodeID, nodeCount: Int)
  /// More nodes or arcs than 32-bit ids can number.
  case tooLarge(what: String, count: Int)
  /// The measure reads weights as lengths (more is farther) but the graph carries strengths.
  case needsLengths(measure: String)
  /// The measure reads weights as strengths (more is closer) but the graph carries lengths.
  case needsStrengths(measure: String)
  /// The measure is defined for undirected graphs.
  case needsUndirected(measure: String)
  /// The measure is defined for directed graphs.
  case needsDirected(measure: String)
  /// The measure counts shortest paths, which an edge of length zero makes ambiguous.
  case zeroLength(measure: String, source: NodeID, target: NodeID)
  /// The graph has a cycle through `node` where none is allowed.
  case cycle(measure: String, node: NodeID)
  /// An iterative measure did not reach its tolerance.
  case notConverged(measure: String, iterations: Int, residual: Double)
  /// The measure has no value on this graph; `reason` says why and what to ask instead.
  case undefined(measure: String, reason: String)
  /// The measure needs something that was not given.
  case missing(measure: String, Need)
  /// A parameter lies outside what the measure accepts.
  case invalidParameter(measure: String, name: String, value: Double, expected: String)
  /// An array has another length than the graph asks for.
  case wrongCount(measure: String, name: String, count: Int, expected: Int)
  /// An edge joins two nodes of one side of a graph that must be bipartite.
  case sameSide(measure: String, source: NodeID, target: NodeID)
  /// No flow meets the demands.
  case infeasible(measure: String, reason: String)
}

extension GraphError: CustomStringConvertible {
  /// The error in words: what is wrong and what to do.
  public var description: String {
    switch self {
    case .invalidWeight(let edge, let weight):
      weight > Digraph.largestWeight && weight < .infinity
        ? "edge \(edge): weight \(weight) is so large that sums and products of such weights exceed what a number "
          + "can hold; \(GraphError.rangeRemedy)"
        : "edge \(edge): weight \(weight) is not a finite number of at least zero; correct or remove the edge"
    case .extremeWeight(let measure, let source, let target, let weight):
      "\(measure): the edge from node \(source) to node \(target) has the weight \(weight), and sums and products of "
        + "such weights exceed what a number can hold; \(GraphError.rangeRemedy)"
    case .duplicateEdge(let edge, let source, let target):
      "edge \(edge): the edge from node \(source) to node \(target) was given before; "
        + "sum duplicates or remove it"
    case .selfLoop(let edge, let node):
      "edge \(edge): leads from node \(node) to itself; keep self-loops or remove it"
    case .nodeOfEdgeOutOfRange(let edge, let node, let count):
      "edge \(edge): node \(node) is not one of the \(count) nodes numbered from 0"
    case .noSuchNode(let node, let count):
      "node \(node) is not one of the \(count) nodes numbered from 0"
    case .tooLarge(let what, let count):
      "\(count) \(what) are more than the \(Int32.max) a graph can number"
    case .needsLengths(let measure):
      "\(measure) reads weights as lengths (more is farther) but this graph carries strengths; "
        + "turn them into lengths or leave the weights out"
    case .needsStrengths(let measure):
      "\(measure) reads weights as strengths (more is closer) but this graph carries lengths; "
        + "give strengths or leave the weights out"
    case .needsUndirected(let measure):
      "\(measure) is defined for undirected graphs; make the graph undirected first"
    case .needsDirected(let measure):
      "\(measure) is defined for directed graphs"
    case .zeroLength(let measure, let source, let target):
      "\(measure) counts shortest paths, and the edge from node \(source) to node \(target) has length zero; "
        + "give it a positive length or merge the two nodes"
    case .cycle(let measure, let node):
      "\(measure) needs a graph without cycles, and node \(node) lies on one"
    case .notConverged(let measure, let iterations, let residual):
      "\(measure) did not converge in \(iterations) iterations (residual \(residual)); "
        + "allow more iterations or a larger tolerance"
    case .undefined(let measure, let reason):
      "\(measure) is not defined here: \(reason)"
    case .missing(let measure, let need): "\(measure) needs \(need.words), and none is given"
    case .invalidParameter(let measure, let name, let value, let expected):
      "\(measure): \(name) is \(value), but must be \(expected)"
    case .wrongCount(let measure, let name, let count, let expected):
      "\(measure): \(name) has \(count) values, but \(expected) are needed"
    case .sameSide(let measure, let source, let target):
      "\(measure) is defined for bipartite graphs, and nodes \(source) and \(target) of one side are joined; "
        + "give one side of a bipartite graph"
    case .infeasible(let measure, let reason):
      "\(measure) has no solution: \(reason)"
    }
  }
}
