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
    let (sums, total) = groupSums(groups, count: numbers.count)
    guard total > 0 else {
      throw .undefined(measure: "modularity", reason: "the graph has no edges with weight")
    }
    return sums.reduce(0) {
      $0 + $1.inside / total - resolution * ($1.out / total) * ($1.into / total)
    }
  }

  /// The weight inside, out of and into each group, and of all arcs.
  private func groupSums(_ groups: [Int], count: Int)
    -> (sums: [(inside: Double, out: Double, into: Double)], total: Double)
  {
    var sums = [(inside: Double, out: Double, into: Double)](repeating: (0, 0, 0), count: count)
    var total = 0.0
    outgoing.withRows { rows in
      groups.withUnsafeBufferPointer { groups in
        sums.withUnsafeMutableBufferPointer { sums in
          for node in 0..<nodeCount {
            let group = groups[node]
            for position in rows.start(node)..<rows.end(node) {
              let other = Int(rows.nodes[position])
              let weight = (rows.weights?[position] ?? 1) * (isDirected || node != other ? 1 : 2)
              total += weight
              sums[group].out += weight
              sums[groups[other]].into += weight
              // Without a branch, which chance would decide.
              sums[group].inside += groups[other] == group ? weight : 0
            }
          }
        }
      }
    }
    return (sums, total)
  }
}
