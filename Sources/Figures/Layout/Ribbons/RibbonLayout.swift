import Diagrams
import SupplyData
import Language

/// Places a figure of ribbons on its page: headings, names, bars, ribbons, legend.
///
/// The scale is the largest at which both columns fit the height. Names stand outside the bars, values in grey beside
/// them, the names of large nodes bold; a node has at least the height of its name. Several panels hold the same nodes
/// in the same places, on one scale.
struct RibbonLayout: PageLayout, Sendable {
  private let content: RibbonContent
  let options: FigureOptions
  private let palette: Palette
  private let size: Double
  private static let gap = 0.8
  private static let groupGap = 5.0
  /// The part of the page's width that a figure of few nodes is high.
  private static let usualAspect = 0.5
  /// The height of the largest sample in the legend, points.
  private static let highestSample = 12.5
  /// The thickness of the full value that a figure should have, points: 4 mm.
  static let goodThickness = 4 * Page.pointsPerMillimetre
  /// The thickness of the full value below which a figure is refused, points.
  static let leastThickness = 4.0

  init(_ content: RibbonContent, options: FigureOptions) {
    self.content = content
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
    size = options.smallFontSize
  }

  private var line: Double { size * 1.17 }

  /// The thickness of the full value that fits the page; nil where the labels leave no room for flows or the columns
  /// are too high.
  func thickness() throws(FigureError) -> Double? {
    do throws(DiagramError) {
      let page = options.width * Page.pointsPerMillimetre
      guard try RibbonColumns(content, page: page, size: size, font: options.font) != nil else { return nil }
      let room = try room(page)
      return fit(body(room, page)).map(\.thickness)
    } catch {
      throw .drawing(error)
    }
  }

  // MARK: - Scale

  private func legend(_ scale: RibbonScale?, _ page: Double) throws(DiagramError) -> FigureLegend {
    // The largest round value whose width the legend has room for, and parts of it.
    let largest =
      [100.0, 50, 20, 10, 5, 2, 1, 0.5, 0.2].first { (scale?.width($0) ?? 0) <= Self.highestSample } ?? 0.1
    let samples = [largest / 10, largest / 2, largest].map { value in
      FigureLegend.Sample(
        text: "\(FigureText.short(value)) " + (value == largest ? content.unit : "%"), width: 0,
        color: palette.neutral, block: scale?.width(value) ?? Self.highestSample,
        beginsRow: value == largest / 10)
    }
    let signs = FigureSigns(content.right.map(\.value) + content.panels.flatMap(\.rightValues))
    return try FigureLegend(
      samples: content.colors + signs.samples + samples, sentences: options.showsNotes ? content.notes : [],
      page: page,
      options: options)
  }

  private var head: Double {
    line + 3 + (content.panels.contains { !$0.heading.isEmpty } ? line : 0)
  }

  /// The height that is left for the columns.
  private func room(_ page: Double) throws(DiagramError) -> Double {
    options.maximumHeight * Page.pointsPerMillimetre - (try legend(nil, page).height) - head
      - (try FigureTitle(options, page: page).height)
  }

  private func body(_ room: Double, _ page: Double) -> Double {
    let good = need(
      RibbonScale(scale: WidthScale(options.scale, full: content.full), thickness: Self.goodThickness))
    return min(room, max(Self.usualAspect * page, good))
  }

  private func sums(_ scale: RibbonScale) -> [RibbonSums] {
    content.panels.map { RibbonSums($0, left: content.left.count, right: content.right.count, scale) }
  }

  /// The height of each node's place: its bar, or its name where that is higher.
  private func slots(_ nodes: [RibbonContent.Node], _ bars: [[Double]]) -> [Double] {
    nodes.indices.map { node in max(line, bars.map { $0[node] }.max() ?? 0) }
  }

  private func height(_ nodes: [RibbonContent.Node], _ slots: [Double]) -> Double {
    let groups = Set(nodes.compactMap(\.group)).count
    return slots.reduce(0) { $0 + $1 + Self.gap } + Double(max(0, groups - 1)) * Self.groupGap
  }

