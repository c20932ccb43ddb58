/// One number for each arc: what measures of edges return.
///
/// In an undirected graph both arcs of an edge have its score. Order is by score, highest first, ties by source,
/// then target.
public struct EdgeScores: Sendable, Equatable {
  /// The score of each arc, indexed by ``ArcID``.
  public let values: [Double]
  /// The graph of the arcs.
  public let graph: Digraph

  /// The score of an arc.
  public subscript(arc: Arc) -> Double { values[Int(arc.id)] }

  /// The score of the arc between two nodes, or nil when there is none.
  public subscript(source: NodeID, target: NodeID) -> Double? {
    graph.position(from: source, to: target).map { values[Int(graph.outgoing.arc(at: $0))] }
  }

  /// An edge with its score.
  public struct Ranked: Sendable, Hashable {
    /// The edge.
    public let edge: Arc
    /// The score.
    public let score: Double
  }

  /// Every edge with its score, highest first, ties by source, then target.
  ///
  /// - Complexity: O(E log E).
  public func ranking() -> [Ranked] {
    // The sort is stable only by promise of the second key: edges come in order of source and target.
    graph.edges.enumerated().map { (place: $0.offset, edge: $0.element, score: self[$0.element]) }
      .sorted { $0.score == $1.score ? $0.place < $1.place : $0.score > $1.score }
      .map { Ranked(edge: $0.edge, score: $0.score) }
  }

  /// The `count` first edges of the ranking, or all when there are fewer.
  public func top(_ count: Int) -> [Ranked] { Array(ranking().prefix(max(0, count))) }
}
