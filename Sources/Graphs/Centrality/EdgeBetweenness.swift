extension Digraph {
  /// How many shortest paths run along each edge.
  ///
  ///     b(e) = sum over s, t of sigma(s, t | e) / sigma(s, t)
  ///
  /// Weights are lengths; without weights every step is one long. Which paths are equally short is decided as in
  /// ``betweenness(normalized:endpoints:sources:threads:)``.
  ///
  /// - Parameters:
  ///   - normalized: divide by the number of pairs n(n - 1), or of an undirected graph half as many pairs.
  ///   - sources: the nodes to search from; from k of n the sum is scaled up by n / k.
  ///   - threads: how many threads may work; the result does not depend on it.
  /// - Returns: one score an arc; both arcs of an undirected edge have the score of the edge.
  /// - Throws: ``GraphError/needsLengths(measure:)`` for strengths,
  ///   ``GraphError/zeroLength(measure:source:target:)``, and errors of `sources`.
  /// - Complexity: O(V E) time without weights, O(V (E + V log V)) with; O(V + E) space a thread.
  ///
  /// `nx.edge_betweenness_centrality(G, k, normalized, weight)`.
  ///
  /// Girvan and Newman (2002), doi:10.1073/pnas.122653799; Brandes (2008), doi:10.1016/j.socnet.2007.11.001.
  public func edgeBetweenness(
    normalized: Bool = true, sources: PathSources = .all, threads: Int = Threads.available
  ) throws(GraphError) -> EdgeScores {
    let name = "edge betweenness"
    try requireLengths(for: name)
    try requirePositiveLengths(for: name)
    let drawn = try sources.resolved(in: self, for: name) ?? Array(nodes)
    let lengths = PathLengths(outgoing)
    var sums = lengths.adjacency.accumulated(items: drawn.count, slots: arcCount, threads: threads) { out in
      let search = LengthSearch(
        rows: out, bound: lengths.bound, nodeCount: nodeCount, arcCount: arcCount)
      return { index, total in
        search.countPaths(from: drawn[index])
        search.addArcDependencies(to: total)
        search.clear()
      }
    }
    if !isDirected { sums = bothWays(sums) }
    let size = Double(nodeCount)
    // Every source and every end counts here, so that the pairs are n(n - 1).
    let scale =
      nodeCount < 2
      ? 1
      : normalized
        ? 1 / (Double(drawn.count) * (size - 1)) : size / (Double(drawn.count) * (isDirected ? 1 : 2))
    var values = sums
    for position in values.indices { values[Int(outgoing.arc(at: position))] = sums[position] * scale }
    return EdgeScores(values: values, graph: self)
  }

  /// The sum of both arcs of each undirected edge.
  private func bothWays(_ sums: [Double]) -> [Double] {
    var both = sums
    for position in incoming.nodes.indices {
      // The incoming rows of an undirected graph list the same edges in the same places, turned round.
      let twin = Int(incoming.arc(at: position))
      if twin != position { both[position] += sums[twin] }
    }
    return both
  }
}
