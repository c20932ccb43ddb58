/// The weight of an edge between two nodes that a projection joins.
public enum ProjectionWeight: Sendable, Hashable {
  /// The number of shared neighbours; `nx.bipartite.weighted_projected_graph(B, nodes)`.
  case shared
  /// Shared neighbours over the number of nodes on the other side; the same call with `ratio=True`.
  case ratio
  /// Sum over shared neighbours of 1 / (degree - 1); `nx.bipartite.collaboration_weighted_projected_graph`.
  case newman
  /// Shared over all neighbours of the two; `nx.bipartite.overlap_weighted_projected_graph(B, nodes)`.
  case jaccard
  /// Shared neighbours over the smaller of the two degrees; the same call with `jaccard=False`.
  case overlap
}

extension Digraph {
  /// One side of a bipartite graph, two nodes joined where they share a neighbour on the other side.
  ///
  ///     w(a, b) = sum over c in N(a) and N(b) of weight(c)
  ///
  /// In a directed graph N is the successors: countries that supply the same mineral. The weights of the graph are
  /// not read.
  ///
  /// - Parameters:
  ///   - side: the nodes to keep. The rest that they lead to is the other side.
  ///   - weight: what the edges weigh; always a strength.
  /// - Returns: an undirected graph of the side, its nodes in ascending order.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``; ``GraphError/undefined(measure:reason:)`` when an edge
  ///   joins two nodes of the side.
  /// - Complexity: O(sum over the other side of degree squared).
  ///
  /// Newman (2001), doi:10.1103/PhysRevE.64.016132.
  public func projection(
    onto side: some Sequence<NodeID>, weight: ProjectionWeight = .shared
  ) throws(GraphError) -> Subgraph {
    var number = [NodeID](repeating: -1, count: nodeCount)
    for node in side {
      try requireNode(node)
      number[Int(node)] = 0
    }
    let kept = nodes.filter { number[Int($0)] == 0 }
    for (index, node) in kept.enumerated() { number[Int(node)] = NodeID(index) }
    // `ratio` counts the whole other side, also the nodes that nobody leads to.
    let otherSide = nodeCount - kept.count
    var builder = DigraphBuilder(weights: .strength, directed: false)
    var sum = [Double](repeating: 0, count: nodeCount)
    for node in kept {
      var met: [NodeID] = []
      for middle in successors(of: node) {
        if number[Int(middle)] >= 0 {
          throw .undefined(
            measure: "projection",
            reason: "nodes \(node) and \(middle) of the side are joined; give one side of a bipartite graph")
        }
        let sharers = predecessors(of: middle)
        let share = weight == .newman ? 1 / Double(max(1, sharers.count - 1)) : 1
        for other in sharers where other > node && number[Int(other)] >= 0 {
          if sum[Int(other)] == 0 { met.append(other) }
          sum[Int(other)] += share
        }
      }
      for other in met.sorted() {
        let (own, its) = (successors(of: node).count, successors(of: other).count)
        let shared = sum[Int(other)]
        sum[Int(other)] = 0
        let value =
          switch weight {
          case .shared, .newman: shared
          case .ratio: shared / Double(otherSide)
          case .jaccard: shared / (Double(own + its) - shared)
          case .overlap: shared / Double(min(own, its))
          }
        try builder.addEdge(from: number[Int(node)], to: number[Int(other)], weight: value)
      }
    }
    return Subgraph(graph: try builder.build(nodeCount: kept.count), nodes: kept)
  }
}
