public import Diagrams

extension PlacedFigure {
  /// How much larger than its page a figure is drawn, to be brought to its size at the end: Graphviz rounds the places
  /// of letters, which shows at the size of print and not at ten times it.
  static let magnification = 10.0

  /// The figure as a diagram for the engine `nop2`, `magnification` times its size.
  ///
  /// - Throws: `DiagramError` when two boxes have one id.
  public func diagram() throws(DiagramError) -> Diagram {
    try magnified(Self.magnification).drawn()
  }

  private func drawn() throws(DiagramError) -> Diagram {
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
    if !areas.isEmpty || !ribbons.isEmpty { diagram.graphAttributes["_background"] = .text(background) }
    diagram.accessibleTitle = title
    diagram.accessibleDescription = caption.text
    // Two points pin the page's corners, so that the page has its size whatever is drawn.
    let corners = ["page:0": Point(x: 0, y: 0), "page:1": Point(x: width, y: height)]
    for (id, place) in corners.merging(anchors, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }) {
      try diagram.add(
        Diagram.Node(
          id, label: "",
          ["pos": .position(place.rounded), "shape": "point", "width": 0, "height": 0, "style": "invis"]))
    }
    for box in boxes { try diagram.add(box.node) }
    for words in words { try diagram.add(words.node) }
    for ribbon in ribbons { try diagram.add(ribbon.edge) }
    for line in lines { try diagram.add(line.edge) }
    return diagram
  }

  /// The areas and ribbons in xdot, the one way to draw below a layout.
  private var background: String {
    areas.map { area in
      Self.shape(
        "P", area.points, fill: area.fill, line: area.border?.color ?? area.fill, area.border?.width ?? 1)
    }.joined()
      + ribbons.map { ribbon in
        Self.shape(
          "b", ribbon.outline, fill: ribbon.fill, line: ribbon.isOutlined ? Color(gray: 1) : ribbon.fill,
          ribbon.isOutlined ? 3 : 0.1)
      }.joined()
  }

  /// A filled shape in xdot: `P` of corners or `b` of control points.
  private static func shape(
    _ kind: String, _ points: [Point], fill: Color, line: Color, _ width: Double
  ) -> String {
    func text(_ command: String, _ value: String) -> String { "\(command) \(value.utf8.count) -\(value) " }
    let corners = points.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: " ")
    return text("S", "setlinewidth(\(width))") + text("c", line.hex) + text("C", fill.hex)
      + "\(kind) \(points.count) \(corners) "
  }

  /// A length as Graphviz wants it: inches, to a hundredth of a point.
  fileprivate static func inches(_ points: Double) -> AttributeValue {
    .number((points / 72 * 10_000).rounded() / 10_000)
  }

  private static func number(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return "\(hundredths)"
  }
}

extension PlacedFigure {
  /// The same figure, every length times `factor`.
  fileprivate func magnified(_ factor: Double) -> PlacedFigure {
    var figure = self
    figure.width *= factor
    figure.height *= factor
    figure.anchors = anchors.mapValues { $0.times(factor) }
    for place in figure.areas.indices {
      figure.areas[place].points = areas[place].points.map { $0.times(factor) }
      figure.areas[place].border?.width *= factor
    }
    for place in figure.ribbons.indices {
      figure.ribbons[place].start = ribbons[place].start.times(factor)
      figure.ribbons[place].end = ribbons[place].end.times(factor)
      figure.ribbons[place].width *= factor
      figure.ribbons[place].endWidth = ribbons[place].endWidth.map { $0 * factor }
    }
    for place in figure.boxes.indices {
      figure.boxes[place].center = boxes[place].center.times(factor)
      figure.boxes[place].width *= factor
      figure.boxes[place].height *= factor
      figure.boxes[place].fontSize *= factor
      figure.boxes[place].border?.width *= factor
    }
    for place in figure.lines.indices {
      figure.lines[place].points = lines[place].points.map { $0.times(factor) }
      figure.lines[place].width *= factor
    }
    for place in figure.words.indices {
      figure.words[place].place = words[place].place.times(factor)
      figure.words[place].fontSize *= factor
      figure.words[place].width *= factor
    }
    return figure
  }
}

extension Point {
  fileprivate func times(_ factor: Double) -> Point { Point(x: x * factor, y: y * factor) }

  /// The place to a hundredth of a point, so that the DOT text stays readable.
  fileprivate var rounded: Point { Point(x: (x * 100).rounded() / 100, y: (y * 100).rounded() / 100) }
}

extension PlacedFigure.Box {
  /// The box as a node.
  fileprivate var node: Diagram.Node {
    var attributes: Attributes = [
      "pos": .position(center.rounded), "width": PlacedFigure.inches(width),
      "height": PlacedFigure.inches(height),
      "fillcolor": .text(fill.hex), "fontcolor": .text((ink ?? fill.text).hex),
      "fontsize": .number(fontSize),
    ]
    if let border {
      attributes["penwidth"] = .number(border.width)
      attributes["color"] = .text(border.color.hex)
      if border.isDashed { attributes["style"] = "filled,dashed" }
    }
    if isRound { attributes["shape"] = "ellipse" }
    if let polygon { attributes["shape"] = .text(polygon.rawValue) }
    if let link { attributes["URL"] = .text(link) }
    return Diagram.Node(
      id, label: PlacedFigure.face(label, isBold: isBold, isItalic: isItalic) ?? .text(label), attributes)
  }
}

