/// Where everything of a diagram lies after layout: in points, y upwards, before any scaling to a page.
public struct Layout: Sendable, Hashable {
  /// A label's place.
  public struct Label: Sendable, Hashable {
    /// The space the text takes, as estimated from the font's metrics.
    public let box: Box
    /// The size of the font; pieces of HTML-like labels may set their own.
    public let fontSize: Double
  }

  /// A node's place.
  public struct Node: Sendable, Hashable {
    /// The node's id.
    public let id: String
    /// The space of its shape.
    public let box: Box
    /// The label in or on the shape; nil when there is none.
    public let label: Label?
    /// The label beside the shape (`xlabel`); nil when there is none.
    public let outerLabel: Label?
  }

  /// A piecewise cubic Bézier curve: one point, then three for each piece.
  public struct Curve: Sendable, Hashable {
    /// The control points.
    public let points: [Point]
    /// The tip of an arrow before the first point, or nil.
    public let startTip: Point?
    /// The tip of an arrow behind the last point, or nil.
    public let endTip: Point?

    /// A curve of 3n + 1 control points.
    public init(points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }
  }

  /// An edge's course.
  public struct Edge: Sendable, Hashable {
    /// The id of the node where it starts.
    public let tail: String
    /// The id of the node where it ends.
    public let head: String
    /// What tells parallel edges apart, or nil.
    public let key: String?
    /// Its curves; none when the engine drew none (invisible edges, loops of some engines).
    public let curves: [Curve]
    /// Its labels: at the middle, beside it, at the tail, at the head; those there are.
    public let labels: [Label]
  }

  /// A cluster's frame.
  public struct Cluster: Sendable, Hashable {
    /// The cluster's id.
    public let id: String
    /// The frame.
    public let box: Box
    /// Its label; nil when there is none.
    public let label: Label?
  }

  /// The engine that made it.
  public let engine: LayoutEngine
  /// The box around all that is drawn.
  public let boundingBox: Box
  /// White space around that box.
  public let padding: Double
  /// The nodes in the order of the diagram.
  public let nodes: [Node]
  /// The edges in the order of the diagram.
  public let edges: [Edge]
  /// The clusters, outer before inner; none for engines that know no clusters.
  public let clusters: [Cluster]
  /// The label of the whole graph; nil when there is none.
  public let label: Label?

  /// The bounding box with its padding: what must fit a page.
  public var canvas: Box { boundingBox.expanded(by: padding) }

  /// All labels there are: of the graph, clusters, nodes and edges. O(size of the diagram).
  public var labels: [Label] {
    [label].compactMap { $0 } + clusters.compactMap(\.label)
      + nodes.flatMap { [$0.label, $0.outerLabel].compactMap { $0 } } + edges.flatMap(\.labels)
  }

  /// The smallest font size among the labels; nil without labels. Times the scale it is the printed size.
  public var smallestFontSize: Double? { labels.map(\.fontSize).min() }
}

extension AttributeValue {
  /// The course of an edge for the engine `nop2`, in points.
  public static func course(_ curves: [Layout.Curve]) -> AttributeValue {
    let pair = { (point: Point) in "\(DOTText.number(point.x)),\(DOTText.number(point.y))" }
    return .text(
      curves.map { curve in
        let tips = [curve.startTip.map { "s," + pair($0) }, curve.endTip.map { "e," + pair($0) }]
        return (tips.compactMap { $0 } + curve.points.map(pair)).joined(separator: " ")
      }.joined(separator: ";"))
  }
}
