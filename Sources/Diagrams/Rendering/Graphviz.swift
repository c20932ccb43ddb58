internal import CGraphviz
internal import Synchronization

/// The one place that holds Graphviz's pointers. None leaves it: values go in and values come out.
///
/// The graph is built by reading our own DOT text rather than by calls to cgraph: the picture is then by
/// construction that of the text an author gets, quoting is right in one place or nowhere, and reading takes
/// about a hundredth of the time of a layout.
enum Graphviz {
  /// What comes out.
  struct Drawing: Sendable {
    var layout: Layout
    var placement: Page.Placement
    var warnings: [String]
    var files: [OutputFormat: [UInt8]]
  }

  /// How a source is laid out and what is written.
  struct Job: Sendable {
    var engine = LayoutEngine.dot
    /// How long a layout is tried before it is made; nil where it need not be tried.
    var timeLimit: Duration?
    var page: Page?
    var formats: [OutputFormat] = []
    /// Stands in for Graphviz's own names in tests.
    var formatNames: [OutputFormat: String] = [:]
  }

  /// An image beyond this is refused: cairo would ask for gigabytes, and Graphviz aborts without memory.
  static let maximumPixels = 2e8

  // Graphviz keeps its state in globals, so there is one lock for all. The context is made once: each new one
  // leaks about 4 kB, and the first costs 47 ms for its plugins.
  private static let context = Mutex<OpaquePointer?>(nil)

  // Graphviz reports in fragments of a line through a function without a context of its own.
  private static let messages = Mutex<[UInt8]>([])

  /// Reads, lays out, measures and writes.
  static func draw(
    _ source: String, of diagram: Diagram, _ job: Job
  ) throws(DiagramError) -> Drawing {
    try context.withLock { context -> Result<Drawing, DiagramError> in
      do throws(DiagramError) {
        if context == nil { context = start() }
        guard let pointer = context else { throw .unavailable }
        do throws(DiagramError) {
          return .success(try draw(source, of: diagram, job, in: pointer))
        } catch {
          // A refused format leaves its job in the context, and every later rendering would fail on it; what
          // freeing does to such a context is not documented, so it is left alone.
          if case .unsupportedFormat = error { context = nil }
          throw error
        }
      } catch {
        return .failure(error)
      }
    }.get()
  }

  private static func start() -> OpaquePointer? {
    agseterrf { fragment in
      guard let fragment else { return 0 }
      Graphviz.messages.withLock { messages in
        // Broken input can make Graphviz repeat itself without end.
        guard messages.count < 1 << 16 else { return }
        var position = fragment
        while position.pointee != 0 {
          messages.append(UInt8(bitPattern: position.pointee))
          position += 1
        }
      }
      return 0
    }
    return gvContext()
  }

  private static func draw(
    _ source: String, of diagram: Diagram, _ job: Job, in context: OpaquePointer
  ) throws(DiagramError) -> Drawing {
    let engine = job.engine
    _ = takeMessages()
    agreseterrors()
    let parsed = source.withCString { agmemread($0) }
    let parseMessages = takeMessages()
    guard let graph = parsed else { throw .unreadable(messages: parseMessages.lines) }
    defer { agclose(graph) }
    if parseMessages.isError { throw .unreadable(messages: parseMessages.lines) }
    let handles = try handles(in: graph, of: diagram)

    if let timeLimit = job.timeLimit { try tryLayout(of: graph, by: engine, within: timeLimit, in: context) }
    agreseterrors()
    let status = engine.rawValue.withCString { gvLayout(context, graph, $0) }
    let layoutMessages = takeMessages()
    guard status == 0, oreflow_is_laid_out(graph) != 0 else {
      if layoutMessages.lines.contains(where: { $0.contains("not recognized") }) {
        throw .unsupportedEngine(engine, messages: layoutMessages.lines)
      }
      throw .layoutFailed(engine, messages: layoutMessages.lines)
    }
    defer { gvFreeLayout(context, graph) }
    // Graphviz returns 0 for a malformed label, a missing position or a lost edge as well.
    if layoutMessages.isError { throw .layoutFailed(engine, messages: layoutMessages.lines) }

    let layout = measure(graph, handles, of: diagram, engine: engine)
    let canvas = layout.canvas
    let placement =
      try job.page?.placement(of: canvas)
      ?? Page.Placement(scale: 1, width: canvas.width, height: canvas.height, center: canvas.center)
    var drawing = Drawing(
      layout: layout, placement: placement, warnings: parseMessages.lines + layoutMessages.lines, files: [:])
    for format in order(of: job.formats) {
      guard let name = job.formatNames[format] ?? format.graphvizName else { continue }
      try checkSize(placement, as: format)
      setPage(placement, as: format, of: graph)
      let (bytes, warnings) = try write(graph, as: format, named: name, in: context)
      drawing.files[format] = bytes
      drawing.warnings += warnings.filter { !drawing.warnings.contains($0) }
    }
    if !job.formats.contains(.placedDOT) { drawing.files[.placedDOT] = nil }
    return drawing
  }
}

