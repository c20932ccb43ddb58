import Platform
import Diagrams
import SupplyData

/// One panel of a chart: a frame with its marks, and the lines in it.
///
/// Exact values are joined by a line with a mark at each. Bounds are a band between two lines, a whisker where a value
/// stands alone; no middle is drawn, since nobody printed it, unless the bounds are closer than a mark is high. A year
/// without a value is a gap.
struct ChartPanel: Sendable {
  /// The stable id: `mineral:cobalt`.
  let id: String
  /// What it may be called, the longest first.
  let titles: [String]
  let series: [ChartSeries]
  /// What the two ends are called where it shows nothing between them: values then are of the years 0 and 1.
  var ends: (String, String)?
  /// The years before which the series breaks: what is left and right of the line is not to be compared.
  var breaks: [Int] = []
}

/// Where a panel stands on the page, and its axes.
struct ChartFrame: Sendable {
  let plot: Box
  let years: ChartAxis
  let values: ChartAxis
  /// The value at which a line crosses all panels; none where nil.
  var threshold: Double?
  /// Whether it shows two ends and nothing between.
  var isSlope = false
  var showsYears = false
  var showsValues = false

  /// The place of a value.
  func place(_ year: Int, _ value: Double) -> Point {
    Point(x: years.place(Double(year), from: plot.minX, to: plot.maxX), y: height(value))
  }
  /// The height of a value.
  func height(_ value: Double) -> Double { values.place(value, from: plot.minY, to: plot.maxY) }
  /// The distance of two years.
  var spacing: Double { plot.width / (years.upper - years.lower) }
}

/// Draws panels into a figure.
struct ChartPen: Sendable {
  /// The width of axes and thresholds.
  static let axis = 0.4
  /// The width of lines of data.
  static let data = 0.9
  /// The width of lines of data that are derived or of the second series.
  static let thin = 0.5
  /// Bounds that are closer on the page than this, points, are one mark.
  static let closest = 2.0
  /// The distance of two years from which on every value has a mark.
  static let leastSpacing = 4.0
  let palette: Palette
  let options: FigureOptions

  /// Draws `panel` in `frame`.
  func draw(_ panel: ChartPanel, in frame: ChartFrame, to figure: inout PlacedFigure) {
    drawAxes("axis:\(panel.id)", frame, to: &figure)
    for year in Set(panel.breaks).sorted() {
      let x = frame.years.place(Double(year) - 0.5, from: frame.plot.minX, to: frame.plot.maxX)
      line(
        "break:\(panel.id):\(year)", [Point(x: x, y: frame.plot.minY), Point(x: x, y: frame.plot.maxY)],
        width: ChartPen.axis, color: palette.ink, isDotted: true,
        meaning: panel.ends == nil ? "the series breaks before \(year)" : "the series breaks between",
        to: &figure)
    }
    drawEvents(of: panel.id, in: frame, to: &figure)
    for series in panel.series { draw(series, of: panel, in: frame, to: &figure) }
    drawLabels(of: panel, in: frame, to: &figure)
  }

  /// Adds a line between points, its ends anchored under `id`.
  func line(
    _ id: String, _ corners: [Point], width: Double, color: Color, isDashed: Bool = false,
    isDotted: Bool = false, meaning: String, to figure: inout PlacedFigure
  ) {
    guard let first = corners.first, let last = corners.last, corners.count > 1 else { return }
    figure.anchors["\(id):from"] = first
    figure.anchors["\(id):to"] = last
    figure.lines.append(
      .init(
        from: "\(id):from", to: "\(id):to", key: "line", points: PlacedFigure.Line.polyline(corners),
        width: width, color: color, isDashed: isDashed, isDotted: isDotted, meaning: meaning))
  }

  /// Adds words of the small size.
  func words(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment,
    isBold: Bool = false, to figure: inout PlacedFigure
  ) {
    figure.words.append(
      .init(
        id: id, text: text, place: place, alignment: alignment, fontSize: options.smallFontSize,
        isBold: isBold, color: palette.ink, width: 0))
  }

