import Testing

@testable import Diagrams

@Suite struct RendererTests {
  @Test func writesEveryFormatFromOneLayout() throws {
    let diagram = try Samples.flows()
    let formats: [OutputFormat] = [
      .pdf, .eps, .svg, .outlinedSVG, .png(dpi: 300), .dot, .placedDOT, .xdot, .json, .plain,
    ]
    let rendering = try Renderer.render(diagram, formats: formats)
    #expect(rendering.warnings.isEmpty)
    #expect(Set(rendering.files.keys) == Set(formats))
    let beginnings: [(OutputFormat, String)] = [
      (.pdf, "%PDF"), (.eps, "%!PS"), (.svg, "<?xml"), (.outlinedSVG, "<?xml"), (.dot, "digraph"),
      (.placedDOT, "digraph"), (.xdot, "digraph"), (.json, "{"), (.plain, "graph "),
    ]
    for (format, beginning) in beginnings {
      let bytes = try #require(rendering[format])
      #expect(bytes.starts(with: Array(beginning.utf8)), "\(format)")
    }
    #expect(try #require(rendering[.png(dpi: 300)]).starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func givesTheSameBytesEachTime() throws {
    let formats: [OutputFormat] = [
      .json, .pdf, .xdot, .eps, .svg, .plain, .png(dpi: 72), .placedDOT, .outlinedSVG,
    ]
    let together = try Renderer.render(try Samples.flows(), formats: formats)
    for format in formats {
      let alone = try Renderer.render(try Samples.flows(), formats: [format])
      #expect(alone[format]?.elementsEqual(together[format] ?? []) == true, "\(format)")
    }
  }

  @Test(arguments: [Page.Scaling.shrink, .fit])
  func givesThePageItsWidth(scaling: Page.Scaling) throws {
    let rendering = try Renderer.render(
      try Samples.flows(), page: Page(width: 170, scaling: scaling),
      formats: [.svg, .pdf, .png(dpi: 600), .eps])
    let height = rendering.placement.height
    let text = { (format: OutputFormat) in
      String(decoding: rendering[format] ?? [], as: UTF8.self)
    }
    #expect(text(.svg).contains("<svg role=\"img\" width=\"482pt\" height=\"\(Int(height))pt\""))
    #expect(text(.pdf).contains("/MediaBox [ 0 0 482 \(Int(height)) ]"))
    #expect(text(.eps).contains("%%BoundingBox: 0 0 482 \(Int(height))\n"))
    // Bytes 16 to 19 of a PNG are its width: 482 pt at 600 dpi.
    let png = try #require(rendering[.png(dpi: 600)])
    #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 4017)
  }

  @Test func scalesForPageOnlyInTheDOTSource() throws {
    let page = Page(width: 85, scaling: .fit)
    let rendering = try Renderer.render(try Samples.flows(), page: page, formats: [.dot])
    let source = String(decoding: try #require(rendering[.dot]), as: UTF8.self)
    #expect(source.contains("size=\"3.3472,1000!\""))
    #expect(rendering.layout == (try Renderer.layout(try Samples.flows())))
  }

  @Test(arguments: LayoutEngine.allCases)
  func laysOutWithEveryEngine(engine: LayoutEngine) throws {
    var diagram = try Samples.flows()
    for (position, node) in diagram.nodes.enumerated() {
      let place = Point(x: Double(position) * 150, y: Double(position % 2) * 60)
      try diagram.set(["pos": .position(place)], ofNode: node.id)
    }
    let layout = try Renderer.layout(diagram, engine: engine)
    #expect(layout.engine == engine)
    #expect(layout.nodes.count == 5)
    #expect(layout.boundingBox.width > 50)
  }

  @Test(arguments: LayoutEngine.allCases)
  func laysOutMoreThanItTrusts(engine: LayoutEngine) throws {
    var diagram = Diagram()
    let count = (engine.trustedSize ?? 200) / 2 + 1
    for number in 0..<count {
      try diagram.add(
        Diagram.Node(
          "\(number)", ["pos": .position(Point(x: Double(number % 30) * 90, y: Double(number) * 2))]))
    }
    for number in 1..<count {
      try diagram.add(Diagram.Edge(from: "\(number - 1)", to: "\(number)"))
    }
    // A path takes no engine long, but a busy machine may; its edges count too.
    let layout = try Renderer.layout(diagram, engine: engine, timeLimit: .seconds(3600))
    #expect(layout.nodes.count == count)
  }

  @Test func endsALayoutWhoseTimeIsOver() throws {
    // Every node tied to those 1, 5 and 11 places on: circo takes tens of seconds over such a graph.
    var diagram = Diagram()
    for number in 0..<131 { try diagram.add(Diagram.Node("\(number)")) }
    for number in 0..<131 {
      for step in [1, 5, 11] {
        try diagram.add(Diagram.Edge(from: "\(number)", to: "\((number + step) % 131)", key: "\(step)", [:]))
      }
    }
    let limit = Duration.milliseconds(50)
    #expect(throws: DiagramError.timeIsOver(.circo, limit)) {
      try Renderer.layout(diagram, engine: .circo, timeLimit: limit)
    }
    // What was ended leaves nothing behind: the next layout is made.
    #expect(try Renderer.layout(diagram, engine: .twopi).nodes.count == 131)
  }

