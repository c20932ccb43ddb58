extension Diagram {
  /// An edge between two nodes, named by their ids.
  public struct Edge: Sendable, Hashable {
    /// The id of the node where the edge starts.
    public let tail: String
    /// The id of the node where the edge ends.
    public let head: String
    /// Tells parallel edges apart, or nil.
    public let key: String?
    /// `penwidth`, `color`, `label`, `headport`, ...
    public var attributes: Attributes

    /// An edge from a tail to a head.
    public init(from tail: String, to head: String, key: String? = nil, _ attributes: Attributes = [:]) {
      self.tail = tail
      self.head = head
      self.key = key
      self.attributes = attributes
    }
  }
}
