extension Digraph {
  /// The rows of w(u, v) + w(v, u), after `transform` of each weight; of an undirected graph w(u, v) alone.
  func mutualWeights(_ transform: (Double) -> Double = { $0 }) -> Adjacency {
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    rows.offsets.reserveCapacity(nodeCount + 1)
    rows.nodes.reserveCapacity(isDirected ? arcCount * 2 : arcCount)
    rows.weights.reserveCapacity(isDirected ? arcCount * 2 : arcCount)
    for node in nodes {
      let out = outgoing.range(of: node)
      let into = isDirected ? incoming.range(of: node) : 0..<0
      var (o, i) = (out.lowerBound, into.lowerBound)
      while o < out.upperBound || i < into.upperBound {
        let next = min(
          o < out.upperBound ? outgoing.nodes[o] : .max, i < into.upperBound ? incoming.nodes[i] : .max)
        var weight = 0.0
        if o < out.upperBound, outgoing.nodes[o] == next {
          weight += transform(outgoing.weight(at: o))
          o += 1
        }
        if i < into.upperBound, incoming.nodes[i] == next {
          weight += transform(incoming.weight(at: i))
          i += 1
        }
        rows.nodes.append(next)
        rows.weights.append(weight)
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return rows
  }
}
