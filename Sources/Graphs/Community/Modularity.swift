extension Digraph {
  /// How much more weight lies inside communities than chance would put there.
  ///
  ///     Q = sum over communities c of (w_in(c) / m - resolution * s_out(c) s_in(c) / m^2)
  ///
  /// m is the weight of all arcs, w_in(c) that of arcs inside c; of an undirected graph both arcs of an edge count.
  /// Weights are strengths.
  ///
  /// - Parameters:
  ///   - labels: the community of each node, any numbers.
  ///   - resolution: above one favours small communities, below one large ones.
  /// - Returns: Q, at most 1 and, at resolution 1, at least -1 (undirected: -1/2).
  /// - Throws: ``GraphError/needsStrengths(measure:)``, ``GraphError/wrongCount(measure:name:count:expected:)``,
  ///   ``GraphError/undefined(measure:reason:)`` for a graph without weight.
  /// - Complexity: O(V + E).
  ///
  /// `nx.community.modularity(G, communities, weight="weight", resolution=resolution)`.
  ///
  /// Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113; Leicht and Newman (2008),
  /// doi:10.1103/PhysRevLett.100.118703.
  public func modularity(of labels: [Int32], resolution: Double = 1) throws(GraphError) -> Double {
    try requireStrengths(for: "modularity")
    try requireOnePerNode(labels.count, name: "labels", measure: "modularity")
    var numbers: [Int32: Int] = [:]
    let groups = labels.map { label in
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
    var (inside, out, into) = (
      [Double](repeating: 0, count: numbers.count), [Double](repeating: 0, count: numbers.count),
      [Double](repeating: 0, count: numbers.count)
    )
    var total = 0.0
    for node in nodes {
      for position in outgoing.range(of: node) {
        let other = outgoing.nodes[position]
        let weight = outgoing.weight(at: position) * (isDirected || node != other ? 1 : 2)
        total += weight
        out[groups[Int(node)]] += weight
        into[groups[Int(other)]] += weight
        if groups[Int(node)] == groups[Int(other)] { inside[groups[Int(node)]] += weight }
      }
    }
    guard total > 0 else {
      throw .undefined(measure: "modularity", reason: "the graph has no edges with weight")
    }
    return inside.indices.reduce(0) {
      $0 + inside[$1] / total - resolution * (out[$1] / total) * (into[$1] / total)
    }
  }
}
