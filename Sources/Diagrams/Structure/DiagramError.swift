/// What can go wrong between a diagram and its picture; the description says what to do.
public enum DiagramError: Error, Sendable, Hashable {
  /// Two nodes have the same id.
  case duplicateNode(String)
  /// Two edges between the same nodes have the same key.
  case duplicateEdge(tail: String, head: String, key: String)
  /// Two clusters have the same id.
  case duplicateCluster(String)
  /// An edge, a subgraph or a change names a node that is not there.
  case unknownNode(String, within: String)
  /// A node lies in two clusters of which neither contains the other.
  case nodeInTwoClusters(String)
  /// DOT cannot carry this id.
  case invalidIdentifier(String, reason: String)
  /// Graphviz cannot take this attribute.
  case invalidAttribute(String, owner: String, reason: String)
  /// The diagram names no font.
  case missingFont
  /// Graphviz itself does not start.
  case unavailable
  /// Graphviz did not read the DOT text, with its messages.
  case unreadable(messages: [String])
  /// The installed Graphviz lacks this engine.
  case unsupportedEngine(LayoutEngine, messages: [String])
  /// The installed Graphviz lacks this format.
  case unsupportedFormat(String, messages: [String])
  /// The layout took longer than it was given.
  case timeIsOver(LayoutEngine, Duration)
  /// The layout failed, with Graphviz's messages.
  case layoutFailed(LayoutEngine, messages: [String])
  /// The rendering failed, with Graphviz's messages.
  case renderingFailed(String, messages: [String])
  /// An image would have too many pixels.
  case imageTooLarge(width: Double, height: Double)
  /// The drawing does not fit the page unscaled; sizes in millimetres.
  case doesNotFit(width: Double, height: Double, page: Page)
  /// The page has no usable size.
  case invalidPage(Page)
}

extension DiagramError: CustomStringConvertible {
  /// One or more lines: what failed and what to do.
  public var description: String {
    switch self {
    case .duplicateNode(let id): "two nodes have the id “\(id)”: give each node its own"
    case .duplicateEdge(let tail, let head, let key):
      "two edges from “\(tail)” to “\(head)” have the key “\(key)”: give each its own"
    case .duplicateCluster(let id): "two clusters have the id “\(id)”: give each its own"
    case .unknownNode(let id, let place): "\(place) names the node “\(id)”, which is not there: add it first"
    case .nodeInTwoClusters(let id):
      "the node “\(id)” lies in two clusters: put it into one, or one cluster into the other"
    case .invalidIdentifier(let id, let reason):
      "the id “\(id)” cannot be used because \(reason): use another id and keep the text for the label"
    case .invalidAttribute(let name, let owner, let reason):
      "the attribute “\(name)” of \(owner) cannot be used: \(reason)"
    case .missingFont: "the diagram names no font: name one, for example Liberation Sans"
    case .unavailable: "Graphviz does not start: install libgraphviz-dev"
    case .unreadable(let messages):
      "Graphviz did not read the diagram: check its attributes" + Self.list(messages)
    case .unsupportedEngine(let engine, let messages):
      "this Graphviz has no layout engine “\(engine.rawValue)”: install the full graphviz package"
        + Self.list(messages)
    case .unsupportedFormat(let format, let messages):
      "this Graphviz cannot write “\(format)”: install the full graphviz package, with cairo and pango"
        + Self.list(messages)
    case .timeIsOver(let engine, let limit):
      "the layout by “\(engine.rawValue)” had not ended after \(limit): draw less, use sfdp or twopi, or give it more time"
    case .layoutFailed(let engine, let messages):
      "the layout by “\(engine.rawValue)” failed: correct what is named here, or try another engine or "
        + "splines=line" + Self.list(messages)
    case .renderingFailed(let format, let messages):
      "writing “\(format)” failed" + Self.list(messages)
    case .imageTooLarge(let width, let height):
      "the image would have \(DOTText.number(width)) x \(DOTText.number(height)) pixels: lower the dpi or the "
        + "page width"
    case .doesNotFit(let width, let height, let page):
      "the drawing is \(Self.millimetres(width)) x \(Self.millimetres(height)) mm and the page \(page): draw "
        + "less, reduce the font or the spacing, or allow scaling"
    case .invalidPage(let page): "the page \(page) has no usable size: give it 1 to 5000 mm"
    }
  }

  private static func list(_ messages: [String]) -> String { messages.map { "\n  \($0)" }.joined() }

  private static func millimetres(_ value: Double) -> String {
    DOTText.number((value * 10).rounded() / 10)
  }
}
