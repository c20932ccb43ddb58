/// What the weights of a graph mean: it decides which measures may read them.
public enum WeightMeaning: Sendable, Hashable {
  /// No weights: every edge counts one, and every step is one long.
  case none
  /// More is closer: trade values, shares, tonnes. Read by PageRank, eigenvector, flows, communities.
  case strength
  /// More is farther: distances, costs, times. Read by shortest paths and everything made of them.
  case length
}
