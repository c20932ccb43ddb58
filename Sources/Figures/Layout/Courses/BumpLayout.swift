import Diagrams
import SupplyData

/// What a figure of ranks shows.
struct BumpContent: Sendable {
  struct Mark: Sendable {
    let code: CountryCode
    /// From 1.
    let rank: Int
    let isCertain: Bool
    let value: String
    let isQuiet: Bool
  }

  struct Column: Sendable {
    let year: Int
    let marks: [Mark]
  }

  let title: String
  let columns: [Column]
  /// How many ranks are shown.
  let ranks: Int
  let names: [CountryCode: String]
  let colors: [CountryCode: Color]
  let samples: [FigureLegend.Sample]
  let notes: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
  /// The dates marked above the first rank.
  var events: [EventMark] = []
}

/// Places ranks over years: a column a year, a row a rank, names outside.
struct BumpLayout: PageLayout, Sendable {
  private let content: BumpContent
  let options: FigureOptions
  private let palette: Palette
  private let size: Double
  private static let air = 4.0
  /// The least room between the marks of two years.
  private static let leastReach = 5.0
  /// The height of the row of dates.
  private static let eventRow = 7.0
  private static let widths = (loud: 1.4, quiet: 0.5)

  init(_ content: BumpContent, options: FigureOptions) {
    (self.content, self.options) = (content, options)
    palette = Palette(grayscale: options.isGrayscale)
    size = options.smallFontSize
  }

  /// The label of a mark at an end: with its part where there is room.
  private func labels(_ column: BumpContent.Column?, _ withValue: Bool) -> [String] {
    (column?.marks ?? []).map { mark in
      let name = content.names[mark.code] ?? mark.code.rawValue
      return withValue ? "\(name)  \(mark.value)" : name
    }
  }

  private func widest(_ texts: [String]) throws(DiagramError) -> Double {
    try TextMeasure.widths(of: texts, font: options.font, size: size).max() ?? 0
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let mark = try widest(content.names.keys.map(\.rawValue).sorted()) + 3
    // First with values beside the names, then without; then every second, third … year.
    for (step, withValue) in [(1, true), (1, false), (2, true), (2, false), (3, false), (4, false)] {
      let columns = content.columns.indices.filter { (content.columns.count - 1 - $0) % step == 0 }
        .map { content.columns[$0] }
      guard columns.count > 1 else { break }
      let left = try widest(labels(columns.first, withValue)) + Self.air + mark / 2
      let right = try widest(labels(columns.last, withValue)) + Self.air + mark / 2
      let pitch = (page - left - right) / Double(columns.count - 1)
      if pitch >= mark + Self.leastReach {
        return try place(columns, left: left, pitch: pitch, mark: mark, withValue)
      }
    }
    return .failure(
      .tooNarrow(
        "\(content.columns.count) years do not fit \(FigureText.number(options.width)) mm",
        remedy: .anyOf([.raise(.width), .choose(.period), .choose(.labels, among: ["iso3"])])))
  }