// MARK: - Time

extension Graphviz {
  /// Lays `graph` out in a child process and forgets the result: Graphviz cannot be interrupted, but a process can.
  /// What ends there in time ends here too, since a layout is the same each time.
  ///
  /// - Throws: ``DiagramError/timeIsOver(_:_:)``; ``DiagramError/layoutFailed(_:messages:)`` where Graphviz crashed.
  private static func tryLayout(
    of graph: UnsafeMutablePointer<graph_t>, by engine: LayoutEngine, within limit: Duration,
    in context: OpaquePointer
  ) throws(DiagramError) {
    let (seconds, attoseconds) = limit.components
    // No time at all would switch the child's clock off.
    let microseconds = max(1, seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    let end = engine.rawValue.withCString { oreflow_try_layout(context, graph, $0, Int(microseconds)) }
    switch end {
    case OREFLOW_TRY_ENDED: return
    case OREFLOW_TRY_TIME_IS_OVER: throw .timeIsOver(engine, limit)
    case OREFLOW_TRY_CRASHED: throw .layoutFailed(engine, messages: ["Graphviz crashed"])
    default: throw .layoutFailed(engine, messages: ["no child process could be started to try it in"])
    }
  }
}

// MARK: - Messages

extension Graphviz {
  private struct Messages {
    var lines: [String]
    var isError: Bool
  }

  /// What was reported since the last call, as lines.
  private static func takeMessages() -> Messages {
    let bytes = messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
    let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    return Messages(lines: lines, isError: oreflow_error_level() != 0)
  }
}

// MARK: - Structure

extension Graphviz {
  private struct Handles {
    var nodes: [UnsafeMutablePointer<node_t>]
    var edges: [UnsafeMutablePointer<edge_t>]
  }

  /// The nodes and edges in the order of the diagram, found before an engine adds its own.
  private static func handles(
    in graph: UnsafeMutablePointer<graph_t>, of diagram: Diagram
  ) throws(DiagramError) -> Handles {
    var nodes: [UnsafeMutablePointer<node_t>] = []
    var edges: [(sequence: UInt, edge: UnsafeMutablePointer<edge_t>)] = []
    for node in diagram.nodes {
      guard let handle = oreflow_node(graph, node.id) else {
        throw .unreadable(messages: ["the node “\(node.id)” was not understood"])
      }
      nodes.append(handle)
      var next = agfstout(graph, handle)
      while let edge = next {
        edges.append((oreflow_edge_sequence(edge), edge))
        next = agnxtout(graph, edge)
      }
    }
    // Edges are numbered as they are read.
    edges.sort { $0.sequence < $1.sequence }
    guard edges.count == diagram.edges.count, Int(agnnodes(graph)) == nodes.count else {
      throw .unreadable(messages: ["\(agnnodes(graph)) nodes and \(edges.count) edges were understood"])
    }
    return Handles(nodes: nodes, edges: edges.map(\.edge))
  }
}

// MARK: - Measuring

extension Graphviz {
  private static func measure(
    _ graph: UnsafeMutablePointer<graph_t>, _ handles: Handles, of diagram: Diagram, engine: LayoutEngine
  ) -> Layout {
    let nodes = zip(diagram.nodes, handles.nodes).map { node, handle in
      let box = Box(
        center: Point(x: oreflow_node_x(handle), y: oreflow_node_y(handle)),
        width: oreflow_node_width(handle), height: oreflow_node_height(handle))
      return Layout.Node(
        id: node.id, box: box, label: label(oreflow_node_label(handle), in: box),
        outerLabel: label(oreflow_node_outer_label(handle)))
    }
    let edges = zip(diagram.edges, handles.edges).map { edge, handle in
      Layout.Edge(
        tail: edge.tail, head: edge.head, key: edge.key,
        curves: (0..<oreflow_bezier_count(handle)).map { curve(of: handle, at: $0) },
        labels: (0..<4).compactMap { label(oreflow_edge_label(handle, $0)) })
    }
    return Layout(
      engine: engine, boundingBox: box(oreflow_bounding_box(graph)), padding: diagram.padding, nodes: nodes,
      edges: edges, clusters: clusters(in: graph), label: label(oreflow_graph_label(graph)))
  }

  private static func clusters(in graph: UnsafeMutablePointer<graph_t>) -> [Layout.Cluster] {
    (0..<oreflow_cluster_count(graph)).flatMap { position -> [Layout.Cluster] in
      guard let cluster = oreflow_cluster(graph, position), let name = agnameof(cluster) else { return [] }
      let id = String(cString: name)
      let prefix = "cluster_"
      return [
        Layout.Cluster(
          id: id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id,
          box: box(oreflow_bounding_box(cluster)), label: label(oreflow_graph_label(cluster)))
      ] + clusters(in: cluster)
    }
  }

