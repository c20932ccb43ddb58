import Platform

extension Digraph {
  /// How many of the triangles that could stand on each node do.
  ///
  ///     c(v) = sum over triangles of (w(v, u) w(u, q) w(q, v))^(1/3) / (k(v) (k(v) - 1) / 2)
  ///
  /// Weights are strengths, divided by the largest of the graph; without weights every triangle counts one. In a
  /// directed graph all eight directions of a triangle count, over 2 (k (k - 1) - 2 m) possible ones, k the arcs in
  /// and out and m the mutual pairs of the node. Self-loops are omitted.
  ///
  /// - Returns: one coefficient a node between 0 and 1; 0 where no triangle is possible.
  /// - Throws: ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(E^1.5).
  ///
  /// `nx.clustering(G, weight="weight")`, whose mean is `nx.average_clustering`; igraph's
  /// `Graph.transitivity_local_undirected(mode="zero")`.
  ///
  /// Watts and Strogatz (1998), doi:10.1038/30918; Onnela, Saramaki, Kertesz and Kaski (2005),
  /// doi:10.1103/PhysRevE.71.065103; Fagiolo (2007), doi:10.1103/PhysRevE.76.026107. Triangles are listed after Chiba
  /// and Nishizeki (1985), doi:10.1137/0214017.
  public func clustering() throws(GraphError) -> Scores {
    try requireStrengths(for: "clustering")
    guard isWeighted || isDirected else {
      let counts = TriangleRows(neighbours).counts()
      return Scores(
        nodes.map { coefficient($0, Double(counts[Int($0)]), neighbours: outgoing.range(of: $0).count) })
    }
    let largest = outgoing.weights.max() ?? 1
    let mutual = mutualWeights { largest > 0 ? cbrt($0 / largest) : 0 }
    let sums = triangleProducts(mutual)
    return Scores(nodes.map { coefficient($0, sums[Int($0)], neighbours: mutual.range(of: $0).count) })
  }

  private func coefficient(_ node: NodeID, _ sum: Double, neighbours: Int) -> Double {
    sum > 0 ? 2 * sum / possibleTriangles(node, neighbours: neighbours) : 0
  }

  /// The sum of the products of the sides of the triangles at each node.
  private func triangleProducts(_ mutual: Adjacency) -> [Double] {
    let triangles = TriangleRows(mutual)
    let rows = triangles.rows
    var sums = [Double](repeating: 0, count: nodeCount)
    sums.withUnsafeMutableBufferPointer { sums in
      rows.withRows { pointers in
        guard let weights = pointers.weights else { return }
        let targets = pointers.nodes
        triangles.forEachTriangle { low, lowMiddle, lowHigh, middleHigh in
          let product = weights[lowMiddle] * weights[lowHigh] * weights[middleHigh]
          sums[low] += product
          sums[Int(targets[lowMiddle])] += product
          sums[Int(targets[lowHigh])] += product
        }
      }
    }
    return triangles.byNode(sums)
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