  private func place(
    _ columns: [BumpContent.Column], left: Double, pitch: Double, mark: Double, _ withValue: Bool
  ) throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let legend = try FigureLegend(
      samples: content.samples, sentences: options.showsNotes ? content.notes : [], page: page,
      options: options)
    let title = try FigureTitle(options, page: page)
    let foot = size * 1.8
    let head = content.events.isEmpty ? 0 : Self.eventRow
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - foot - title.height - head
    let row = min(room / Double(content.ranks), 2.4 * size)
    let height = size + 2
    guard row >= height + 1 else {
      return .failure(
        .doesNotFit(
          "\(FigureText.misfit(content.ranks, "rank")) the height of \(FigureText.number(options.maximumHeight)) mm",
          remedy: .anyOf([.raise(.height), .lower(.top)])))
    }
    let body = row * Double(content.ranks)
    var figure = PlacedFigure(
      name: "bump", width: page, height: title.height + head + body + foot + legend.height,
      font: options.font,
      title: content.title, caption: content.caption)
    figure.sources = content.sources
    let top = legend.height + foot + body
    func center(_ column: Int, _ rank: Int) -> Point {
      Point(x: left + Double(column) * pitch, y: top - (Double(rank) - 0.5) * row)
    }
    for (number, column) in columns.enumerated() {
      for entry in column.marks {
        add(entry, column.year, at: center(number, entry.rank), width: mark, height: height, &figure)
      }
      add(
        "year:\(column.year)", "\(column.year)",
        Point(x: left + Double(number) * pitch, y: legend.height + size * 0.9), .center, &figure)
    }
    addEvents(columns.map(\.year), left: left, pitch: pitch, y: top + head / 2, &figure)
    for (number, pair) in zip(columns, columns.dropFirst()).enumerated() {
      addLines(pair.0, pair.1, half: mark / 2, bottom: top - body, &figure) { center(number + $0, $1) }
    }
    figure.lines.sort { ($0.width, $0.from) < ($1.width, $1.from) }
    for (column, number, alignment) in [
      (columns.first, 0, PlacedFigure.Words.Alignment.right), (columns.last, columns.count - 1, .left),
    ] {
      for (entry, label) in zip(column?.marks ?? [], labels(column, withValue)) {
        let place = center(number, entry.rank)
        let side = (mark / 2 + Self.air) * (alignment == .right ? -1 : 1)
        add(
          "name:\(number):\(entry.code)", label, Point(x: place.x + side, y: place.y), alignment,
          color: entry.isQuiet ? palette.fadedInk : palette.ink, &figure)
      }
    }
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  /// Marks dates above the ranks, between the years before and after them.
  private func addEvents(
    _ years: [Int], left: Double, pitch: Double, y: Double, _ figure: inout PlacedFigure
  ) {
    for (number, event) in content.events.enumerated() {
      guard let next = years.firstIndex(where: { Double($0) >= event.position }) else { continue }
      let span = next > 0 ? Double(years[next] - years[next - 1]) : 1
      let column = Double(next) - (Double(years[next]) - event.position) / span
      figure.boxes.append(
        ChartMark(shape: event.minerals == nil ? .invertedTriangle : .triangle, color: palette.ink).box(
          "event:\(number)", at: Point(x: left + column * pitch, y: y), size: size))
    }
  }

  private func color(_ entry: BumpContent.Mark) -> Color {
    let color = content.colors[entry.code] ?? palette.neutral
    return entry.isQuiet ? color.lighter(Palette.fading) : color
  }

  private func add(
    _ entry: BumpContent.Mark, _ year: Int, at place: Point, width: Double, height: Double,
    _ figure: inout PlacedFigure
  ) {
    let color = color(entry)
    figure.boxes.append(
      .init(
        id: "\(year):country:\(entry.code)", label: entry.code.rawValue, center: place, width: width,
        height: height, fill: entry.isCertain ? color : Color(0xFFFFFF), fontSize: size,
        ink: entry.isCertain ? nil : entry.isQuiet ? palette.fadedInk : palette.ink,
        border: .init(color: color, width: 1), link: options.linkPrefix.map { "\($0)country:\(entry.code)" }))
  }

  /// The lines between the marks of two years that follow one another; those that leave the ranks shown end at their
  /// foot, apart from those that enter them.
  private func addLines(
    _ first: BumpContent.Column, _ second: BumpContent.Column, half: Double, bottom: Double,
    _ figure: inout PlacedFigure, center: (Int, Int) -> Point
  ) {
    let codes = Set((first.marks + second.marks).map(\.code)).sorted()
    for code in codes {
      let (before, after) = (first.marks.first { $0.code == code }, second.marks.first { $0.code == code })
      guard let entry = after ?? before else { continue }
      let start = before.map { center(0, $0.rank) }
      let end = after.map { center(1, $0.rank) }
      let (left, right) = (center(0, 1).x + half, center(1, 1).x - half)
      let from =
        start.map { Point(x: $0.x + half, y: $0.y) } ?? Point(x: left + (right - left) * 0.65, y: bottom)
      let to = end.map { Point(x: $0.x - half, y: $0.y) } ?? Point(x: left + (right - left) * 0.35, y: bottom)
      let ids = (
        before == nil ? "enters:\(second.year):\(code)" : "\(first.year):country:\(code)",
        after == nil ? "leaves:\(first.year):\(code)" : "\(second.year):country:\(code)"
      )
      if before == nil { figure.anchors[ids.0] = from }
      if after == nil { figure.anchors[ids.1] = to }
      let isWhole = before != nil && after != nil
      figure.lines.append(
        .init(
          from: ids.0, to: ids.1, key: "course", points: PlacedFigure.Line.level(from: from, to: to),
          width: isWhole && !entry.isQuiet ? Self.widths.loud : Self.widths.quiet, color: color(entry),
          meaning: "\(content.names[code] ?? code.rawValue), \(first.year) to \(second.year)"))
    }
  }

  private func add(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment,
    color: Color? = nil, _ figure: inout PlacedFigure
  ) {
    figure.words.append(
      .init(
        id: id, text: text, place: place, alignment: alignment, fontSize: size, isBold: false,
        color: color ?? palette.ink, width: 0))
  }
}
