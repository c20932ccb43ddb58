/// Collects edges, checks them, and builds a ``Digraph``.
///
/// Edges come in any order. What is wrong with an edge is reported with its number, counted from 1 in the order of
/// adding, so that a reader of files can name the line.
///
/// - Complexity: `addEdge` O(1); `build` O(V + E) time and about 40 bytes an edge while it runs.
public struct DigraphBuilder: Sendable {
  /// What to do with an edge that was given before.
  public enum Duplicates: Sendable, Hashable {
    /// Throw ``GraphError/duplicateEdge(edge:source:target:)``.
    case refuse
    /// Add the weights to one edge. Without weights the edge counts once.
    case sum
    /// Keep the smallest weight: for lengths, where the shorter of two roads is the one taken.
    case smallest
  }

  /// What to do with an edge that leads back to its own node.
  public enum SelfLoops: Sendable, Hashable {
    /// Keep it.
    case keep
    /// Throw ``GraphError/selfLoop(edge:node:)``.
    case refuse
    /// Leave it out silently.
    case drop
  }

  private let weightMeaning: WeightMeaning
  private let isDirected: Bool
  private let duplicates: Duplicates
  private let selfLoops: SelfLoops
  private let keepsUnlimited: Bool
  private var sources: [NodeID] = []
  private var targets: [NodeID] = []
  private var weights: [Double] = []
  private var largestNode: NodeID = -1
  private var addedCount = 0

  /// A builder without edges.
  ///
  /// - Parameters:
  ///   - weights: what the weights mean; with `.none` the weight of `addEdge` is not read.
  ///   - directed: whether edges have a direction. Undirected, (a, b) and (b, a) are the same edge.
  ///   - duplicates: what to do with an edge given twice.
  ///   - selfLoops: what to do with an edge from a node to itself.
  ///   - keepsUnlimited: let an infinite strength be no limit: for flows, whose weights are capacities. Other measures
  ///     refuse such a graph.
  public init(
    weights: WeightMeaning = .none, directed: Bool = true, duplicates: Duplicates = .refuse,
    selfLoops: SelfLoops = .keep, keepsUnlimited: Bool = false
  ) {
    self.keepsUnlimited = keepsUnlimited && weights == .strength
    self.weightMeaning = weights
    self.isDirected = directed
    self.duplicates = duplicates
    self.selfLoops = selfLoops
  }

  /// Makes room for a number of edges.
  public mutating func reserveCapacity(_ edges: Int) {
    sources.reserveCapacity(edges)
    targets.reserveCapacity(edges)
    if weightMeaning != .none { weights.reserveCapacity(edges) }
  }

  /// Adds an edge.
  ///
  /// - Throws: ``GraphError/invalidWeight(edge:weight:)`` for a weight that is negative, above
  ///   ``Digraph/largestWeight`` or not a number,
  ///   ``GraphError/selfLoop(edge:node:)`` where those are refused,
  ///   ``GraphError/nodeOfEdgeOutOfRange(edge:node:nodeCount:)`` for a negative node.
  public mutating func addEdge(
    from source: NodeID, to target: NodeID, weight: Double = 1
  ) throws(GraphError) {
    addedCount += 1
    if source < 0 || target < 0 {
      throw .nodeOfEdgeOutOfRange(
        edge: addedCount, node: min(source, target), nodeCount: Int(largestNode) + 1)
    }
    if weightMeaning != .none {
      // Not a number fails every comparison, so the test is for what is wanted.
      guard weight >= 0, weight <= Digraph.largestWeight || (keepsUnlimited && weight == .infinity) else {
        throw .invalidWeight(edge: addedCount, weight: weight)
      }
    }
    if source == target, selfLoops != .keep {
      if selfLoops == .refuse { throw .selfLoop(edge: addedCount, node: source) }
      droppedEdges.append(addedCount)
      largestNode = max(largestNode, source)
      return
    }
    largestNode = max(largestNode, max(source, target))
    // An undirected edge is kept one way round, so that its two spellings meet as duplicates.
    let turned = !isDirected && source > target
    sources.append(turned ? target : source)
    targets.append(turned ? source : target)
    if weightMeaning != .none { weights.append(weight) }
  }

  /// The numbers of the edges omitted, which the numbers of the later ones must skip.
  private var droppedEdges: [Int] = []

  /// The number, from 1, of the edge kept at a position.
  private func number(ofKept position: Int) -> Int {
    var number = position + 1
    for dropped in droppedEdges where dropped <= number { number += 1 }
    return number
  }

