import Diagrams
import SupplyAnalysis
import SupplyData

/// Places the plane of dependence and risk on its page.
struct PlaneLayout: Sendable {
  private let content: PlaneContent
  private let options: FigureOptions
  private let pen: ChartPen

  init(_ content: PlaneContent, options: FigureOptions) {
    self.content = content
    self.options = options
    pen = ChartPen(palette: Palette(grayscale: options.isGrayscale), options: options)
  }

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
      shape: point.isHighInBoth ? .diamond : .circle, color: color, isHollow: !point.isTold)
  }

  func figure() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let palette = pen.palette
    let legend = try FigureLegend(
      samples: [
        .init(
          text: "surely high in both", width: 0.4, color: palette.loss,
          mark: ChartMark(shape: .diamond, color: palette.loss)),
        .init(
          text: "surely in another field", width: 0.4, color: palette.gain,
          mark: ChartMark(shape: .circle, color: palette.gain)),
        .init(
          text: "field unknown", width: 0.4, color: palette.gain,
          mark: ChartMark(shape: .circle, color: palette.gain, isHollow: true)),
        .init(text: "cut", width: 0.5, color: palette.ink, isDashed: true),
      ], sentences: options.showsNotes ? content.legend : [], page: page, options: options)
    let most = max(content.points.map(\.risk.upper).max() ?? 1, content.cuts.risk ?? 0)
    let (across, up) = (ChartAxis(to: 100, intervals: 5), ChartAxis(to: most, intervals: 5))
    let margin =
      (try TextMeasure.widths(of: up.ticks.map(up.label), font: options.font, size: options.smallFontSize)
        .max() ?? 0) + 5
    let (head, foot) = (14.0 + (options.title == nil ? 0 : 14), 22.0)
    // Many minerals lie at 100 %: their names stand right of it.
    let width = page - margin - min(48, page / 6)
    let room = options.maximumHeight * Page.pointsPerMillimetre - head - foot - legend.height
    let height = min(max(0.62 * width, 190), room)
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
    if let text = options.title {
      figure.words.append(
        .init(
          id: "title", text: text, place: Point(x: page / 2, y: figure.height - 7), alignment: .center,
          fontSize: 9, isBold: true, color: palette.ink, width: 0))
    }
    for point in content.points { draw(point, axes, to: &figure) }
    try addNames(axes, to: &figure)
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
    let cut = axes.place(content.cuts.reliance, content.cuts.risk ?? 0)
    pen.line(
      "axis:cut:reliance", [Point(x: cut.x, y: plot.minY), Point(x: cut.x, y: plot.maxY)], width: 0.5,
      color: ink, isDashed: true, meaning: "high dependence to the right", to: &figure)
    if content.cuts.risk != nil {
      pen.line(
        "axis:cut:risk", [Point(x: plot.minX, y: cut.y), Point(x: plot.maxX, y: cut.y)], width: 0.5,
        color: ink, isDashed: true, meaning: "high risk above", to: &figure)
    }
    pen.words(
      "heading:risk",
      content.scheme == .wgi ? "Supply risk, HHI_WGI" : "Supply risk, \(content.scheme.rawValue)",
      Point(x: 0, y: plot.maxY + 9), .left, to: &figure)
    pen.words(
      "heading:reliance", "Net import reliance, % of consumption",
      Point(x: plot.maxX, y: plot.minY - 16), .right, to: &figure)
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

  /// Names the marks, those of high risk first; without room, the symbol; without that, the caption names them.
  private func addNames(_ axes: Axes, to figure: inout PlacedFigure) throws(DiagramError) {
    let size = options.smallFontSize
    let texts = content.points.flatMap { [$0.name, $0.symbol] }
    var width: [String: Double] = [:]
    for (text, measured) in zip(texts, try TextMeasure.widths(of: texts, font: options.font, size: size)) {
      width[text] = measured
    }
    let page = Box(
      center: Point(x: figure.width / 2, y: axes.plot.center.y), width: figure.width - 1,
      height: axes.plot.height + 4)
    // The words of the axes are not measured yet, and stand left of the frame.
    let margin = Box(
      center: Point(x: axes.plot.minX / 2 - 1, y: axes.plot.center.y), width: axes.plot.minX + 1,
      height: axes.plot.height + 30)
    var placement = LabelPlacement(
      page: page,
      boxes: figure.boxes.map { Box(center: $0.center, width: $0.width, height: $0.height) } + [margin],
      lines: figure.lines)
    var unnamed: [String] = []
    for point in content.points.sorted(by: {
      ($1.risk.midpoint, $0.id) < ($0.risk.midpoint, $1.id)
    }) {
      let place = axes.place(point.reliance.midpoint, point.risk.midpoint)
      var isPlaced = false
      for text in [point.name, point.symbol] where !isPlaced && !text.isEmpty {
        guard let found = placement.place(width: width[text] ?? 0, height: size, beside: place) else {
          continue
        }
        isPlaced = true
        pen.words("name:\(point.id)", text, found.box.center, .center, to: &figure)
        if found.distance > LabelPlacement.nearest {
          pen.line(
            "leader:\(point.id)", [place, LabelPlacement.nearestPoint(of: found.box, to: place)],
            width: WidthScale.hairline, color: pen.palette.ink, meaning: point.name, to: &figure)
        }
      }
      if !isPlaced { unnamed.append(point.name) }
    }
    if !unnamed.isEmpty {
      figure.caption += " Not named in the plane for want of room: \(FigureText.list(unnamed))."
    }
  }
}
