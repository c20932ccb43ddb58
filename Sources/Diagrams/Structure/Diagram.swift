/// A graph to be drawn: nodes, edges, subgraphs and their Graphviz attributes, in insertion order.
///
/// A diagram is a plain value; building one never calls Graphviz. Node ids are stable and meant to be
/// meaningful (`country:CHN`), since they stand in the DOT text and in the SVG.
public struct Diagram: Sendable {
  /// Whether edges have a direction.
  public enum Kind: Sendable {
    /// `digraph`, edges `a -> b`.
    case directed
    /// `graph`, edges `a -- b`.
    case undirected
  }

  /// The graph's name in the DOT text and the title of the SVG's outermost group.
  public var name: String
  /// Whether edges have a direction.
  public let kind: Kind
  /// The typeface of every label that names no other. Never empty: without one, Graphviz falls back to
  /// whatever the machine calls Times.
  public var font: String
  /// White space kept around the drawing, in points, so that strokes on its border are not cut.
  public var padding: Double = 2
  /// A short title for screen readers, put into the SVG.
  public var accessibleTitle: String?
  /// What the figure shows, for readers who cannot see it, put into the SVG.
  public var accessibleDescription: String?
  /// Attributes of the graph itself: `rankdir`, `nodesep`, `splines`, ...
  public var graphAttributes: Attributes
  /// Attributes of every node that does not set them itself.
  public var nodeDefaults: Attributes
  /// Attributes of every edge that does not set them itself.
  public var edgeDefaults: Attributes

  /// The nodes in insertion order.
  public private(set) var nodes: [Node] = []
  /// The edges in insertion order.
  public private(set) var edges: [Edge] = []
  /// The outermost subgraphs in insertion order.
  public private(set) var subgraphs: [Subgraph] = []

  private var positions: [String: Int] = [:]
  private var keys: Set<[String]> = []
  private var clusters: Set<String> = []
  private var clustered: Set<String> = []

  /// An empty diagram. The font is any family that fontconfig knows; an empty name is refused when the
  /// diagram is written.
  public init(
    name: String = "diagram", kind: Kind = .directed, font: String = "Liberation Sans",
    graphAttributes: Attributes = [:], nodeDefaults: Attributes = [:], edgeDefaults: Attributes = [:]
  ) {
    self.name = name
    self.kind = kind
    self.font = font
    self.graphAttributes = graphAttributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
  }

  /// Adds a node.
  ///
  /// - Throws: `DiagramError.duplicateNode` when the id is taken (canonically equivalent Unicode counts as
  ///   equal), `.invalidIdentifier` when it cannot be written in DOT.
  public mutating func add(_ node: Node) throws(DiagramError) {
    try DOTText.checkIdentifier(node.id)
    guard positions[node.id] == nil else { throw .duplicateNode(node.id) }
    positions[node.id] = nodes.count
    nodes.append(node)
  }

  /// Adds an edge between two nodes that are there already. Edges without a key may be parallel.
  ///
  /// - Throws: `DiagramError.unknownNode`, `.duplicateEdge` for a second edge of the same key between the
  ///   same nodes, `.invalidIdentifier` for a key that cannot be written in DOT.
  public mutating func add(_ edge: Edge) throws(DiagramError) {
    // The spelling of the node is kept: equal Swift strings may differ in bytes, and Graphviz compares bytes.
    let tail = try spelling(of: edge.tail, in: "an edge")
    let head = try spelling(of: edge.head, in: "an edge")
    if let key = edge.key {
      try DOTText.checkIdentifier(key)
      let ends = kind == .directed || tail <= head ? [tail, head] : [head, tail]
      guard keys.insert(ends + [key]).inserted else { throw .duplicateEdge(tail: tail, head: head, key: key) }
    }
    edges.append(Edge(from: tail, to: head, key: edge.key, edge.attributes))
  }

  /// Adds a group or cluster of nodes that are there already, with what it contains.
  ///
  /// - Throws: `DiagramError.unknownNode`, `.duplicateCluster`, and `.nodeInTwoClusters` when clusters that
  ///   do not contain one another share a node (Graphviz loses edges then).
  public mutating func add(_ subgraph: Subgraph) throws(DiagramError) {
    var names = clusters
    let checked = try check(subgraph, names: &names)
    let members = subgraph.isClustering ? Set(checked.clusteredNodes) : []
    if let shared = members.intersection(clustered).min() { throw .nodeInTwoClusters(shared) }
    clusters = names
    clustered.formUnion(members)
    subgraphs.append(checked)
  }

  /// The place of a node in `nodes`, or nil. O(1).
  public func index(ofNode id: String) -> Int? { positions[id] }

  /// Sets attributes of a node, keeping its others: for a second layout with positions or sizes.
  ///
  /// - Throws: `DiagramError.unknownNode`.
  public mutating func set(_ attributes: Attributes, ofNode id: String) throws(DiagramError) {
    guard let position = positions[id] else { throw .unknownNode(id, within: "a change of attributes") }
    nodes[position].attributes.merge(attributes)
  }

  /// Sets attributes of the edge at a place of `edges`, keeping its others.
  ///
  /// - Precondition: the place exists.
  public mutating func set(_ attributes: Attributes, ofEdgeAt position: Int) {
    precondition(edges.indices.contains(position), "no edge at \(position)")
    edges[position].attributes.merge(attributes)
  }

  private func spelling(of id: String, in place: String) throws(DiagramError) -> String {
    guard let position = positions[id] else { throw .unknownNode(id, within: place) }
    return nodes[position].id
  }

  private func check(_ subgraph: Subgraph, names: inout Set<String>) throws(DiagramError) -> Subgraph {
    var result = subgraph
    if let id = subgraph.clusterID {
      try DOTText.checkIdentifier(id)
      guard names.insert(id).inserted else { throw .duplicateCluster(id) }
    }
    result.nodes = []
    for id in subgraph.nodes { result.nodes.append(try spelling(of: id, in: "a subgraph")) }
    result.subgraphs = []
    var seen: Set<String> = []
    for inner in subgraph.subgraphs {
      let checked = try check(inner, names: &names)
      for id in Set(checked.clusteredNodes) where !seen.insert(id).inserted {
        throw .nodeInTwoClusters(id)
      }
      result.subgraphs.append(checked)
    }
    return result
  }
}
