extension Diagram {
  /// A set of nodes that belong together: on one rank, or in a frame.
  public struct Subgraph: Sendable, Hashable {
    /// What the set is for.
    public enum Role: Sendable, Hashable {
      /// Nodes put on one rank by the `dot` engine.
      case rank(Rank)
      /// Nodes drawn together in a frame; the id is unique in the diagram.
      case cluster(String)
      /// Nodes that share attributes or are merely listed together.
      case group
    }

    /// The rank constraints of the `dot` engine.
    public enum Rank: String, Sendable, Hashable {
      /// All on the same rank.
      case same
      /// All on the first rank.
      case min
      /// All on the first rank, and alone there.
      case source
      /// All on the last rank.
      case max
      /// All on the last rank, and alone there.
      case sink
    }

    /// What the set is for.
    public let role: Role
    /// The ids of its nodes, in order.
    public var nodes: [String]
    /// `label`, `style`, `bgcolor`, ...
    public var attributes: Attributes
    /// Subgraphs inside this one.
    public var subgraphs: [Subgraph]

    /// A subgraph of nodes that are, or will be, in the diagram.
    public init(
      _ role: Role, nodes: [String], _ attributes: Attributes = [:], subgraphs: [Subgraph] = []
    ) {
      self.role = role
      self.nodes = nodes
      self.attributes = attributes
      self.subgraphs = subgraphs
    }

    var clusterID: String? {
      if case .cluster(let id) = role { id } else { nil }
    }

    /// Whether this or an inner subgraph is a cluster.
    var isClustering: Bool { clusterID != nil || subgraphs.contains { $0.isClustering } }

    /// The nodes that lie in a cluster, once or more.
    var clusteredNodes: [String] {
      clusterID == nil ? subgraphs.flatMap(\.clusteredNodes) : allNodes
    }

    private var allNodes: [String] { nodes + subgraphs.flatMap(\.allNodes) }
  }
}
