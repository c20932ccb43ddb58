extension Diagram {
  /// A node: a stable id, the label that is shown and Graphviz attributes.
  public struct Node: Sendable, Hashable {
    /// The stable id, unique in the diagram.
    public let id: String
    /// What is shown; the id unless another label is given.
    public var label: AttributeValue
    /// `shape`, `fillcolor`, `width`, ...; a `label` among them is ignored.
    public var attributes: Attributes

    /// A node; its label is the id unless given.
    public init(_ id: String, label: AttributeValue? = nil, _ attributes: Attributes = [:]) {
      self.id = id
      self.label = label ?? .text(id)
      self.attributes = attributes
    }
  }
}
