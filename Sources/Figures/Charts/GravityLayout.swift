import Diagrams
import SupplyAnalysis
import SupplyData

/// Places paths on the part of the map that they cross.
struct GravityLayout: PageLayout, Sendable {
  /// The least width of the part that is drawn, in units of the projection, whose world is 5.4 wide.
  private static let leastWidth = 1.2
  private static let least = (height: 0.5, most: 0.8)
  private let content: GravityContent
  private let land: [OutlinePoint]
  let options: FigureOptions
  private let pen: ChartPen

  init(_ content: GravityContent, land: [OutlinePoint], options: FigureOptions) {
    self.content = content
    self.land = land
    self.options = options
    pen = ChartPen(palette: Palette(grayscale: options.isGrayscale), options: options)
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let legend = try FigureLegend(
      samples: content.paths.map {
        .init(
          text: $0.name, width: ChartPen.data, color: $0.style.color,
          mark: ChartMark(shape: $0.style.shape, color: $0.style.color))
      }, sentences: options.showsNotes ? content.legend : [], page: page, options: options)
    let part = part()
    let scale = page / part.width
    let body = part.height * scale
    let title = try FigureTitle(options, page: page)
    let window = Box(center: Point(x: page / 2, y: legend.height + body / 2), width: page, height: body)
    let earth = EqualEarth(
      scale: scale,
      origin: Point(x: -part.minX * scale, y: legend.height - part.minY * scale))
    var figure = PlacedFigure(
      name: "gravity", width: page, height: legend.height + body + title.height, font: options.font,
      title: content.title, caption: content.caption)
    figure.sources = content.sources
    figure.areas = MapLand.clipped(MapLand.areas(of: land, on: earth), to: window)
    for path in content.paths { draw(path, earth, to: &figure) }
    try addNames(earth, window, to: &figure)
    title.add(to: &figure, pen.palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  /// The part of the plane of the projection that holds all paths, with air around them.
  private func part() -> Box {
    let places = content.paths.flatMap(\.points).map { point in
      EqualEarth.plane(
        longitude: EqualEarth.beyondTheCut(point.place.longitude) - EqualEarth.centralMeridian,
        latitude: point.place.latitude)
    }
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (bottom, top) = (ys.min() ?? 0, ys.max() ?? 0)
    var width = max(1.4 * (right - left), Self.leastWidth)
    let height = max(1.4 * (top - bottom), Self.least.height * width)
    width = max(width, height / Self.least.most)
    return Box(
      center: Point(x: (left + right) / 2, y: (bottom + top) / 2), width: width, height: height)
  }

  private func place(_ point: GlobePoint, _ earth: EqualEarth) -> Point {
    earth.place(
      longitude: EqualEarth.beyondTheCut(point.longitude), latitude: point.latitude)
  }

  private func draw(_ path: GravityContent.Path, _ earth: EqualEarth, to figure: inout PlacedFigure) {
    let places = path.points.map { place($0.place, earth) }
    let years = path.points.map(\.year)
    var start = 0
    for index in places.indices.dropFirst() {
      let isOverEdge = GravityContent.isOverEdge(path.points[index - 1].place, path.points[index].place)
      guard isOverEdge || years[index] != years[index - 1] + 1 else { continue }
      line(path, Array(places[start..<index]), from: years[start], isDotted: false, to: &figure)
      if !isOverEdge {
        line(
          path, Array(places[(index - 1)...index]), from: years[index - 1], isDotted: true, to: &figure)
      }
      start = index
    }
    line(path, Array(places[start...]), from: years[start], isDotted: false, to: &figure)
    for (index, point) in places.enumerated() {
      figure.boxes.append(
        ChartMark(shape: path.style.shape, color: path.style.color, isHollow: index == 0).box(
          "mineral:\(path.mineral):\(years[index])", at: point, size: options.smallFontSize,
          link: options.linkPrefix.map { "\($0)mineral:\(path.mineral)" }))
    }
  }

  private func line(
    _ path: GravityContent.Path, _ places: [Point], from year: Int, isDotted: Bool,
    to figure: inout PlacedFigure
  ) {
    pen.line(
      "path:\(path.mineral):\(year)\(isDotted ? ":gap" : "")", places, width: ChartPen.data,
      color: path.style.color, isDotted: isDotted, meaning: "\(path.name): moved \(path.movement)",
      to: &figure)
  }

  /// Names both ends of each path, the last with the mineral; what has no room is left to the legend.
  private func addNames(
    _ earth: EqualEarth, _ window: Box, to figure: inout PlacedFigure
  ) throws(DiagramError) {
    var labels: [(id: String, text: String, mark: Point)] = []
    for path in content.paths {
      guard let first = path.points.first, let last = path.points.last else { continue }
      labels.append(("end:\(path.mineral)", "\(path.name) \(last.year)", place(last.place, earth)))
      labels.append(("start:\(path.mineral)", "\(first.year)", place(first.place, earth)))
    }
    let widths = try TextMeasure.widths(
      of: labels.map(\.text), font: options.font, size: options.smallFontSize)
    var placement = LabelPlacement(
      page: window.expanded(by: -1),
      boxes: figure.boxes.map { Box(center: $0.center, width: $0.width, height: $0.height) },
      lines: figure.lines)
    for (label, width) in zip(labels, widths) {
      guard
        let found = placement.place(width: width, height: options.smallFontSize, beside: label.mark)
      else { continue }
      pen.words(label.id, label.text, found.box.center, .center, to: &figure)
      if found.distance > LabelPlacement.nearest {
        pen.line(
          "leader:\(label.id)", [label.mark, LabelPlacement.nearestPoint(of: found.box, to: label.mark)],
          width: WidthScale.hairline, color: pen.palette.ink, meaning: label.text, to: &figure)
      }
    }
  }
}