  private static func curve(of edge: UnsafeMutablePointer<edge_t>, at index: Int) -> Layout.Curve {
    let bezier = oreflow_bezier_at(edge, index)
    return Layout.Curve(
      points: (0..<bezier.count).map { point(oreflow_bezier_point(edge, index, $0)) },
      startTip: bezier.starts == 0 ? nil : point(bezier.start),
      endTip: bezier.ends == 0 ? nil : point(bezier.end))
  }

  private static func label(_ label: oreflow_label, in box: Box? = nil) -> Layout.Label? {
    guard label.present != 0 else { return nil }
    var center = Point(x: label.x, y: label.y)
    if let box {
      // Graphviz places a node's label only while it draws; this is what it does then.
      center = box.center
      let shift = max(0, box.height / 2 - label.height / 2)
      switch UInt8(bitPattern: label.vertical) {
      case UInt8(ascii: "t"): center.y += shift
      case UInt8(ascii: "b"): center.y -= shift
      default: break
      }
    } else if label.placed == 0 {
      return nil
    }
    return Layout.Label(
      box: Box(center: center, width: label.width, height: label.height), fontSize: label.font_size)
  }

  private static func box(_ box: boxf) -> Box {
    Box(
      center: Point(x: (box.LL.x + box.UR.x) / 2, y: (box.LL.y + box.UR.y) / 2),
      width: box.UR.x - box.LL.x, height: box.UR.y - box.LL.y)
  }

  private static func point(_ point: pointf) -> Point { Point(x: point.x, y: point.y) }
}

// MARK: - Writing

extension Graphviz {
  /// The formats, each once, so that each comes out the same whatever else is asked for: some leave
  /// attributes in the graph that others print.
  private static func order(of formats: [OutputFormat]) -> [OutputFormat] {
    let last: [OutputFormat] = [.json, .xdot].filter(formats.contains)
    let first: [OutputFormat] = formats.contains(.placedDOT) || formats.contains(.json) ? [.placedDOT] : []
    var seen = Set(first + last)
    return first + formats.filter { seen.insert($0).inserted } + last
  }

  private static func checkSize(
    _ placement: Page.Placement, as format: OutputFormat
  ) throws(DiagramError) {
    let dpi: Double
    switch format {
    case .png(let resolution), .tiff(let resolution): dpi = resolution
    default: return
    }
    let width = (placement.width * dpi / 72).rounded()
    let height = (placement.height * dpi / 72).rounded()
    guard width >= 1, height >= 1, max(width, height) < 32_767, width * height <= maximumPixels else {
      throw .imageTooLarge(width: width, height: height)
    }
  }

  /// Gives the page its final size. A viewport, unlike `size`, also widens a page beyond its drawing.
  private static func setPage(
    _ placement: Page.Placement, as format: OutputFormat, of graph: UnsafeMutablePointer<graph_t>
  ) {
    var (width, height, scale) = (placement.width, placement.height, placement.scale)
    switch format {
    case .svg:
      // Graphviz rounds the scale to two decimals here, which cuts off a side; `SVGDocument` sets the size.
      width /= scale
      height /= scale
      scale = 1
    case .png(let dpi), .tiff(let dpi):
      // Whole pixels: a last column covered in part would be transparent in part.
      width = (width * dpi / 72).rounded() * 72 / dpi
      height = (height * dpi / 72).rounded() * 72 / dpi
    default: break
    }
    let parts = [width, height, scale, placement.center.x, placement.center.y]
    oreflow_set_attribute(graph, "viewport", parts.map(DOTText.number).joined(separator: ","))
  }

  private static func write(
    _ graph: UnsafeMutablePointer<graph_t>, as format: OutputFormat, named name: String,
    in context: OpaquePointer
  ) throws(DiagramError) -> (bytes: [UInt8], warnings: [String]) {
    oreflow_set_dpi(graph, format.dpi)
    agreseterrors()
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = oreflow_render(context, graph, name, &bytes, &length)
    let messages = takeMessages()
    guard status == 0, let bytes, length > 0 else {
      // After a failure the pointer may be stale; it is not freed.
      if messages.lines.contains(where: { $0.contains("not recognized") || $0.contains("is unavailable") }) {
        throw .unsupportedFormat(name, messages: messages.lines)
      }
      throw .renderingFailed(name, messages: messages.lines)
    }
    defer { gvFreeRenderData(bytes) }
    if messages.isError { throw .renderingFailed(name, messages: messages.lines) }
    let result = Array(UnsafeRawBufferPointer(start: bytes, count: length))
    // Cairo complains on the standard error only, and leaves half a file.
    guard format.isWhole(result) else { throw .renderingFailed(name, messages: ["the file is incomplete"]) }
    return (result, messages.lines)
  }
}
