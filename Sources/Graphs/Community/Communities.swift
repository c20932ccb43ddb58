/// A division of the nodes into communities and how good it is.
public struct Communities: Sendable, Equatable {
  /// The communities, numbered by their lowest node.
  public let components: Components
  /// The modularity of the division at the resolution it was sought with.
  public let modularity: Double
  /// The resolution.
  public let resolution: Double

  /// The community of each node.
  public var labels: [Int32] { components.labels }

  /// The number of communities.
  public var count: Int { components.count }
}
