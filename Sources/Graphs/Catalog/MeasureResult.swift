/// What a measure returns, whichever it is: for programs that let their users choose one by name.
public enum MeasureResult: Sendable {
  /// One number for each node, and numbers that describe them.
  case nodeScores(Scores, facts: [Fact] = [])
  /// One number for each edge.
  case edgeScores(EdgeScores)
  /// A group for each node, and numbers that describe the grouping.
  case groups(labels: [Int32], facts: [Fact])
  /// Some nodes, in a meaningful order.
  case nodes([NodeID])
  /// Some edges, by source, then target.
  case edges([Arc])
  /// What flows through each edge, and numbers that describe the flow.
  case flows(EdgeScores, facts: [Fact])
  /// The edges and the nodes of a cut, and what it lets through.
  case cut(edges: [Arc], nodes: [CutNode], value: Double)
  /// One number for each pair of nodes, infinite where there is none, computed as it is read.
  case distances(DistanceRows)
  /// One number for each node of the two sides of a bipartite graph.
  case sides(sources: [Scores.Ranked], targets: [Scores.Ranked])
  /// Sets of nodes, which may share nodes.
  case sets([[NodeID]])
  /// Numbers of the whole graph.
  case numbers([Fact])

  /// A number of the whole graph and what it is.
  public struct Fact: Sendable, Hashable {
    /// What it is.
    public let name: String
    /// The number.
    public let value: Double

    /// A number called `name`.
    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// A node of a cut.
  public struct CutNode: Sendable, Hashable {
    /// The node.
    public let node: NodeID
    /// What it lets through.
    public let capacity: Double
  }
}

extension GraphMeasure {
  typealias Fact = MeasureResult.Fact
}
