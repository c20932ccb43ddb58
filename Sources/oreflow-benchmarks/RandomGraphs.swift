import Graphs

/// Graphs to time measures on, the same on every machine.
enum RandomGraphs {
  /// Ten edges a node; low nodes have many, high ones few, as in trade. Weights are uniform from 1 to 100.
  static func skewed(nodes: Int, weights: WeightMeaning, directed: Bool) throws -> Digraph {
    var generator = SplitMix64(seed: 7)
    var builder = DigraphBuilder(weights: weights, directed: directed, duplicates: .sum, selfLoops: .drop)
    builder.reserveCapacity(nodes * 10)
    for _ in 0..<nodes * 10 {
      let (a, b) = (Double.random(in: 0..<1, using: &generator), Double.random(in: 0..<1, using: &generator))
      try builder.addEdge(
        from: NodeID(a * a * Double(nodes)), to: NodeID(b * b * Double(nodes)),
        weight: Double.random(in: 1...100, using: &generator))
    }
    return try builder.build(nodeCount: nodes)
  }

  /// Arcs from lower to higher nodes only.
  static func acyclic(nodes: Int) throws -> Digraph {
    let graph = try skewed(nodes: nodes, weights: .strength, directed: true)
    return graph.filtered(arcs: { $0.source < $0.target }).subgraph().graph
  }

  /// Half the nodes are rows, half columns; low ones have more edges, and a ring joins all.
  static func bipartite(nodes: Int) throws -> Digraph {
    var generator = SplitMix64(seed: 7)
    let half = nodes / 2
    var builder = DigraphBuilder(duplicates: .sum)
    for row in 0..<half {
      try builder.addEdge(from: NodeID(row), to: NodeID(half + row))
      for _ in 0..<10 {
        let (a, b) = (
          Double.random(in: 0..<1, using: &generator), Double.random(in: 0..<1, using: &generator)
        )
        try builder.addEdge(
          from: NodeID(a * a * Double(half)), to: NodeID(half) + NodeID(b * b * Double(half)))
      }
      try builder.addEdge(from: NodeID(row), to: NodeID(half + (row + 1) % half))
    }
    return try builder.build(nodeCount: nodes)
  }
}