  private func need(_ scale: RibbonScale) -> Double {
    let sums = sums(scale)
    return max(
      height(content.left, slots(content.left, sums.map(\.left))),
      height(content.right, slots(content.right, sums.map(\.right))))
  }

  /// The largest scale at which both columns fit `body`; nil where there is none.
  private func fit(_ body: Double) -> RibbonScale? {
    func scale(_ thickness: Double) -> RibbonScale {
      RibbonScale(scale: WidthScale(options.scale, full: content.full), thickness: thickness)
    }
    guard need(scale(Self.leastThickness)) <= body else { return nil }
    var (low, high) = (Self.leastThickness, 4000.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if need(scale(middle)) <= body { low = middle } else { high = middle }
    }
    return scale(low)
  }

  // MARK: - Places

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    guard let columns = try RibbonColumns(content, page: page, size: size, font: options.font) else {
      return .failure(
        .tooNarrow(
          "the labels leave no room for the flows on \(FigureText.number(options.width)) mm",
          remedy: .anyOf([.raise(.width), .choose(.labels, among: ["iso3"])])))
    }
    let room = try room(page)
    let body = body(room, page)
    guard let scale = fit(body) else {
      return .failure(
        .doesNotFit(
          "columns of \(content.left.count) and of \(FigureText.count(content.right.count, "name")) do not fit "
            + "\(FigureText.number(options.maximumHeight)) mm of height",
          remedy: .anyOf([.raise(.threshold), .raise(.height), .choose(.list)])))
    }
    let legend = try legend(scale, page)
    let title = try FigureTitle(options, page: page)
    var figure = PlacedFigure(
      name: content.name, width: page, height: body + head + legend.height + title.height, font: options.font,
      title: content.title, caption: content.caption)
    (figure.sources, figure.omitted) = (content.sources, content.omitted)
    let top = legend.height + body
    let order = content.order(by: options.order, ranks: options.ranks)
    let sums = sums(scale)
    let leftSlots = slots(content.left, sums.map(\.left))
    let rightSlots = slots(content.right, sums.map(\.right))
    let leftY = heights(content.left, order.left, leftSlots, top: top, body: body)
    let rightY = heights(content.right, order.right, rightSlots, top: top, body: body)
    for (number, panel) in content.panels.enumerated() {
      let (from, to) = columns.panels[number]
      figure.ribbons += RibbonPaths(content, panel, sums[number], scale).ribbons(
        leftY, rightY, from: from + RibbonColumns.bar, to: to)
      addBars(content.left, panel.prefix, leftY, sums[number].left, x: from, &figure)
      addBars(content.right, panel.prefix, rightY, sums[number].right, x: to, &figure)
      for (node, value) in panel.rightValues.enumerated() where !value.isEmpty {
        add(
          "value:\(panel.prefix)\(content.right[node].id)", value,
          Point(x: to + columns.panelValues, y: rightY[node]), .left, palette.quietInk, &figure)
      }
      if !panel.heading.isEmpty {
        add(
          "heading:\(panel.prefix)", panel.heading,
          Point(x: (from + to + RibbonColumns.bar) / 2, y: top + line * 0.6 + 2), .center, palette.ink,
          isBold: true, &figure)
      }
    }
    addLeft(leftY, sums.map(\.left), columns, &figure)
    addRight(rightY, columns, &figure)
    try addHeadings(top: top + head - line * 0.6, page, &figure)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  /// The height of each node's middle: groups apart, what is left of the body spread between the nodes.
  private func heights(
    _ nodes: [RibbonContent.Node], _ order: [Int], _ slots: [Double], top: Double, body: Double
  ) -> [Double] {
    var places = Array(repeating: 0.0, count: nodes.count)
    let extra = max(0, body - height(nodes, slots)) / Double(max(1, nodes.count))
    var y = top - extra / 2
    var last: Int?
    for node in order {
      if let last, nodes[last].group != nodes[node].group { y -= Self.groupGap }
      places[node] = y - slots[node] / 2
      y -= slots[node] + Self.gap + extra
      last = node
    }
    return places
  }