  private func drawAxes(_ id: String, _ frame: ChartFrame, to figure: inout PlacedFigure) {
    let plot = frame.plot
    for (place, tick) in frame.values.ticks.enumerated() {
      let y = frame.height(tick)
      if place > 0, !frame.isSlope {
        line(
          "\(id):grid:\(place)", [Point(x: plot.minX, y: y), Point(x: plot.maxX, y: y)],
          width: WidthScale.hairline, color: Color(gray: 0.85), meaning: frame.values.label(tick), to: &figure
        )
      }
      if frame.showsValues {
        words(
          "\(id):value:\(place)", frame.values.label(tick), Point(x: plot.minX - 3, y: y), .right, to: &figure
        )
      }
    }
    for tick in frame.years.ticks {
      let x = frame.years.place(tick, from: plot.minX, to: plot.maxX)
      let label = frame.years.label(tick)
      line(
        "\(id):tick:\(label)", [Point(x: x, y: plot.minY), Point(x: x, y: plot.minY - 1.5)], width: Self.axis,
        color: palette.ink, meaning: label, to: &figure)
      if frame.showsYears {
        words("\(id):year:\(label)", label, Point(x: x, y: plot.minY - 7.5), .center, to: &figure)
      }
    }
    line(
      "\(id):frame",
      [
        Point(x: plot.minX, y: plot.maxY), Point(x: plot.minX, y: plot.minY),
        Point(x: plot.maxX, y: plot.minY),
      ], width: Self.axis, color: palette.ink, meaning: "axes", to: &figure)
    if frame.isSlope {
      line(
        "\(id):end", [Point(x: plot.maxX, y: plot.minY), Point(x: plot.maxX, y: plot.maxY)], width: Self.axis,
        color: palette.ink, meaning: "axes", to: &figure)
    }
    if let threshold = frame.threshold {
      let y = frame.height(threshold)
      line(
        "\(id):zthreshold", [Point(x: plot.minX, y: y), Point(x: plot.maxX, y: y)], width: 0.5,
        color: palette.loss,
        isDashed: true, meaning: "threshold", to: &figure)
    }
  }

  private func draw(
    _ series: ChartSeries, of panel: ChartPanel, in frame: ChartFrame, to figure: inout PlacedFigure
  ) {
    let style = series.style
    let id = "series:\(panel.id):\(series.id)"
    let hasMarks = frame.spacing >= Self.leastSpacing
    /// Whether the bounds of a value are so close that they are one mark.
    func isMark(_ value: ChartSeries.Value) -> Bool {
      frame.height(value.value.upper) - frame.height(value.value.lower) < Self.closest
    }
    for run in series.runs {
      let isThin = run.allSatisfy(\.isHollow)
      let (first, isBand) = (run[0], run.contains { !isMark($0) })
      let lower = run.map { frame.place($0.year, $0.value.lower) }
      let upper = run.map { frame.place($0.year, $0.value.upper) }
      func course(_ key: String, _ corners: [Point], width: Double) {
        line(
          "\(id):\(first.year):\(key)", corners, width: width, color: style.color,
          isDashed: style.isDashed || (isThin && !hasMarks),
          isDotted: style.isDotted && !style.isDashed,
          meaning: series.meaning, to: &figure)
      }
      if isBand, run.count > 1 {
        figure.areas.append(.init(points: lower + upper.reversed(), fill: style.color.lighter(0.75)))
        course("least", lower, width: 0.5)
        course("most", upper, width: 0.5)
      } else if run.count > 1 {
        course(
          "exact", zip(lower, upper).map { Point(x: $0.x, y: ($0.y + $1.y) / 2) },
          width: isThin ? Self.thin : Self.data)
      }
      for (value, place) in zip(run, zip(lower, upper)) {
        if isMark(value) {
          guard hasMarks || run.count == 1 else { continue }
          figure.boxes.append(
            ChartMark(shape: style.shape, color: style.color, isHollow: value.isHollow).box(
              "mark:\(panel.id):\(series.id):\(value.year)",
              at: Point(x: place.0.x, y: (place.0.y + place.1.y) / 2),
              size: options.smallFontSize,
              link: options.linkPrefix.map { "\($0)\(panel.id)" }))
        } else if run.count == 1 {
          whisker(
            "\(id):\(value.year):whisker", place.0, place.1, color: style.color, meaning: series.meaning,
            to: &figure)
        }
      }
    }
  }

