/// Which arcs of a node count.
public enum ArcDirection: Sendable, Hashable {
  /// Arcs into the node.
  case incoming
  /// Arcs out of the node.
  case outgoing
  /// Both; in an undirected graph each edge once, a self-loop twice, as is the convention.
  case total
}
