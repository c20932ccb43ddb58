import Platform

extension Digraph {
  /// The same edges with their strengths turned into lengths, for measures made of shortest paths.
  ///
  /// An arc of strength zero is no connection and is omitted; arcs are numbered anew. Lengths and hops come back as
  /// they are.
  ///
  /// - Parameter conversion: how a strength becomes a length; 1 / strength unless asked otherwise.
  /// - Throws: ``GraphError/extremeWeight(measure:source:target:weight:)`` for a strength below
  ///   ``smallestWeight``, whose
  ///   reciprocal sums cannot hold.
  /// - Complexity: O(V + E).
  public func withLengths(_ conversion: LengthConversion = .reciprocal) throws(GraphError) -> Digraph {
    guard weightMeaning == .strength else { return self }
    let greatest = outgoing.weights.max() ?? 1
    if conversion == .reciprocal,
      let position = outgoing.weights.firstIndex(where: { $0 > 0 && $0 < Self.smallestWeight })
    {
      throw extremeWeight(at: position, "length as 1 / strength")
    }
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    for node in nodes {
      for position in outgoing.range(of: node) {
        let strength = outgoing.weights[position]
        if strength == 0 { continue }
        let length = conversion == .reciprocal ? 1 / strength : 1 - log(strength / greatest)
        rows.nodes.append(outgoing.nodes[position])
        rows.weights.append(length)
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return Digraph(outgoing: rows, isDirected: isDirected, weightMeaning: .length)
  }

  /// The same arcs with other weights.
  ///
  /// - Parameters:
  ///   - weights: the weight of each arc, by ``ArcID``. Both arcs of an undirected edge must get the same.
  ///   - meaning: what the weights mean.
  /// - Throws: ``GraphError/wrongCount(measure:name:count:expected:)``,
  ///   ``GraphError/invalidWeight(edge:weight:)`` with the number of the arc, from 1, and
  ///   ``GraphError/undefined(measure:reason:)`` where the arcs of an undirected edge differ.
  public func withWeights(_ weights: [Double], meaning: WeightMeaning) throws(GraphError) -> Digraph {
    if weights.count != arcCount {
      throw .wrongCount(measure: "graph", name: "weights", count: weights.count, expected: arcCount)
    }
    if let bad = weights.firstIndex(where: { !($0 >= 0 && $0 <= Self.largestWeight) }) {
      throw .invalidWeight(edge: bad + 1, weight: weights[bad])
    }
    if meaning == .none { return unweighted }
    var (out, into) = (outgoing, incoming)
    out.weights = out.nodes.indices.map { weights[Int(out.arc(at: $0))] }
    into.weights = into.nodes.indices.map { weights[Int(into.arc(at: $0))] }
    // The rows of both sides list the same neighbours in an undirected graph.
    if !isDirected, out.weights != into.weights {
      throw .undefined(measure: "graph", reason: "the two arcs of an undirected edge have different weights")
    }
    return Digraph(
      outgoing: out, incoming: into, isDirected: isDirected, weightMeaning: meaning,
      selfLoopCount: selfLoopCount)
  }

  /// The graph without directions: an edge wherever an arc leads one way or the other.
  ///
  /// - Parameter reciprocal: the weight of an edge whose two arcs both exist: their sum (strengths) or the
  ///   smaller (lengths). Without it, the one that fits the meaning of the weights.
  /// - Complexity: O(V + E).
  public func undirected(reciprocal: DigraphBuilder.Duplicates? = nil) throws(GraphError) -> Digraph {
    guard isDirected else { return self }
    var builder = DigraphBuilder(
      weights: weightMeaning, directed: false,
      duplicates: reciprocal ?? (weightMeaning == .length ? .smallest : .sum))
    builder.reserveCapacity(arcCount)
    for node in nodes {
      for position in outgoing.range(of: node) {
        try builder.addEdge(
          from: node, to: outgoing.nodes[position], weight: outgoing.weight(at: position))
      }
    }
    return try builder.build(nodeCount: nodeCount)
  }
}