  @Test func drawsAnEmptyDiagram() throws {
    let rendering = try Renderer.render(Diagram(), page: Page(width: 85), formats: [.svg, .pdf, .dot])
    #expect(rendering.layout.nodes.isEmpty)
    #expect(rendering.files.count == 3)
  }

  static let labels = [
    "", " ", "\"", "\\", "\\\\\"", "\\N \\G \\L \\l \\r \\E", "a\nb\r\nc", "稀土元素", "العناصر الأرضية النادرة",
    "🪨⛏️👩‍🔬🇺🇸", String(repeating: "label ", count: 84), String(repeating: "x", count: 500), "\0\u{1}\u{1B}[31m",
    "<b>bold</b>", "<<>>", "<TABLE>", "&amp; &lt; &#65; &", "%s %n %d", "]; }", "//", "/* */", "#", "-->",
    "{a|b}",
    "e\u{301}\u{308}\u{20DD}", "\u{202E}right to left", "\u{FEFF}", "\u{10FFFF}\u{FFFE}", "\u{2028}\u{2029}",
    "nan", "node", "digraph", "\u{D7FF}\u{E000}", String(repeating: "\"\\", count: 200),
  ]

  @Test(arguments: labels)
  func drawsAnyLabel(label: String) throws {
    var diagram = Diagram(name: label, graphAttributes: ["label": .text(label)])
    diagram.accessibleTitle = label
    diagram.accessibleDescription = label
    let attributes: Attributes = [
      "tooltip": .text(label), "URL": "page.html", "id": .text(label), "comment": .text(label),
      "xlabel": .text(label),
    ]
    try diagram.add(Diagram.Node("a", label: .text(label), attributes))
    try diagram.add(Diagram.Node("b", label: .lines([label, label], .right), ["shape": "record"]))
    try diagram.add(Diagram.Node("c", label: .html(.text([.text(label)]))))
    try diagram.add(Diagram.Subgraph(.cluster("x"), nodes: ["a"], ["label": .text(label)]))
    try diagram.add(Diagram.Edge(from: "a", to: "b", ["label": .text(label), "headlabel": .text(label)]))
    let formats: [OutputFormat] = [.svg, .pdf, .eps, .png(dpi: 36), .placedDOT, .json]
    // A record reads braces and bars as fields; what it cannot read is an error, never a crash.
    let result = Result { try Renderer.render(diagram, formats: formats) }
    if case .failure(let error) = result {
      #expect("\(error)".contains("bad label format"), "\(error)")
    }
    try diagram.set(["shape": "box"], ofNode: "b")
    let rendering = try Renderer.render(diagram, formats: formats)
    #expect(rendering.files.count == formats.count)
    #expect(rendering.layout.edges.count == 1)
  }

  @Test(arguments: [
    ("a \\N \\G & < > \"q\"", "a \\N \\G &amp; &lt; &gt; &quot;q&quot;"), ("AT&amp;T", "AT&amp;amp;T"),
    ("稀土", "稀土"), ("100\\", "100\\"),
  ])
  func showsTheTextItWasGiven(text: String, inSVG: String) throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node("a", label: .text(text)))
    let svg = String(decoding: try Renderer.render(diagram, formats: [.svg])[.svg] ?? [], as: UTF8.self)
    #expect(svg.contains(">\(inSVG)</text>"), "\(svg)")
    try diagram.add(Diagram.Node("b", label: .html(.text([.bold([.text(text)])]))))
    let bold = String(decoding: try Renderer.render(diagram, formats: [.svg])[.svg] ?? [], as: UTF8.self)
    #expect(bold.ranges(of: ">\(inSVG)</text>").count == 2, "\(bold)")
  }

  @Test(arguments: [
    "a:b:c", "\"", "a%1", "node", "-1", "a b", "稀土", "<x>", "\"\u{308}", "a->b", "#x", "{", "&amp;",
  ])
  func drawsAnyIdentifier(id: String) throws {
    var diagram = Diagram()
    try diagram.add(Diagram.Node(id))
    try diagram.add(Diagram.Node("other"))
    try diagram.add(Diagram.Subgraph(.cluster(id), nodes: [id]))
    try diagram.add(Diagram.Edge(from: id, to: "other", key: id))
    try diagram.add(Diagram.Edge(from: "other", to: id, key: id))
    let layout = try Renderer.layout(diagram)
    #expect(layout.nodes.map(\.id) == [id, "other"])
    #expect(layout.clusters.map(\.id) == [id])
    #expect(layout.edges.allSatisfy { !$0.curves.isEmpty })
  }

  @Test(arguments: ["", "nonsense", "-1", "1e5", "🪨", "0", "true"])
  func survivesInvalidAttributes(value: String) throws {
    let names = [
      "shape", "width", "style", "color", "fontsize", "splines", "rank", "labelloc", "arrowhead", "headport",
      "peripheries",
    ]
    for name in names {
      var diagram = try Samples.flows()
      diagram.graphAttributes[name] = .text(value)
      diagram.nodeDefaults[name] = .text(value)
      diagram.edgeDefaults[name] = .text(value)
      // Graphviz may draw, warn or refuse; what it must not do is end the process or spoil the next drawing.
      _ = try? Renderer.render(diagram, formats: [.svg, .pdf])
    }
    #expect(try Renderer.render(try Samples.flows(), formats: [.svg]).warnings.isEmpty)
  }
}
