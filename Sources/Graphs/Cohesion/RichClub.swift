extension Digraph {
  /// How densely the nodes with more than k edges are joined to each other, for each k.
  ///
  ///     phi(k) = 2 E(k) / (N(k) (N(k) - 1))
  ///
  /// N(k) is the number of nodes of degree above k and E(k) the edges among them. Weights are not read. Compare
  /// with rewired graphs before calling a club rich: phi grows with k in random graphs too.
  ///
  /// - Returns: phi for k from 0 on, as long as two nodes have more than k edges; empty without edges.
  /// - Throws: ``GraphError/needsUndirected(measure:)``; ``GraphError/undefined(measure:reason:)`` with self-loops.
  /// - Complexity: O(V + E).
  ///
  /// `nx.rich_club_coefficient(G, normalized=False)`.
  ///
  /// Colizza, Flammini, Serrano and Vespignani (2006), doi:10.1038/nphys209.
  public func richClub() throws(GraphError) -> [Double] {
    try requireUndirected(for: "rich club")
    if selfLoopCount > 0 {
      throw .undefined(measure: "rich club", reason: "the graph has self-loops; drop them when building it")
    }
    if arcCount == 0 { return [] }
    let degrees = nodes.map { outgoing.range(of: $0).count }
    let largest = degrees.max() ?? 0
    // How many nodes have each degree, and of how many edges it is the lower one.
    var nodesAt = [Int](repeating: 0, count: largest + 1)
    var edgesAt = nodesAt
    for degree in degrees { nodesAt[degree] += 1 }
    for node in nodes {
      for other in successors(of: node) where node < other {
        edgesAt[min(degrees[Int(node)], degrees[Int(other)])] += 1
      }
    }
    var (rich, joined) = (nodeCount, edgeCount)
    var coefficients: [Double] = []
    for degree in 0...largest {
      rich -= nodesAt[degree]
      joined -= edgesAt[degree]
      if rich < 2 { break }
      coefficients.append(2 * Double(joined) / (Double(rich) * Double(rich - 1)))
    }
    return coefficients
  }
}
