import Diagrams
import SupplyData

/// What a figure of stacked parts over years shows.
struct AlluvialContent: Sendable {
  struct Bar: Sendable {
    let id: String
    let name: String
    let value: Interval
    let color: Color
    let isFaded: Bool
  }

  struct Column: Sendable {
    let year: Int
    /// From top to bottom.
    let bars: [Bar]
  }

  let title: String
  let columns: [Column]
  let samples: [FigureLegend.Sample]
  let notes: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
}

/// Places stacked parts over years: a column of bars a year, flows between neighbouring years, names outside.
struct AlluvialLayout: PageLayout, Sendable {
  private let content: AlluvialContent
  let options: FigureOptions
  private let palette: Palette
  private let size: Double
  private static let air = 3.0
  private static let bar = 5.0
  private static let gap = 1.0
  /// The least room between two years.
  private static let leastReach = 10.0
  /// The height of the columns, in parts of the page's width.
  private static let aspect = 0.55
  /// Points of a percent below which a figure is refused.
  private static let leastScale = 0.5

  init(_ content: AlluvialContent, options: FigureOptions) {
    (self.content, self.options) = (content, options)
    palette = Palette(grayscale: options.isGrayscale)
    size = options.smallFontSize
  }

  /// The names of a year's bars, with their values where there is room.
  private func labels(_ column: AlluvialContent.Column, _ withValues: Bool) -> [String] {
    column.bars.map { withValues ? "\($0.name)  \(FigureText.percent($0.value))" : $0.name }
  }

  private func widest(_ texts: [String]) throws(DiagramError) -> Double {
    try TextMeasure.widths(of: texts, font: options.font, size: size).max() ?? 0
  }

  /// The height of a bar's place: its own, or its name's where that is higher.
  private func slot(_ bar: AlluvialContent.Bar, _ scale: Double) -> Double {
    max(size * 1.17, bar.value.upper * scale) + Self.gap
  }

  private func height(_ scale: Double) -> Double {
    content.columns.map { $0.bars.reduce(0) { $0 + slot($1, scale) } }.max() ?? 0
  }

  /// The most points of a percent at which every column fits `body`; nil where the names alone do not.
  private func scale(_ body: Double) -> Double? {
    guard height(Self.leastScale) <= body else { return nil }
    var (low, high) = (Self.leastScale, body)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if height(middle) <= body { low = middle } else { high = middle }
    }
    return low
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    guard let first = content.columns.first, let last = content.columns.last else {
      return .failure(.nothingToDraw("there is no year to draw"))
    }
    let columns = try columns(first, last, page: page)
    let (left, pitch) = (columns.left, columns.pitch)
    let year = try widest(content.columns.map { "\($0.year)" })
    guard pitch >= Self.bar + Self.leastReach else {
      return .failure(
        .tooNarrow(
          "\(content.columns.count) years do not fit \(FigureText.number(options.width)) mm",
          remedy: .anyOf([.raise(.width), .choose(.period), .choose(.labels, among: ["iso3"])])))
    }
    let legend = try FigureLegend(
      samples: content.samples, sentences: options.showsNotes ? content.notes : [], page: page,
      options: options)
    let title = try FigureTitle(options, page: page)
    let foot = size * 1.8
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - foot - title.height
    let names = height(Self.leastScale)
    guard let scale = scale(min(room, max(Self.aspect * page, 1.6 * names))) else {
      return .failure(
        .doesNotFit(
          "the names of \(first.bars.count) suppliers do not fit the height of "
            + "\(FigureText.number(options.maximumHeight)) mm",
          remedy: .anyOf([.raise(.height), .lower(.top)])))
    }
    let body = height(scale)
    var figure = PlacedFigure(
      name: "alluvial", width: page, height: title.height + body + foot + legend.height, font: options.font,
      title: content.title, caption: content.caption)
    figure.sources = content.sources
    let top = legend.height + foot + body
    // Years whose numbers would touch are written every second, third … time, the last one always.
    let step = max(1, Int(((year + 4) / pitch).rounded(.up)))
    var places: [[String: Double]] = []
    for (number, column) in content.columns.enumerated() {
      let x = left + Double(number) * pitch
      places.append(addBars(column, x: x, top: top, scale, &figure))
      if (content.columns.count - 1 - number) % step == 0 {
        add(
          "year:\(column.year)", "\(column.year)",
          Point(x: x + Self.bar / 2, y: legend.height + size * 0.9), .center, &figure)
      }
    }
    addRibbons(places, left: left, pitch: pitch, scale, &figure)
    for (column, place, x, alignment, withValues) in [
      (first, places[0], left - Self.air, PlacedFigure.Words.Alignment.right, columns.valued[0]),
      (last, places[places.count - 1], page - columns.right + Self.air, .left, columns.valued[1]),
    ] {
      for (bar, label) in zip(column.bars, labels(column, withValues)) {
        add("name:\(column.year):\(bar.id)", label, Point(x: x, y: place[bar.id] ?? 0), alignment, &figure)
      }
    }
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  /// Where the years stand: the room of the names on both sides, from a year to the next, and whether the names of the
  /// first and the last year have their values. Values go first on the left, then on the right.
  private func columns(
    _ first: AlluvialContent.Column, _ last: AlluvialContent.Column, page: Double
  ) throws(DiagramError) -> (left: Double, right: Double, pitch: Double, valued: [Bool]) {
    var (left, right, pitch, valued) = (0.0, 0.0, 0.0, [true, true])
    for values in [[true, true], [false, true], [false, false]] where pitch < Self.bar + Self.leastReach {
      valued = values
      left = try widest(labels(first, values[0])) + Self.air
      right = try widest(labels(last, values[1])) + Self.air
      pitch = (page - left - right - Self.bar) / Double(max(1, content.columns.count - 1))
    }
    return (left, right, pitch, valued)
  }

