import Platform
import Diagrams
import SupplyAnalysis
import SupplyData

/// Places the plane of dependence and risk on its page.
struct PlaneLayout: PageLayout, Sendable {
  private let content: PlaneContent
  let options: FigureOptions
  private let pen: ChartPen

  init(_ content: PlaneContent, options: FigureOptions) {
    self.content = content
    self.options = options
    pen = ChartPen(palette: Palette(grayscale: options.isGrayscale), options: options)
  }

  /// The width below which a plane is refused, points.
  private static let leastWidth = 100.0
  /// The part of the page below which symbols stand in place of names.
  private static let goodPart = 0.6

  private struct Axes {
    let plot: Box
    let across: ChartAxis
    let up: ChartAxis

    func place(_ reliance: Double, _ risk: Double) -> Point {
      Point(
        x: across.place(reliance, from: plot.minX, to: plot.maxX),
        y: up.place(risk, from: plot.minY, to: plot.maxY))
    }
  }

  private func mark(_ point: PlaneContent.Point) -> ChartMark {
    let color = point.isHighInBoth ? pen.palette.loss : pen.palette.gain
    return ChartMark(
      shape: point.isHighInBoth ? .diamond : .circle, color: color, isHollow: !point.isDecided)
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let palette = pen.palette
    let legend = try FigureLegend(
      samples: [
        .init(
          text: "high in both", width: 0.4, color: palette.loss,
          mark: ChartMark(shape: .diamond, color: palette.loss)),
        .init(
          text: "in another field", width: 0.4, color: palette.gain,
          mark: ChartMark(shape: .circle, color: palette.gain)),
        .init(
          text: "field open within the bounds", width: 0.4, color: palette.gain,
          mark: ChartMark(shape: .circle, color: palette.gain, isHollow: true)),
        .init(text: "threshold", width: 0.5, color: palette.ink, isDashed: true),
      ]
        + (content.points.contains(where: \.isDerived)
          ? [.sign(FigureSigns.derived, FigureSigns.meaningOfDerived)] : []),
      sentences: options.showsNotes ? content.legend : [], page: page, options: options)
    let most = max(content.points.map(\.risk.upper).max() ?? 1, content.thresholds.risk ?? 0)
    let (across, up) = (ChartAxis(to: 100, intervals: 5), ChartAxis(to: most, intervals: 5))
    let margin =
      (try TextMeasure.widths(of: up.ticks.map(up.label), font: options.font, size: options.smallFontSize)
        .max() ?? 0) + 5
    let title = try FigureTitle(options, page: page)
    let (head, foot) = (14 + title.height, 22.0)
    // Many minerals lie at 100 %: their names stand right of it.
    func named(_ withSymbols: Bool) throws(DiagramError) -> PlaneLabels {
      try PlaneLabels(
        content.points, withSymbols: withSymbols, font: options.font, size: options.smallFontSize)
    }
    func room(_ labels: PlaneLabels) -> Double {
      page - margin - (labels.atEdge.map(\.width).max() ?? 0) - Self.leader - 2
    }
    var labels = try named(false)
    if room(labels) < Self.goodPart * page { labels = try named(true) }
    let width = room(labels)
    guard width >= Self.leastWidth else {
      return .failure(.tooNarrow("the names leave no room for the plane", remedy: .anyOf([.raise(.width)])))
    }
    let room = options.maximumHeight * Page.pointsPerMillimetre - head - foot - legend.height
    let height = min(max(0.62 * width, 190, pen.labelPitch * Double(labels.atEdge.count)), room)
    guard height >= 100 else {
      return .failure(.doesNotFit("the plane needs a higher page", remedy: .anyOf([.raise(.height)])))
    }
    var figure = PlacedFigure(
      name: "plane", width: page, height: head + height + foot + legend.height, font: options.font,
      title: content.title, caption: content.caption)
    figure.sources = content.sources
    let axes = Axes(
      plot: Box(
        center: Point(x: margin + width / 2, y: legend.height + foot + height / 2), width: width,
        height: height), across: across, up: up)
    drawAxes(axes, to: &figure)
    title.add(to: &figure, palette)
    for point in content.points { draw(point, axes, to: &figure) }
    addNames(labels, axes, to: &figure)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func drawAxes(_ axes: Axes, to figure: inout PlacedFigure) {
    let (plot, ink) = (axes.plot, pen.palette.ink)
    pen.line(
      "axis:frame",
      [
        Point(x: plot.minX, y: plot.maxY), Point(x: plot.minX, y: plot.minY),
        Point(x: plot.maxX, y: plot.minY),
      ], width: ChartPen.axis, color: ink, meaning: "axes", to: &figure)
    for tick in axes.across.ticks {
      let (place, label) = (axes.place(tick, 0), axes.across.label(tick))
      pen.line(
        "axis:across:\(label)", [place, Point(x: place.x, y: place.y - 2)], width: ChartPen.axis, color: ink,
        meaning: label, to: &figure)
      pen.words(
        "axis:across:\(label)", label, Point(x: place.x, y: place.y - 7), .center, to: &figure)
    }
    for tick in axes.up.ticks {
      let (place, label) = (axes.place(0, tick), axes.up.label(tick))
      pen.line(
        "axis:up:\(label)", [place, Point(x: place.x - 2, y: place.y)], width: ChartPen.axis, color: ink,
        meaning: label, to: &figure)
      pen.words("axis:up:\(label)", label, Point(x: place.x - 3, y: place.y), .right, to: &figure)
    }
    let threshold = axes.place(content.thresholds.reliance, content.thresholds.risk ?? 0)
    pen.line(
      "axis:threshold:reliance", [Point(x: threshold.x, y: plot.minY), Point(x: threshold.x, y: plot.maxY)],
      width: 0.5,
      color: ink, isDashed: true, meaning: "high dependence to the right", to: &figure)
    if content.thresholds.risk != nil {
      pen.line(
        "axis:threshold:risk", [Point(x: plot.minX, y: threshold.y), Point(x: plot.maxX, y: threshold.y)],
        width: 0.5,
        color: ink, isDashed: true, meaning: "high risk above", to: &figure)
    }
    pen.words(
      "heading:risk",
      "Supply risk, \(Self.name(of: content.scheme))",
      Point(x: 0, y: plot.maxY + 9), .left, to: &figure)
    pen.words(
      "heading:reliance", "Net import reliance, % of consumption",
      Point(x: plot.maxX, y: plot.minY - 16), .right, to: &figure)
  }

  private static func name(of scheme: RiskScheme) -> String {
    switch scheme {
    case .wgi: "HHI_WGI"
    case .twoSource: "two-source, 0 to 10,000"
    case .geopolrisk: "GeoPolRisk"
    case .screening: "screening score"
    }
  }

  private func draw(_ point: PlaneContent.Point, _ axes: Axes, to figure: inout PlacedFigure) {
    let color = mark(point).color.lighter(0.4)
    let middle = (point.reliance.midpoint, point.risk.midpoint)
    if !point.reliance.isExact {
      pen.whisker(
        "series:\(point.id):reliance", axes.place(point.reliance.lower, middle.1),
        axes.place(point.reliance.upper, middle.1), color: color, width: 0.4,
        meaning: "\(point.name): reliance \(FigureText.percent(point.reliance))", to: &figure)
    }
    let (low, high) = (
      axes.place(middle.0, point.risk.lower), axes.place(middle.0, point.risk.upper)
    )
    // Shorter than the mark, it would not be seen.
    if high.y - low.y > FigureCheck.largestMark {
      pen.whisker(
        "series:\(point.id):risk", low, high, color: color, width: 0.4,
        meaning:
          "\(point.name): risk \(FigureText.number(point.risk.lower, decimals: content.scheme.decimals))–\(FigureText.number(point.risk.upper, decimals: content.scheme.decimals))",
        to: &figure)
    }
    figure.boxes.append(
      mark(point).box(
        "mineral:\(point.id)", at: axes.place(middle.0, middle.1), size: options.smallFontSize,
        link: options.linkPrefix.map { "\($0)mineral:\(point.id)" }))
  }

  // MARK: - Names

  /// Names the marks: those at the right edge in a column beside it, each with a line to its mark, in their order, so
  /// that none crosses another; the others where there is room near them, those of high risk first.
  private func addNames(_ labels: PlaneLabels, _ axes: Axes, to figure: inout PlacedFigure) {
    let size = options.smallFontSize
    var boxes = figure.boxes.map { Box(center: $0.center, width: $0.width, height: $0.height) }
    let heights = ChartPen.spread(
      labels.atEdge.map { axes.up.place($0.risk, from: axes.plot.minY, to: axes.plot.maxY) },
      pitch: pen.labelPitch, from: axes.plot.minY, to: axes.plot.maxY)
    for (label, y) in zip(labels.atEdge, heights) {
      let mark = axes.place(label.reliance, label.risk)
      let start = Point(x: axes.plot.maxX + Self.leader, y: y)
      pen.words("name:\(label.id)", label.text, Point(x: start.x + 1, y: y), .left, to: &figure)
      pen.line(
        "leader:\(label.id)", [Point(x: mark.x + FigureCheck.largestMark / 2, y: mark.y), start],
        width: WidthScale.hairline, color: pen.palette.neutral, meaning: label.text, to: &figure)
      boxes.append(
        Box(
          center: Point(x: start.x + label.width / 2, y: y), width: label.width + 2, height: size))
    }
    // The words of the axes are not measured yet, and stand left of the frame.
    boxes.append(
      Box(
        center: Point(x: axes.plot.minX / 2 - 1, y: axes.plot.center.y), width: axes.plot.minX + 1,
        height: axes.plot.height + 30))
    let page = Box(
      center: Point(x: axes.plot.maxX / 2 + Self.leader / 2, y: axes.plot.center.y),
      width: axes.plot.maxX + Self.leader - 1, height: axes.plot.height + 4)
    var placement = LabelPlacement(page: page, boxes: boxes, lines: figure.lines)
    var unnamed: [String] = []
    for label in labels.inside {
      let place = axes.place(label.reliance, label.risk)
      guard let found = placement.place(width: label.width, height: size, beside: place) else {
        unnamed.append(label.text)
        continue
      }
      pen.words("name:\(label.id)", label.text, found.box.center, .center, to: &figure)
      if found.distance > LabelPlacement.nearest {
        pen.line(
          "leader:\(label.id)", [place, LabelPlacement.nearestPoint(of: found.box, to: place)],
          width: WidthScale.hairline, color: pen.palette.ink, meaning: label.text, to: &figure)
      }
    }
    if !unnamed.isEmpty {
      figure.caption.add(
        .init(
          "Not named in the plane for want of room: \(FigureText.list(unnamed)).",
          brief: "\(FigureText.count(unnamed.count, "mark")) without a name."))
    }
  }

  /// From the right edge of the plane to the names beside it, points.
  private static let leader = 12.0
}

/// The names of the marks of a plane: one for all marks at one place.
struct PlaneLabels: Sendable {
  struct Label: Sendable {
    let id: MineralID
    let text: String
    /// The place of the mark.
    let reliance: Double
    let risk: Double
    let width: Double
  }

