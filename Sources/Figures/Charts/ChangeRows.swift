import Diagrams
import SupplyData

/// Gains and losses one below another around a line at zero: a bar to what is certain, a whisker to the other bound.
struct ChangeRows: Sendable {
  struct Row: Sendable {
    let id: String
    let name: String
    /// The change; both bounds have one sign.
    let change: Interval
    let isFaded: Bool
    let meaning: String
  }

  let name: String
  let title: String
  /// The rows, the largest gain first, the largest loss last.
  let rows: [Row]
  let heading: String
  let unit: String
  let notes: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
  let omitted: Double

  /// The height of a row, points.
  static func rowHeight(_ options: FigureOptions) -> Double { options.smallFontSize * 1.25 }

  /// How many rows the page of `options` holds.
  static func room(_ options: FigureOptions) throws(FigureError) -> Int {
    let title: Double
    do throws(DiagramError) {
      title = try FigureTitle(options, page: options.width * Page.pointsPerMillimetre).height
    } catch {
      throw .drawing(error)
    }
    let height = options.maximumHeight * Page.pointsPerMillimetre - (options.showsNotes ? 110 : 62) - title
    return max(1, Int(height / rowHeight(options)))
  }

  /// The figure with every place computed.
  func figure(_ options: FigureOptions) throws(FigureError) -> PlacedFigure {
    let figure: PlacedFigure
    do throws(DiagramError) {
      figure = try placed(options)
    } catch {
      throw .drawing(error)
    }
    return try figure.fitting(options)
  }

  private func placed(_ options: FigureOptions) throws(DiagramError) -> PlacedFigure {
    let palette = Palette(grayscale: options.isGrayscale)
    let size = options.smallFontSize
    let page = options.width * Page.pointsPerMillimetre
    let pen = ChartPen(palette: palette, options: options)
    let legend = try FigureLegend(
      samples: [
        .init(text: "gain", width: 0, color: palette.gain, block: 5),
        .init(text: "loss", width: 0, color: palette.loss, block: 5),
        .init(text: "up to the other bound", width: 0.7, color: palette.ink),
      ], sentences: options.showsNotes ? notes : [], page: page, options: options)
    let title = try FigureTitle(options, page: page)
    let labels = try TextMeasure.widths(of: rows.map(\.name), font: options.font, size: size).max() ?? 0
    let body = Double(rows.count) * Self.rowHeight(options)
    let head = size * 2.6
    let foot = size * 1.4 + 3
    var figure = PlacedFigure(
      name: name, width: page, height: title.height + head + body + foot + legend.height, font: options.font,
      title: self.title, caption: caption)
    (figure.sources, figure.omitted) = (sources, omitted)
    let most = rows.map { max(abs($0.change.lower), abs($0.change.upper)) }.max() ?? 1
    let axis = ChartAxis(to: most, intervals: page > 300 ? 4 : 2)
    let plot = Box(
      center: Point(x: (labels + 5 + page - 8) / 2, y: legend.height + foot + body / 2),
      width: page - 8 - labels - 5, height: body)
    let zero = plot.center.x
    func x(_ value: Double) -> Double { zero + value / axis.upper * plot.width / 2 }
    addAxis(axis, plot, x, pen, &figure)
    for (number, row) in rows.enumerated() {
      add(
        row, y: plot.maxY - (Double(number) + 0.5) * Self.rowHeight(options), labels: labels, x, pen, &figure)
    }
    let top = plot.maxY + size * 0.8
    pen.words("heading:name", heading, Point(x: 0, y: top), .left, to: &figure)
    pen.words("heading:loss", "Loss", Point(x: zero - 6, y: top), .right, isBold: true, to: &figure)
    pen.words("heading:gain", "Gain", Point(x: zero + 6, y: top), .left, isBold: true, to: &figure)
    pen.words(
      "unit", unit, Point(x: page, y: top + size * 1.3), .right, to: &figure)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return figure
  }

  private func addAxis(
    _ axis: ChartAxis, _ plot: Box, _ x: (Double) -> Double, _ pen: ChartPen, _ figure: inout PlacedFigure
  ) {
    for tick in axis.ticks {
      for value in tick == 0 ? [0] : [-tick, tick] {
        // Below the bars, which it crosses.
        let half = value == 0 ? 0.3 : 0.15
        figure.areas.append(
          .init(
            points: [(-half, plot.minY - 2), (half, plot.minY - 2), (half, plot.maxY), (-half, plot.maxY)].map
            {
              Point(x: x(value) + $0.0, y: $0.1)
            }, fill: value == 0 ? pen.palette.ink : Color(0xDDDDDD)))
        pen.words(
          "tick:\(value):label", (value < 0 ? "−" : value > 0 ? "+" : "") + axis.label(tick),
          Point(x: x(value), y: plot.minY - 8), .center, to: &figure)
      }
    }
  }

  private func add(
    _ row: Row, y: Double, labels: Double, _ x: (Double) -> Double, _ pen: ChartPen,
    _ figure: inout PlacedFigure
  ) {
    let isGain = row.change.upper > 0
    let (near, far) = isGain ? (row.change.lower, row.change.upper) : (row.change.upper, row.change.lower)
    let color = (isGain ? pen.palette.gain : pen.palette.loss).lighter(row.isFaded ? Palette.fading : 0)
    pen.words("name:\(row.id)", row.name, Point(x: labels, y: y), .right, to: &figure)
    let (zero, end) = (x(0), x(near))
    if abs(end - zero) > 0.3 {
      figure.boxes.append(
        .init(
          id: "bar:\(row.id)", label: "", center: Point(x: (zero + end) / 2, y: y), width: abs(end - zero),
          height: 4.6, fill: color, fontSize: pen.options.smallFontSize))
    }
    if abs(x(far) - end) > 0.5 {
      pen.whisker(
        "whisker:\(row.id)", Point(x: end, y: y), Point(x: x(far), y: y),
        color: row.isFaded ? pen.palette.fadedInk : pen.palette.ink, meaning: row.meaning, to: &figure)
    }
  }
}
