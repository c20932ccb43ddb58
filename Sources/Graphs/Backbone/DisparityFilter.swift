import Platform

extension Digraph {
  /// How likely chance is to make each edge as heavy as it is among the edges of its ends.
  ///
  ///     alpha(u, v) = min((1 - w / s_out(u))^(k_out(u) - 1), (1 - w / s_in(v))^(k_in(v) - 1))
  ///
  /// Weights are strengths. A small alpha marks an edge that is significant for at least one of its ends; in an
  /// undirected graph both ends count all their edges.
  ///
  /// - Parameter keepsSoleEdges: count the only edge of a node, which has nothing to be compared with, as
  ///   significant (alpha 0); otherwise as chance (alpha 1).
  /// - Returns: alpha for each arc, from 0 to 1.
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(V + E).
  ///
  /// Neither NetworkX nor igraph has it; the formula is that of the reference.
  ///
  /// Serrano, Boguna and Vespignani (2009), doi:10.1073/pnas.0808904106.
  public func disparity(keepsSoleEdges: Bool = true) throws(GraphError) -> EdgeScores {
    try requireStrengths(for: "disparity filter")
    let (out, into) = (outgoing.rowSums(), incoming.rowSums())
    var values = [Double](repeating: 1, count: arcCount)
    for node in nodes {
      let row = outgoing.range(of: node)
      for position in row {
        let target = outgoing.nodes[position]
        let weight = outgoing.weight(at: position)
        values[Int(outgoing.arc(at: position))] = min(
          Self.chance(weight, of: out[Int(node)], edges: row.count, keepsSoleEdges),
          Self.chance(weight, of: into[Int(target)], edges: incoming.range(of: target).count, keepsSoleEdges))
      }
    }
    return EdgeScores(values: values, graph: self)
  }

  /// The edges that are significant at a level, with every node; see ``disparity(keepsSoleEdges:)``.
  ///
  /// - Parameters:
  ///   - level: the largest chance to accept, above 0; 0.05 is usual.
  ///   - keepsSoleEdges: keep the only edge of a node.
  /// - Throws: ``GraphError/needsStrengths(measure:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: O(V + E).
  public func backbone(level: Double = 0.05, keepsSoleEdges: Bool = true) throws(GraphError)
    -> FilteredDigraph
  {
    guard level > 0, level <= 1 else {
      throw .invalidParameter(
        measure: "disparity filter", name: "level", value: level, expected: "above 0 and at most 1")
    }
    let chance = try disparity(keepsSoleEdges: keepsSoleEdges)
    return filtered(arcs: { chance[$0] < level })
  }

  private static func chance(_ weight: Double, of strength: Double, edges: Int, _ keepsSole: Bool) -> Double {
    if edges == 1 { return keepsSole ? 0 : 1 }
    // Rounding may carry the heaviest share past one.
    return strength > 0 ? pow(max(0, 1 - weight / strength), Double(edges - 1)) : 1
  }
}
