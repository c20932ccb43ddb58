public import Diagrams

/// A figure whose every box, line and word has its place, in points of the final page.
///
/// Laid out by us and drawn by Graphviz (`nop2`), so that nothing is scaled: a font of 7 pt is 7 pt on the page, a
/// line of 0.3 pt is 0.3 pt. The origin is the lower left corner.
public struct PlacedFigure: Sendable {
  /// A box with a label, a node of the graph.
  public struct Box: Sendable {
    /// The stable, meaningful id: `country:CHN`.
    public var id: String
    /// The label, set in the middle.
    public var label: String
    /// The middle.
    public var center: Point
    /// From left to right.
    public var width: Double
    /// From bottom to top.
    public var height: Double
    /// The fill.
    public var fill: Color
    /// The size of the label's font.
    public var fontSize: Double
  }

  /// A curve from a box to another, an edge of the graph.
  public struct Line: Sendable {
    /// The id of the box where it begins.
    public var from: String
    /// The id of the box where it ends.
    public var to: String
    /// Tells lines between the same boxes apart.
    public var key: String
    /// Where it begins.
    public var start: Point
    /// Where it ends.
    public var end: Point
    /// The width.
    public var width: Double
    /// The colour.
    public var color: Color
    /// The opacity, 0 to 1.
    public var opacity: Double
    /// What it means, for the tooltip of the SVG.
    public var meaning: String
  }

  /// Words without a box.
  public struct Words: Sendable {
    /// How the words stand to their place.
    public enum Alignment: Sendable { case left, center, right }
    /// The stable id.
    public var id: String
    /// The words.
    public var text: String
    /// The place: the middle of the line of text, at its beginning, middle or end.
    public var place: Point
    /// How the words stand to their place.
    public var alignment: Alignment
    /// The size of the font.
    public var fontSize: Double
    /// Whether the face is bold.
    public var isBold: Bool
    /// The colour.
    public var color: Color
    /// The width of the words as they are set.
    public var width: Double
  }

  /// The figure's name.
  public var name: String
  /// The width of the page.
  public var width: Double
  /// The height of the page.
  public var height: Double
  /// The typeface.
  public var font: String
  /// What it shows, for readers who cannot see it.
  public var title: String
  /// The caption, in full sentences.
  public var caption: String
  /// The boxes.
  public var boxes: [Box] = []
  /// Places without a mark by id, where lines may begin or end.
  public var anchors: [String: Point] = [:]
  /// The lines, those below first.
  public var lines: [Line] = []
  /// The words.
  public var words: [Words] = []

  /// The figure as a diagram for the engine `nop2`.
  ///
  /// - Throws: ``DiagramError`` when two boxes have one id.
  public func diagram() throws(DiagramError) -> Diagram {
    var diagram = Diagram(
      name: name, kind: .directed, font: font,
      graphAttributes: [
        "layout": "nop2", "bb": "0,0,\(Self.number(width)),\(Self.number(height))",
        "outputorder": "edgesfirst",
      ],
      nodeDefaults: [
        "shape": "box", "style": "filled", "fixedsize": true, "penwidth": 0, "margin": 0,
      ],
      edgeDefaults: ["arrowhead": "none"])
    diagram.padding = 0
    diagram.accessibleTitle = title
    diagram.accessibleDescription = caption
    // Two points pin the page's corners, so that the page has its size whatever is drawn.
    let corners = ["page:0": Point(x: 0, y: 0), "page:1": Point(x: width, y: height)]
    for (id, place) in corners.merging(anchors, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }) {
      try diagram.add(
        Diagram.Node(
          id, label: "",
          ["pos": .position(place.rounded), "shape": "point", "width": 0, "height": 0, "style": "invis"]))
    }
    for box in boxes {
      try diagram.add(
        Diagram.Node(
          box.id, label: .text(box.label),
          [
            "pos": .position(box.center.rounded), "width": Self.inches(box.width),
            "height": Self.inches(box.height),
            "fillcolor": .text(box.fill.hex()), "fontcolor": .text(box.fill.text.hex()),
            "fontsize": .number(box.fontSize),
          ]))
    }
    for words in words {
      try diagram.add(
        Diagram.Node(
          words.id, label: words.label,
          [
            "pos": .position(words.center.rounded), "shape": "plaintext", "style": "solid",
            "width": Self.inches(words.width), "height": Self.inches(words.fontSize * 1.2),
            "fontsize": .number(words.fontSize), "fontcolor": .text(words.color.hex()),
          ]))
    }
    for line in lines {
      try diagram.add(
        Diagram.Edge(
          from: line.from, to: line.to, key: line.key,
          [
            "pos": .course([line.curve]), "penwidth": .number((line.width * 1000).rounded() / 1000),
            "color": .text(line.color.hex(opacity: line.opacity)), "tooltip": .text(line.meaning),
          ]))
    }
    return diagram
  }

  /// A length as Graphviz wants it: inches, to a hundredth of a point.
  private static func inches(_ points: Double) -> AttributeValue {
    .number((points / 72 * 10_000).rounded() / 10_000)
  }

  private static func number(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return "\(hundredths)"
  }
}

extension Point {
  /// The place to a hundredth of a point, so that the DOT text stays readable.
  fileprivate var rounded: Point { Point(x: (x * 100).rounded() / 100, y: (y * 100).rounded() / 100) }
}

extension PlacedFigure.Words {
  /// The words as a label: aligned text, or bold text as wide as it was measured.
  var label: AttributeValue {
    if isBold { return .html(.text([.bold([.text(text)])])) }
    switch alignment {
    case .left: return .lines([text], .left)
    case .center: return .text(text)
    case .right: return .lines([text], .right)
    }
  }

  /// The middle of the words.
  var center: Point {
    switch alignment {
    case .left: Point(x: place.x + width / 2, y: place.y)
    case .center: place
    case .right: Point(x: place.x - width / 2, y: place.y)
    }
  }
}

extension PlacedFigure.Line {
  /// The line as one Bézier curve that leaves and arrives level.
  var curve: Layout.Curve {
    let middle = (start.x + end.x) / 2
    return Layout.Curve(
      points: [start, Point(x: middle, y: start.y), Point(x: middle, y: end.y), end].map(\.rounded))
  }
}
