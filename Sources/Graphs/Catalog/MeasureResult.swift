/// What a measure returns, whichever it is: for programs that let their users choose one by name.
public enum MeasureResult: Sendable {
  /// One number for each node.
  case nodeScores(Scores)
  /// One number for each edge.
  case edgeScores(EdgeScores)
  /// A group for each node, and numbers that describe the grouping.
  case groups(labels: [Int32], facts: [(name: String, value: Double)])
  /// Some nodes, in a meaningful order.
  case nodes([NodeID])
  /// Some edges, by source, then target.
  case edges([Arc])
  /// What flows through each edge, and numbers that describe the flow.
  case flows(EdgeScores, facts: [(name: String, value: Double)])
  /// The edges and the nodes, with their capacities, of a cut, and what it lets through.
  case cut(edges: [Arc], nodes: [(node: NodeID, capacity: Double)], value: Double)
  /// One number for each pair of nodes, infinite where there is none.
  case pairs(DistanceMatrix)
  /// One number for each node of the two sides of a bipartite graph.
  case sides(sources: [Scores.Ranked], targets: [Scores.Ranked])
  /// Sets of nodes, which may share nodes.
  case sets([[NodeID]])
  /// Numbers of the whole graph.
  case numbers([(name: String, value: Double)])
}
