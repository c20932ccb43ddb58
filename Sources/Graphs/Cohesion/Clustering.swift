#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Digraph {
  /// How many of the triangles that could stand on each node do.
  ///
  ///     c(v) = sum over triangles of (w(v, u) w(u, q) w(q, v))^(1/3) / (k(v) (k(v) - 1) / 2)
  ///
  /// Weights are strengths, divided by the largest of the graph; without weights every triangle counts one. In a
  /// directed graph all eight directions of a triangle count, over 2 (k (k - 1) - 2 m) possible ones, k the arcs in
  /// and out and m the mutual pairs of the node. Self-loops are left out.
  ///
  /// - Returns: one coefficient a node between 0 and 1; 0 where no triangle is possible.
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(sum over edges of degree).
  ///
  /// `nx.clustering(G, weight="weight")`, whose mean is `nx.average_clustering`.
  ///
  /// Watts and Strogatz (1998), doi:10.1038/30918; Onnela, Saramaki, Kertesz and Kaski (2005),
  /// doi:10.1103/PhysRevE.71.065103; Fagiolo (2007), doi:10.1103/PhysRevE.76.026107.
  public func clustering() throws(GraphError) -> Scores {
    try requireStrengths(for: "clustering")
    let largest = outgoing.weights.max() ?? 1
    let mutual = mutualWeights { largest > 0 ? cbrt($0 / largest) : 0 }
    var side = [Double](repeating: 0, count: nodeCount)
    return Scores(
      nodes.map { node in
        let row = mutual.range(of: node)
        for position in row where mutual.nodes[position] != node {
          side[Int(mutual.nodes[position])] = mutual.weights[position]
        }
        // Every triangle is met from both its other corners.
        var triangles = 0.0
        for position in row where mutual.nodes[position] != node {
          let other = mutual.nodes[position]
          var opposite = 0.0
          for step in mutual.range(of: other) where mutual.nodes[step] != other {
            opposite += mutual.weights[step] * side[Int(mutual.nodes[step])]
          }
          triangles += mutual.weights[position] * opposite
        }
        for position in row { side[Int(mutual.nodes[position])] = 0 }
        let possible = possibleTriangles(node, neighbours: row.count)
        return triangles > 0 ? triangles / possible : 0
      })
  }

  private func possibleTriangles(_ node: NodeID, neighbours: Int) -> Double {
    let loop = selfLoopCount > 0 && hasArc(from: node, to: node) ? 1 : 0
    if !isDirected {
      let degree = Double(neighbours - loop)
      return degree * (degree - 1)
    }
    let arcs = outgoing.range(of: node).count + incoming.range(of: node).count - 2 * loop
    let mutual = arcs - (neighbours - loop)
    return 2 * (Double(arcs) * Double(arcs - 1) - 2 * Double(mutual))
  }
}