  /// Builds the graph of the edges added.
  ///
  /// - Parameter requested: the number of nodes, for graphs with nodes that have no edge; without it, one more
  ///   than the largest node of an edge.
  /// - Throws: ``GraphError/duplicateEdge(edge:source:target:)`` where those are refused,
  ///   ``GraphError/nodeOfEdgeOutOfRange(edge:node:nodeCount:)`` and ``GraphError/tooLarge(what:count:)``.
  public func build(nodeCount requested: Int? = nil) throws(GraphError) -> Digraph {
    let nodeCount = requested ?? Int(largestNode) + 1
    if nodeCount < 0 || nodeCount >= Int(Int32.max) { throw .tooLarge(what: "nodes", count: nodeCount) }
    if Int(largestNode) >= nodeCount {
      let position =
        sources.indices.first { max(sources[$0], targets[$0]) == largestNode } ?? max(0, sources.count - 1)
      throw .nodeOfEdgeOutOfRange(edge: number(ofKept: position), node: largestNode, nodeCount: nodeCount)
    }
    if sources.count * (isDirected ? 1 : 2) >= Int(Int32.max) {
      throw .tooLarge(what: "arcs", count: sources.count * (isDirected ? 1 : 2))
    }
    var outgoing = sorted(nodeCount: nodeCount)
    try merge(&outgoing)
    if !isDirected { outgoing = mirrored(outgoing) }
    outgoing.arcs = []
    return Digraph(outgoing: outgoing, isDirected: isDirected, weightMeaning: weightMeaning)
  }

  /// The edges by source, then target, then order of adding: two stable counting sorts. `arcs` holds positions.
  private func sorted(nodeCount: Int) -> Adjacency {
    let count = sources.count
    var byTarget = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { byTarget[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { byTarget[node + 1] += byTarget[node] }
    let order = [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
      for position in 0..<count {
        let target = Int(targets[position])
        buffer[Int(byTarget[target])] = Int32(truncatingIfNeeded: position)
        byTarget[target] += 1
      }
      initialized = count
    }
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    let positions = [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
      for position in order {
        let source = Int(sources[Int(position)])
        buffer[Int(next[source])] = position
        next[source] += 1
      }
      initialized = count
    }
    return Adjacency(
      offsets: offsets, nodes: positions.map { targets[Int($0)] },
      weights: weightMeaning == .none ? [] : positions.map { weights[Int($0)] }, arcs: positions)
  }

  /// Makes one arc of neighbouring arcs to the same target, or refuses them.
  private func merge(_ rows: inout Adjacency) throws(GraphError) {
    let hasWeights = weightMeaning != .none
    var kept = 0
    for node in 0..<rows.nodeCount {
      let range = Int(rows.offsets[node])..<Int(rows.offsets[node + 1])
      let first = kept
      rows.offsets[node] = Int32(truncatingIfNeeded: kept)
      for position in range {
        let target = rows.nodes[position]
        if kept > first, rows.nodes[kept - 1] == target {
          switch duplicates {
          case .refuse:
            throw .duplicateEdge(
              edge: number(ofKept: Int(rows.arcs[position])), source: NodeID(node), target: target)
          case .sum: if hasWeights { rows.weights[kept - 1] += rows.weights[position] }
          case .smallest:
            if hasWeights { rows.weights[kept - 1] = min(rows.weights[kept - 1], rows.weights[position]) }
          }
        } else {
          if kept != position {
            rows.nodes[kept] = target
            rows.arcs[kept] = rows.arcs[position]
            if hasWeights { rows.weights[kept] = rows.weights[position] }
          }
          kept += 1
        }
      }
    }
    rows.offsets[rows.nodeCount] = Int32(truncatingIfNeeded: kept)
    rows.nodes.removeLast(rows.nodes.count - kept)
    rows.arcs.removeLast(rows.arcs.count - kept)
    if hasWeights {
      rows.weights.removeLast(rows.weights.count - kept)
    }
  }

  /// Each edge of the upper triangle both ways: a node's row is its lower neighbours, then its upper ones.
  private func mirrored(_ upper: Adjacency) -> Adjacency {
    let lower = upper.transposed()
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    rows.offsets.reserveCapacity(upper.nodeCount + 1)
    rows.nodes.reserveCapacity(upper.nodes.count * 2)
    rows.weights.reserveCapacity(upper.weights.count * 2)
    for node in 0..<upper.nodeCount {
      var range = lower.range(of: NodeID(node))
      // The self-loop, last of the lower row, comes with the upper row.
      if let last = range.last, Int(lower.nodes[last]) == node { range = range.dropLast() }
      rows.nodes.append(contentsOf: lower.nodes[range])
      rows.nodes.append(contentsOf: upper.nodes[upper.range(of: NodeID(node))])
      if weightMeaning != .none {
        rows.weights.append(contentsOf: lower.weights[range])
        rows.weights.append(contentsOf: upper.weights[upper.range(of: NodeID(node))])
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return rows
  }
}
