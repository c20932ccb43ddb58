/// An immutable weighted graph in compressed sparse rows: the one graph type every measure reads.
///
/// Nodes are numbered `0..<nodeCount`. An undirected graph holds each edge as two arcs, one each way (a
/// self-loop as one), and says so in ``isDirected``. Both the outgoing and the incoming neighbours are at hand,
/// in ascending order. Copies, reversed views and views without weights share the storage.
///
/// Make one with ``DigraphBuilder``, which validates, or with
/// ``init(nodeCount:edges:weights:directed:duplicates:selfLoops:)``.
public struct Digraph: Sendable, Equatable {
  /// The number of nodes.
  public let nodeCount: Int
  /// Whether edges have a direction. In an undirected graph every arc has its twin.
  public let isDirected: Bool
  /// What the weights mean.
  public let weightMeaning: WeightMeaning
  /// The number of edges that lead from a node to itself.
  public let selfLoopCount: Int
  /// Arcs by source, then target.
  let outgoing: Adjacency
  /// Arcs by target, then source.
  let incoming: Adjacency

  init(
    outgoing: Adjacency, incoming: Adjacency, isDirected: Bool, weightMeaning: WeightMeaning,
    selfLoopCount: Int
  ) {
    self.nodeCount = outgoing.nodeCount
    self.isDirected = isDirected
    self.weightMeaning = weightMeaning
    self.selfLoopCount = selfLoopCount
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// A graph of outgoing rows: the incoming rows are made from them.
  init(outgoing: Adjacency, isDirected: Bool, weightMeaning: WeightMeaning) {
    var loops = 0
    for node in 0..<outgoing.nodeCount {
      for position in outgoing.range(of: NodeID(node)) where Int(outgoing.nodes[position]) == node {
        loops += 1
      }
    }
    self.init(
      outgoing: outgoing, incoming: outgoing.transposed(), isDirected: isDirected,
      weightMeaning: weightMeaning, selfLoopCount: loops)
  }

  /// A graph of a list of edges, validated as ``DigraphBuilder`` does.
  ///
  /// - Parameters:
  ///   - nodeCount: the number of nodes; every end of an edge is below it.
  ///   - edges: source, target and weight of each edge (the weight is not read when `weights` is `.none`).
  ///   - weights: what the weights mean.
  ///   - directed: whether edges have a direction.
  ///   - duplicates: what to do with an edge given twice.
  ///   - selfLoops: whether an edge may lead back to its node.
  /// - Throws: ``GraphError`` with the number of the offending edge, from 1.
  /// - Complexity: O(V + E).
  public init(
    nodeCount: Int, edges: [(NodeID, NodeID, Double)], weights: WeightMeaning = .none, directed: Bool = true,
    duplicates: DigraphBuilder.Duplicates = .refuse, selfLoops: DigraphBuilder.SelfLoops = .keep
  ) throws(GraphError) {
    var builder = DigraphBuilder(
      weights: weights, directed: directed, duplicates: duplicates, selfLoops: selfLoops)
    builder.reserveCapacity(edges.count)
    for (source, target, weight) in edges { try builder.addEdge(from: source, to: target, weight: weight) }
    self = try builder.build(nodeCount: nodeCount)
  }

  /// The number of arcs: edges of a directed graph; of an undirected one, twice its edges less its self-loops.
  public var arcCount: Int { outgoing.nodes.count }

  /// The number of edges, an undirected one counted once.
  public var edgeCount: Int { isDirected ? arcCount : (arcCount + selfLoopCount) / 2 }

  /// Whether the graph carries weights.
  public var isWeighted: Bool { weightMeaning != .none }

  /// Every node, in order.
  public var nodes: Range<NodeID> { 0..<NodeID(nodeCount) }

  /// The targets of the arcs out of a node, ascending.
  public func successors(of node: NodeID) -> ArraySlice<NodeID> { outgoing.nodes[outgoing.range(of: node)] }

  /// The sources of the arcs into a node, ascending.
  public func predecessors(of node: NodeID) -> ArraySlice<NodeID> { incoming.nodes[incoming.range(of: node)] }

  /// The arcs out of a node, in the order of ``successors(of:)``.
  public func arcs(from node: NodeID) -> [Arc] {
    outgoing.range(of: node).map {
      Arc(
        id: outgoing.arc(at: $0), source: node, target: outgoing.nodes[$0], weight: outgoing.weight(at: $0))
    }
  }

  /// The arcs into a node, in the order of ``predecessors(of:)``.
  public func arcs(into node: NodeID) -> [Arc] {
    incoming.range(of: node).map {
      Arc(
        id: incoming.arc(at: $0), source: incoming.nodes[$0], target: node, weight: incoming.weight(at: $0))
    }
  }

  /// Every arc, by source, then by target. An undirected edge comes twice.
  public var arcs: [Arc] { nodes.flatMap { arcs(from: $0) } }

  /// Every edge once, by source, then by target: of an undirected one the arc whose source is not above its target.
  public var edges: [Arc] { isDirected ? arcs : arcs.filter { $0.source <= $0.target } }

  /// The weight of the arc between two nodes (1 without weights), or nil when there is none.
  ///
  /// - Complexity: O(log degree).
  public func weight(from source: NodeID, to target: NodeID) -> Double? {
    position(from: source, to: target).map { outgoing.weight(at: $0) }
  }

  /// Where the outgoing rows hold the arc between two nodes, or nil when there is none.
  func position(from source: NodeID, to target: NodeID) -> Int? {
    let range = outgoing.range(of: source)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if outgoing.nodes[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && outgoing.nodes[low] == target ? low : nil
  }

  /// Whether an arc leads from one node to the other.
  public func hasArc(from source: NodeID, to target: NodeID) -> Bool {
    weight(from: source, to: target) != nil
  }
}

/// One arc of a graph.
public struct Arc: Sendable, Hashable {
  /// The number of the arc.
  public let id: ArcID
  /// Where the arc starts.
  public let source: NodeID
  /// Where the arc ends.
  public let target: NodeID
  /// The weight, 1 in a graph without weights.
  public let weight: Double

  /// An arc.
  public init(id: ArcID, source: NodeID, target: NodeID, weight: Double) {
    self.id = id
    self.source = source
    self.target = target
    self.weight = weight
  }
}

extension Digraph {
  /// The largest weight of an edge, 1e90: products of three sums of weights stay numbers.
  public static let largestWeight = 1e90

  /// The smallest length that is not zero, and the least that the largest strength may be, 1e-90.
  public static let smallestWeight = 1e-90

  /// Refuses a graph of strengths to a measure that adds lengths, and lengths whose reciprocals add up to no number.
  func requireLengths(for measure: String) throws(GraphError) {
    if weightMeaning == .strength { throw .needsLengths(measure: measure) }
    if let position = outgoing.weights.firstIndex(where: { $0 > 0 && $0 < Self.smallestWeight }) {
      throw extremeWeight(at: position, measure)
    }
  }

  /// Refuses a graph of lengths to a measure that adds strengths, and strengths whose products all vanish.
  func requireStrengths(for measure: String) throws(GraphError) {
    if weightMeaning == .length { throw .needsStrengths(measure: measure) }
    guard let largest = outgoing.weights.max(), largest > 0 else { return }
    if largest >= Self.smallestWeight, largest < .infinity { return }
    throw extremeWeight(at: outgoing.weights.firstIndex(of: largest) ?? 0, measure)
  }

  /// The node whose row of outgoing arcs holds a position.
  func source(ofPosition position: Int) -> NodeID {
    NodeID(outgoing.offsets.lastIndex { Int($0) <= position } ?? 0)
  }

  /// The error that the weight at a position of the outgoing rows is out of range.
  func extremeWeight(at position: Int, _ measure: String) -> GraphError {
    .extremeWeight(
      measure: measure, source: source(ofPosition: position), target: outgoing.nodes[position],
      weight: outgoing.weights[position])
  }

  /// Refuses a node that the graph does not have.
  func requireNode(_ node: NodeID) throws(GraphError) {
    if node < 0 || Int(node) >= nodeCount { throw .noSuchNode(node: node, nodeCount: nodeCount) }
  }

  /// Refuses an array that has not one value a node.
  func requireOnePerNode(_ count: Int, name: String, measure: String) throws(GraphError) {
    if count != nodeCount {
      throw .wrongCount(measure: measure, name: name, count: count, expected: nodeCount)
    }
  }

  /// Refuses a directed graph.
  func requireUndirected(for measure: String) throws(GraphError) {
    if isDirected { throw .needsUndirected(measure: measure) }
  }

  /// Refuses an undirected graph.
  func requireDirected(for measure: String) throws(GraphError) {
    if !isDirected { throw .needsDirected(measure: measure) }
  }
}