  /// A line between two bounds with a stroke across each end.
  func whisker(
    _ id: String, _ low: Point, _ high: Point, color: Color, width: Double = 0.7, meaning: String,
    to figure: inout PlacedFigure
  ) {
    let isUpright = low.x == high.x
    func end(_ point: Point, _ by: Double) -> Point {
      Point(x: point.x + (isUpright ? by : 0), y: point.y + (isUpright ? 0 : by))
    }
    line(
      id, [end(low, -1.5), end(low, 1.5), low, high, end(high, -1.5), end(high, 1.5)], width: width,
      color: color, meaning: meaning, to: &figure)
  }

  /// The distance of labels one above another.
  var labelPitch: Double { options.smallFontSize + 0.3 }

  /// How many labels stand one above another along a plot of this height.
  func labels(along height: Double) -> Int { max(0, Int((height - 1) / labelPitch) + 1) }

  /// Sets the labels at both ends of lines, those that end higher higher, none on another.
  ///
  /// Where there is no room for all, those that end lowest have none: shape and dash still tell their lines.
  private func drawLabels(of panel: ChartPanel, in frame: ChartFrame, to figure: inout PlacedFigure) {
    for isStart in [true, false] {
      let ends = panel.series.compactMap { series in
        (isStart ? series.startLabel : series.label).flatMap { label in
          (isStart ? series.values.first : series.values.last).map {
            (id: series.id, label: label, y: frame.height($0.value.midpoint))
          }
        }
      }.ranked(by: \.y, then: \.id).prefix(labels(along: frame.plot.height))
      let places = Self.spread(
        ends.map(\.y), pitch: labelPitch, from: frame.plot.minY + 1,
        // Labels at the start stand below the title, which begins where they do.
        to: frame.plot.maxY - (isStart ? options.smallFontSize / 2 : 0))
      for (end, y) in zip(ends, places) {
        let edge = Point(
          x: isStart ? frame.plot.minX - 1.5 : frame.plot.maxX + 1.5,
          y: min(max(end.y, frame.plot.minY), frame.plot.maxY))
        let side = Point(x: isStart ? frame.plot.minX - 7 : frame.plot.maxX + 7, y: y)
        if abs(y - edge.y) > 1.5 {
          line(
            "leader:\(isStart):\(panel.id):\(end.id)", [edge, side], width: WidthScale.hairline,
            color: palette.neutral, meaning: end.label, to: &figure)
        }
        words(
          "\(isStart ? "start" : "label"):\(panel.id):\(end.id)", end.label,
          Point(x: side.x + (isStart ? -1 : 1), y: y), isStart ? .right : .left, to: &figure)
      }
    }
  }

  /// The heights nearest to `wanted`, highest first, that are `pitch` apart and lie within bounds where they all fit.
  static func spread(_ wanted: [Double], pitch: Double, from bottom: Double, to top: Double) -> [Double] {
    var places: [Double] = []
    for height in wanted { places.append(min(height, (places.last ?? top + pitch) - pitch)) }
    // What was pushed below the bottom pushes up again, from the lowest on.
    var floor = bottom
    for place in places.indices.reversed() {
      places[place] = max(places[place], floor)
      floor = places[place] + pitch
    }
    return places
  }
}
