extension Digraph {
  /// The share of the arcs that are answered by an arc the other way.
  ///
  ///     r = |{(u, v) : u -> v and v -> u, u != v}| / |{(u, v) : u -> v}|
  ///
  /// Weights are not read. A self-loop counts as an arc without an answer.
  ///
  /// - Returns: a share from 0 to 1.
  /// - Throws: ``GraphError/undefined(measure:reason:)`` for a graph without arcs,
  ///   ``GraphError/needsDirected(measure:)``.
  /// - Complexity: O(V + E).
  ///
  /// `nx.overall_reciprocity(G)`.
  ///
  /// Garlaschelli and Loffredo (2004), doi:10.1103/PhysRevLett.93.268701.
  public func reciprocity() throws(GraphError) -> Double {
    try requireDirected(for: "reciprocity")
    if arcCount == 0 { throw .undefined(measure: "reciprocity", reason: "the graph has no arcs") }
    let answered = nodes.reduce(0) { $0 + mutualNeighbours(of: $1, countingLoop: false) }
    return Double(answered) / Double(arcCount)
  }

  /// The share of the arcs at each node that are answered by an arc the other way.
  ///
  ///     r(v) = 2 |out(v) and in(v)| / (k_out(v) + k_in(v))
  ///
  /// Weights are not read.
  ///
  /// - Returns: one share a node; not a number for a node without arcs. A self-loop answers itself.
  /// - Throws: ``GraphError/needsDirected(measure:)``.
  /// - Complexity: O(V + E).
  ///
  /// `nx.reciprocity(G, nodes)`.
  public func nodeReciprocity() throws(GraphError) -> Scores {
    try requireDirected(for: "reciprocity")
    return Scores(
      nodes.map { node in
        let arcs = outgoing.range(of: node).count + incoming.range(of: node).count
        return arcs == 0 ? .nan : 2 * Double(mutualNeighbours(of: node, countingLoop: true)) / Double(arcs)
      })
  }

  /// The number of nodes that a node leads to and that lead back.
  private func mutualNeighbours(of node: NodeID, countingLoop: Bool) -> Int {
    let (out, into) = (outgoing.range(of: node), incoming.range(of: node))
    var (o, i, count) = (out.lowerBound, into.lowerBound, 0)
    while o < out.upperBound, i < into.upperBound {
      let (target, source) = (outgoing.nodes[o], incoming.nodes[i])
      if target == source, countingLoop || target != node { count += 1 }
      if target <= source { o += 1 }
      if source <= target { i += 1 }
    }
    return count
  }
}
