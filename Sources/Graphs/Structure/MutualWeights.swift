extension Digraph {
  /// The nodes joined to each node one way or the other, itself where it has a self-loop; without weights.
  ///
  /// - Complexity: O(V + E) of a directed graph, O(1) of another.
  var neighbours: Adjacency {
    var rows = isDirected ? mutualWeights() : outgoing
    rows.weights = []
    return rows
  }

  /// The rows of w(u, v) + w(v, u), after `transform` of each weight; of an undirected graph w(u, v) alone.
  ///
  /// - Complexity: O(V + E).
  func mutualWeights(_ transform: (Double) -> Double = { $0 }) -> Adjacency {
    let weights = outgoing.nodes.indices.map { transform(outgoing.weight(at: $0)) }
    if !isDirected {
      return Adjacency(offsets: outgoing.offsets, nodes: outgoing.nodes, weights: weights, arcs: [])
    }
    let weightsInto = incoming.nodes.indices.map { transform(incoming.weight(at: $0)) }
    var rows = Adjacency(
      offsets: [Int32](repeating: 0, count: nodeCount + 1),
      nodes: [NodeID](repeating: 0, count: 2 * arcCount),
      weights: [Double](repeating: 0, count: 2 * arcCount),
      arcs: [])
    var count = 0
    for node in nodes {
      let (out, into) = (outgoing.range(of: node), incoming.range(of: node))
      var (o, i) = (out.lowerBound, into.lowerBound)
      while o < out.upperBound || i < into.upperBound {
        let ahead = o < out.upperBound ? outgoing.nodes[o] : .max
        let back = i < into.upperBound ? incoming.nodes[i] : .max
        rows.nodes[count] = min(ahead, back)
        rows.weights[count] = (ahead <= back ? weights[o] : 0) + (back <= ahead ? weightsInto[i] : 0)
        if ahead <= back { o += 1 }
        if back <= ahead { i += 1 }
        count += 1
      }
      rows.offsets[Int(node) + 1] = Int32(truncatingIfNeeded: count)
    }
    rows.nodes.removeLast(rows.nodes.count - count)
    rows.weights.removeLast(rows.weights.count - count)
    return rows
  }
}
