public import Graphs

/// Takes the edges of a file, whatever its format, and makes the graph of them.
struct EdgeSink {
  private struct PricedEdge {
    let source: NodeID
    let target: NodeID
    let cost: Double
  }

  var names = NodeNames()
  /// Whether the graph is directed, once that is settled.
  private(set) var isDirected: Bool?
  private let options: EdgeListOptions
  private let file: String
  private var builder: DigraphBuilder?
  private var priced: [PricedEdge] = []

  init(_ options: EdgeListOptions, file: String) {
    self.options = options
    self.file = file
  }

  /// Settles whether the graph is directed: as the options say, else as the file says, else directed.
  mutating func settle(fileIsDirected: Bool?) {
    guard builder == nil else { return }
    let isDirected = options.isDirected ?? fileIsDirected ?? true
    self.isDirected = isDirected
    builder = DigraphBuilder(
      weights: options.weights, directed: isDirected, duplicates: options.duplicates,
      selfLoops: options.selfLoops, keepsUnlimited: options.readsCapacities)
  }

  /// Adds an edge.
  @inline(__always)
  mutating func add(_ source: NodeID, _ target: NodeID, _ weight: Double) throws(GraphError) {
    try builder?.addEdge(from: source, to: target, weight: weight)
  }

  /// Notes what a unit of flow pays on an edge.
  mutating func add(cost: Double, _ source: NodeID, _ target: NodeID) {
    priced.append(PricedEdge(source: source, target: target, cost: cost))
  }

  /// The graph of the edges added.
  mutating func graph() throws(GraphFileError) -> Digraph {
    settle(fileIsDirected: nil)
    do throws(GraphError) {
      return try (builder ?? DigraphBuilder()).build(nodeCount: names.count)
    } catch {
      let remedy: GraphFileError.Remedy =
        if case .duplicateEdge = error { .mergeDuplicates } else { .edit("Correct the file") }
      throw GraphFileError(file, error.words(names), remedy)
    }
  }

  /// What a unit pays on each arc, by `ArcID`: the arcs of a directed graph without duplicates are numbered by
  /// source, then target.
  var costs: [Double] {
    priced.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.map(\.cost)
  }
}

extension GraphError {
  /// The error with the names of nodes in place of their numbers.
  public func words(_ names: NodeNames) -> String {
    switch self {
    case .duplicateEdge(let edge, let source, let target):
      "edge \(edge): the edge from \(names[source]) to \(names[target]) was given before"
    case .selfLoop(let edge, let node): "edge \(edge): \(names[node]) leads to itself"
    case .cycle(let measure, let node):
      "\(measure) needs a graph without cycles, and \(names[node]) lies on one"
    case .sameSide(let measure, let source, let target):
      "\(measure) needs a bipartite graph, sources on one side and targets on the other, and "
        + "\(names[source]) leads to \(names[target]), which itself leads on"
    case .zeroLength(let measure, let source, let target):
      "\(measure) counts shortest paths, and the edge from \(names[source]) to \(names[target]) has length zero; "
        + "give it a positive length or merge the two nodes"
    case .extremeWeight(let measure, let source, let target, let weight):
      "\(measure): the edge from \(names[source]) to \(names[target]) has the weight \(weight), and sums and products "
        + "of such weights exceed what a number can hold; \(GraphError.rangeRemedy)"
    default: description
    }
  }
}
