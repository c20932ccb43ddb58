/// The number of a node: nodes are numbered densely from zero.
public typealias NodeID = Int32

/// The number of an arc: its position by source, then by target, from zero, in the graph as it was built.
///
/// A directed edge is one arc. An undirected edge is two arcs, one each way; an undirected self-loop is one. A
/// reversed view keeps the numbers.
public typealias ArcID = Int32

/// What the weights of a graph mean: it decides which measures may read them.
public enum WeightMeaning: Sendable, Hashable {
  /// No weights: every edge counts one, and every step is one long.
  case none
  /// More is closer: trade values, shares, tonnes. Read by PageRank, eigenvector, flows, communities.
  case strength
  /// More is farther: distances, costs, times. Read by shortest paths and everything made of them.
  case length
}

/// How a strength becomes a length.
public enum LengthConversion: Sendable, Hashable {
  /// length = 1 / strength, so that twice the trade is half the distance.
  case reciprocal
  /// length = -ln(strength / greatest strength) + 1, which tames values that span many orders of magnitude.
  case logarithmic
}