extension PlacedFigure.Ribbon {
  /// An edge that is not seen, as ribbons are drawn in the background: it keeps the graph a graph for whoever reads the
  /// DOT text.
  fileprivate var edge: Diagram.Edge {
    Diagram.Edge(
      from: from, to: to, key: key,
      [
        "pos": .course([PlacedFigure.Line.curve(PlacedFigure.Line.level(from: start, to: end))]),
        "style": "invis", "tooltip": .text(meaning),
      ])
  }

  /// The control points of its outline: along the upper edge, down the end, back along the lower edge.
  var outline: [Point] {
    func edge(_ side: Double) -> [Point] {
      PlacedFigure.Line.level(
        from: Point(x: start.x, y: start.y + side * width / 2),
        to: Point(x: end.x, y: end.y + side * (endWidth ?? width) / 2))
    }
    let (upper, lower) = (edge(1), edge(-1))
    let down = PlacedFigure.Line.straight(from: upper[3], to: lower[3])
    let back: [Point] = lower.reversed()
    return upper + Array(down.dropFirst()) + Array(back.dropFirst())
  }
}

extension PlacedFigure {
  /// `text` in a face that is not regular; nil where it is.
  fileprivate static func face(_ text: String, isBold: Bool, isItalic: Bool) -> AttributeValue? {
    guard isBold || isItalic else { return nil }
    var inline = HTMLInline.text(text)
    if isItalic { inline = .italic([inline]) }
    if isBold { inline = .bold([inline]) }
    return .html(.text([inline]))
  }
}

extension PlacedFigure.Words {
  /// The words as a node without a shape.
  fileprivate var node: Diagram.Node {
    Diagram.Node(
      id, label: label,
      [
        "pos": .position(center.rounded), "shape": "plaintext", "style": "solid",
        "width": PlacedFigure.inches(width), "height": PlacedFigure.inches(fontSize * 1.2),
        "fontsize": .number(fontSize), "fontcolor": .text(color.hex),
      ])
  }

  /// The words as a label: aligned text, or bold text as wide as it was measured.
  var label: AttributeValue {
    if let label = PlacedFigure.face(text, isBold: isBold, isItalic: isItalic) { return label }
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
  /// The lengths of dashes and of what is between them, points.
  private static let dashes = (on: 3.0, off: 2.0)
  private static let dots = (on: 0.8, off: 1.6)

  /// The line of a magnified figure as an edge.
  fileprivate var edge: Diagram.Edge {
    // Graphviz's own dashes have one length whatever the size of the drawing.
    let pattern = isDashed ? Self.dashes : isDotted ? Self.dots : nil
    let scale = PlacedFigure.magnification
    return Diagram.Edge(
      from: from, to: to, key: key,
      [
        "pos": .course(pattern.map { pieces($0.on * scale, $0.off * scale) } ?? [curve]),
        "penwidth": .number((width * 1000).rounded() / 1000), "color": .text(color.hex),
        "tooltip": .text(meaning),
      ])
  }

  /// The control points of one curve that leaves and arrives level.
  static func level(from start: Point, to end: Point) -> [Point] {
    let middle = (start.x + end.x) / 2
    return [start, Point(x: middle, y: start.y), Point(x: middle, y: end.y), end]
  }

  /// The control points of a straight line.
  static func straight(from start: Point, to end: Point) -> [Point] {
    func between(_ part: Double) -> Point {
      Point(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
    }
    return [start, between(1.0 / 3), between(2.0 / 3), end]
  }

  /// The control points of straight lines from each of `corners` to the next.
  static func polyline(_ corners: [Point]) -> [Point] {
    zip(corners, corners.dropFirst()).reduce(into: Array(corners.prefix(1))) { points, pair in
      points += straight(from: pair.0, to: pair.1).dropFirst()
    }
  }

  /// The same curves, each cut in two at its middle, `times` over.
  ///
  /// Graphviz makes the page hold all control points, which lie far off a bent curve; those of its pieces do not.
  static func refined(_ points: [Point], times: Int) -> [Point] {
    func middle(_ a: Point, _ b: Point) -> Point { Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2) }
    var points = points
    for _ in 0..<times {
      var finer = Array(points.prefix(1))
      for start in stride(from: 0, to: points.count - 3, by: 3) {
        let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
        let (ab, bc, cd) = (middle(a, b), middle(b, c), middle(c, d))
        let (left, right) = (middle(ab, bc), middle(bc, cd))
        finer += [ab, left, middle(left, right), right, cd, d]
      }
      points = finer
    }
    return points
  }

  /// The line in straight pieces of length `on` with gaps of length `off`.
  fileprivate func pieces(_ on: Double, _ off: Double) -> [Layout.Curve] {
    let places = samples
    var curves: [Layout.Curve] = []
    var (start, left, isOn) = (places.first ?? Point(x: 0, y: 0), on, true)
    func add(to end: Point) {
      if isOn, start != end { curves.append(Self.curve(Self.straight(from: start, to: end))) }
    }
    for (from, to) in zip(places, places.dropFirst()) {
      var from = from
      var way = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
      while way > left {
        let part = left / way
        let place = Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
        add(to: place)
        isOn.toggle()
        (start, from, way) = (place, place, way - left)
        left = isOn ? on : off
      }
      left -= way
    }
    if let last = places.last { add(to: last) }
    return curves.isEmpty ? [curve] : curves
  }

  fileprivate var curve: Layout.Curve { Self.curve(points) }

  fileprivate static func curve(_ points: [Point]) -> Layout.Curve {
    Layout.Curve(points: points.map(\.rounded))
  }
}
