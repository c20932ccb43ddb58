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
  /// Numbers of the whole graph.
  case numbers([(name: String, value: Double)])
}