  // MARK: - Marks and words

  private func addBars(
    _ nodes: [RibbonContent.Node], _ prefix: String, _ places: [Double], _ heights: [Double], x: Double,
    _ figure: inout PlacedFigure
  ) {
    for (number, node) in nodes.enumerated() {
      // A node without a flow keeps its place, and a hairline marks it.
      let height = max(WidthScale.hairline, heights[number])
      figure.boxes.append(
        .init(
          id: prefix + node.id, label: "", center: Point(x: x + RibbonColumns.bar / 2, y: places[number]),
          width: RibbonColumns.bar, height: height,
          fill: node.isFaded ? node.fill.lighter(Palette.fading) : node.fill, fontSize: size,
          link: options.linkPrefix.map { $0 + node.id }))
    }
  }

  private func isLarge(_ node: Int, _ bars: [[Double]]) -> Bool { bars.contains { $0[node] >= 1.5 * line } }

  private func addLeft(
    _ places: [Double], _ bars: [[Double]], _ columns: RibbonColumns, _ figure: inout PlacedFigure
  ) {
    for (number, node) in content.left.enumerated() {
      add(
        "name:\(node.id)", node.name, Point(x: columns.leftNames, y: places[number]), .right,
        node.isFaded ? palette.fadedInk : palette.ink,
        isBold: !node.isFaded && (node.isMarked || isLarge(number, bars)), &figure)
      if !node.value.isEmpty {
        add(
          "value:\(node.id)", node.value, Point(x: columns.leftValues, y: places[number]), .right,
          palette.quietInk, &figure)
      }
    }
  }

  private func addRight(_ places: [Double], _ columns: RibbonColumns, _ figure: inout PlacedFigure) {
    for (number, node) in content.right.enumerated() {
      add(
        "name:\(node.id)", node.name, Point(x: columns.rightNames, y: places[number]), .left,
        node.isFaded ? palette.fadedInk : palette.ink, isBold: !node.isFaded && node.isMarked, &figure)
      if !node.value.isEmpty {
        add(
          "value:\(node.id)", node.value, Point(x: columns.rightValues, y: places[number]), .left,
          palette.quietInk, &figure)
      }
      guard let track = columns.track, let measure = node.measure else { continue }
      let parts = [("lower", 0, measure.lower, 0.0), ("upper", measure.lower, measure.upper, 0.6)]
      for (key, from, to, lighter) in parts where to - from > 0.05 {
        let (start, end) = (track.start + track.width * from / 100, track.start + track.width * to / 100)
        figure.boxes.append(
          .init(
            id: "measure:\(key):\(node.id)", label: "",
            center: Point(x: (start + end) / 2, y: places[number]),
            width: end - start, height: 4, fill: palette.measure.lighter(lighter), fontSize: size))
      }
    }
  }

  private func addHeadings(top: Double, _ page: Double, _ figure: inout PlacedFigure) throws(DiagramError) {
    var left = options.names.say(content.leftHeading)
    var right = options.names.say(content.rightHeading)
    // Where both do not fit side by side, what follows the comma goes: the caption says it too.
    let widths = try TextMeasure.widths(of: [left, right], font: options.font, size: size)
    if widths.reduce(0, +) + 2 * size > page {
      (left, right) = (Self.beforeComma(left), Self.beforeComma(right))
    }
    add("heading:left", left, Point(x: 0, y: top), .left, palette.ink, &figure)
    add("heading:right", right, Point(x: page, y: top), .right, palette.ink, &figure)
  }

  private static func beforeComma(_ text: String) -> String {
    text.firstIndex(of: ",").map { String(text[..<$0]) } ?? text
  }

  private func add(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment, _ color: Color,
    isBold: Bool = false, _ figure: inout PlacedFigure
  ) {
    figure.words.append(
      .init(
        id: id, text: text, place: place, alignment: alignment, fontSize: size, isBold: isBold, color: color,
        width: 0))
  }
}
