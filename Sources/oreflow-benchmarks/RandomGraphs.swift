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

  /// One node joined to all others both ways.
  static func star(nodes: Int) throws -> Digraph {
    var builder = DigraphBuilder(weights: .strength)
    for leaf in 1..<NodeID(nodes) {
      try builder.addEdge(from: 0, to: leaf, weight: Double(leaf % 9 + 1))
      try builder.addEdge(from: leaf, to: 0, weight: Double(leaf % 7 + 1))
    }
    return try builder.build(nodeCount: nodes)
  }

  /// Each node joined to the next, with weights uniform from 1 to 9.
  static func path(nodes: Int) throws -> Digraph {
    var generator = SplitMix64(seed: 7)
    var builder = DigraphBuilder(weights: .strength)
    for node in 0..<NodeID(nodes - 1) {
      try builder.addEdge(from: node, to: node + 1, weight: Double.random(in: 1...9, using: &generator))
    }
    return try builder.build(nodeCount: nodes)
  }
}