  /// Those whose marks lie at the right edge, the highest first.
  let atEdge: [Label]
  /// The others, the highest first.
  let inside: [Label]

  /// From which reliance on a mark lies at the right edge, percent.
  private static let edge = 99.0

  init(_ points: [PlaneContent.Point], withSymbols: Bool, font: String, size: Double) throws(DiagramError) {
    let groups = Self.groups(points)
    let texts = groups.map { Self.text($0, withSymbols: withSymbols) }
    let widths = try TextMeasure.widths(of: texts, font: font, size: size)
    let labels = zip(groups, zip(texts, widths)).map { points, label in
      Label(
        id: points[0].id, text: label.0, reliance: points[0].reliance.midpoint,
        risk: points[0].risk.midpoint, width: label.1)
    }
    atEdge = labels.filter { $0.reliance >= Self.edge }
    inside = labels.filter { $0.reliance < Self.edge }
  }

  /// How near marks are that have one name, as parts of the axes: on the page they are one.
  private static let nearness = (reliance: 0.5, risk: 0.01)

  /// The marks by their places, the highest first.
  private static func groups(_ points: [PlaneContent.Point]) -> [[PlaneContent.Point]] {
    let most = points.map(\.risk.upper).max() ?? 1
    return points.ranked(by: \.risk.midpoint, then: \.id)
      .reduce(into: [[PlaneContent.Point]]()) { groups, point in
        let place = groups.firstIndex {
          abs($0[0].reliance.midpoint - point.reliance.midpoint) <= nearness.reliance
            && abs($0[0].risk.midpoint - point.risk.midpoint) <= nearness.risk * most
        }
        if let place { groups[place].append(point) } else { groups.append([point]) }
      }
  }

  /// The names of marks at one place: one or two in full unless all are symbols, more by their symbols where they have
  /// one that is shorter.
  private static func text(_ points: [PlaneContent.Point], withSymbols: Bool) -> String {
    points.map { point in
      let isShort =
        (withSymbols || points.count > 2) && !point.symbol.isEmpty && point.symbol.count < point.name.count
      return (isShort ? point.symbol : point.name) + (point.isDerived ? " \(FigureSigns.derived)" : "")
    }.joined(separator: ", ")
  }
}