  /// Adds the bars of a year and returns the height of each one's middle.
  private func addBars(
    _ column: AlluvialContent.Column, x: Double, top: Double, _ scale: Double, _ figure: inout PlacedFigure
  ) -> [String: Double] {
    var places: [String: Double] = [:]
    var y = top
    for bar in column.bars {
      let slot = slot(bar, scale)
      places[bar.id] = y - slot / 2
      y -= slot
      figure.boxes.append(
        .init(
          id: "\(column.year):\(bar.id)", label: "",
          center: Point(x: x + Self.bar / 2, y: places[bar.id] ?? 0), width: Self.bar,
          height: bar.value.upper * scale, fill: bar.color.lighter(bar.isFaded ? Palette.fading : 0),
          fontSize: size, link: options.linkPrefix.map { $0 + bar.id }))
    }
    return places
  }

  /// Adds the flows between neighbouring years: wide below thin, faded below lit, the upper bound below the lower one.
  private func addRibbons(
    _ places: [[String: Double]], left: Double, pitch: Double, _ scale: Double, _ figure: inout PlacedFigure
  ) {
    var layers: [(isFaded: Bool, ribbon: PlacedFigure.Ribbon)] = []
    for number in content.columns.indices.dropLast() {
      let (before, after) = (content.columns[number], content.columns[number + 1])
      let x = left + Double(number) * pitch
      for bar in before.bars {
        guard let next = after.bars.first(where: { $0.id == bar.id }), let start = places[number][bar.id],
          let end = places[number + 1][bar.id]
        else { continue }
        func ribbon(_ key: String, _ from: Double, _ to: Double, lighter: Double) -> PlacedFigure.Ribbon {
          PlacedFigure.Ribbon(
            from: "\(before.year):\(bar.id)", to: "\(after.year):\(bar.id)", key: key,
            start: Point(x: x + Self.bar, y: start), end: Point(x: x + pitch, y: end), width: from * scale,
            endWidth: to * scale, fill: bar.color.lighter(lighter).lighter(bar.isFaded ? Palette.fading : 0),
            isOutlined: min(from, to) * scale >= 1.2,
            meaning: "\(bar.name): \(FigureText.percent(bar.value)) in \(before.year), "
              + "\(FigureText.percent(next.value)) in \(after.year)")
        }
        layers.append((bar.isFaded, ribbon("upper", bar.value.upper, next.value.upper, lighter: 0.75)))
        layers.append((bar.isFaded, ribbon("lower", bar.value.lower, next.value.lower, lighter: 0.45)))
      }
    }
    figure.ribbons = layers.layered(isFaded: \.isFaded, width: \.ribbon.width).map(\.ribbon)
  }

  private func add(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment,
    _ figure: inout PlacedFigure
  ) {
    figure.words.append(
      .init(
        id: id, text: text, place: place, alignment: alignment, fontSize: size, isBold: false,
        color: palette.ink, width: 0))
  }
}
