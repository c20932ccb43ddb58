import Platform
import Diagrams
import SupplyData

/// Places a map on its page: land, arcs, dots, names where there is room.
struct MapLayout: PageLayout, Sendable {
  private let content: MapContent
  private let land: [OutlinePoint]
  let options: FigureOptions
  private let palette: Palette
  private let dot = 2.2
  private let bar = 5.0
  /// The latitudes between which the map is drawn: beyond, nobody supplies anything.
  private static let latitudes = (south: -57.0, north: 84.0)

  init(_ content: MapContent, land: [OutlinePoint], options: FigureOptions) {
    self.content = content
    self.land = land
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let scale = content.scale
    let legend = try FigureLegend(
      samples: [scale.full / 10, scale.full / 2, scale.full].map {
        .init(
          text: "\(FigureText.short($0)) %" + ($0 == scale.full ? " of U.S. consumption" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      }, sentences: options.showsNotes ? content.legend : [], page: page, options: options)
    let unit = page / (2 * EqualEarth.halfWidth)
    let south = EqualEarth.plane(longitude: 0, latitude: Self.latitudes.south).y
    let north = EqualEarth.plane(longitude: 0, latitude: Self.latitudes.north).y
    let title = try FigureTitle(options, page: page)
    let earth = EqualEarth(
      scale: unit, origin: Point(x: page / 2, y: legend.height - south * unit))
    let home = earth.place(longitude: content.home.longitude, latitude: content.home.latitude)
    let arcs = arcs(earth, home: home)
    // Arcs may rise over the north of the land.
    let reached = arcs.flatMap { arc in arc.line(to: home).samples.map { $0.y + arc.width / 2 } }.max() ?? 0
    let top = max(legend.height + (north - south) * unit, reached) + 6
    var figure = PlacedFigure(
      name: "map", width: page, height: top + title.height, font: options.font, title: content.title,
      caption: content.caption)
    figure.sources = content.sources
    figure.areas = MapLand.areas(of: land, on: earth)
    add(arcs, home: home, &figure)
    try addNames(home: home, body: (legend.height, top), &figure)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  // MARK: - Arcs

  private struct Arc {
    let country: MapContent.Country
    let start: Point
    let rise: Point
    /// Whether it comes in from the west.
    let isWestern: Bool
    let width: Double
    var fade: Double { country.isFaded ? Palette.fading : 0 }

    /// The line of the least that ends at `end`, level.
    func line(to end: Point) -> PlacedFigure.Line {
      let reach = max(10, 0.3 * abs(start.x - end.x)) * (isWestern ? -1 : 1)
      return PlacedFigure.Line(
        from: "country:\(country.code)", to: "country:USA", key: "least",
        points: PlacedFigure.Line.refined([start, rise, Point(x: end.x + reach, y: end.y), end], times: 2),
        width: width, color: Color(0),
        meaning: "\(country.name): \(FigureText.percent(country.exposure)) of U.S. consumption")
    }
  }

  /// Where the arcs begin: neighbours that are closer than their dots, such as Israel and Jordan, are moved apart, the
  /// smaller away from the larger.
  private func starts(_ earth: EqualEarth, home: Point) -> [Point] {
    let least = dot + 0.6
    let beside = (bar + dot) / 2 + 0.6
    return content.countries.reduce(into: [Point]()) { starts, country in
      var place = earth.place(longitude: country.longitude, latitude: country.latitude)
      // On a small map a neighbour lies where the bar of the United States stands.
      if abs(place.x - home.x) < beside { place.x = home.x + (place.x < home.x ? -beside : beside) }
      // Each step leaves one neighbour; a crowd of dots is spread in a few.
      for _ in 0..<20 {
        guard let other = starts.first(where: { abs($0.x - place.x) < least && abs($0.y - place.y) < least })
        else { break }
        if abs(place.x - other.x) >= abs(place.y - other.y) {
          place.x = other.x + (place.x < other.x ? -least : least)
        } else {
          place.y = other.y + (place.y < other.y ? -least : least)
        }
      }
      starts.append(place)
    }
  }

  /// Arcs bend over the north or under the south, the farther the more, so that they lie beside one another.
  private func arcs(_ earth: EqualEarth, home: Point) -> [Arc] {
    let starts = starts(earth, home: home)
    return zip(content.countries, starts).map { country, start in
      let distance = abs(start.x - home.x)
      let isWestern = start.x < home.x
      let bend = country.latitude >= 5 ? 0.30 : -0.16
      let isNear = distance < 40
      return Arc(
        country: country, start: start,
        rise: Point(
          x: start.x + (isNear ? (isWestern ? -12 : 12) : -0.40 * distance),
          y: isNear ? start.y : start.y + bend * distance),
        isWestern: isWestern, width: content.scale.width(country.exposure.upper))
    }
  }

  /// Adds the arcs, stacked at the bar by the height at which they come in, and a dot where each begins.
  private func add(_ arcs: [Arc], home: Point, _ figure: inout PlacedFigure) {
    func height(_ arc: Arc) -> Double {
      let samples = arc.line(to: home).samples
      return arc.isWestern || abs(arc.start.x - home.x) < 40 ? arc.start.y : samples[samples.count * 3 / 4].y
    }
    let gap = 0.5
    var lines: [PlacedFigure.Line] = []
    var tallest = 8.0
    for side in [false, true] {
      let stack = arcs.filter { $0.isWestern == side }.map { (arc: $0, height: height($0)) }
        .ranked(by: \.height, then: \.arc.country.code).map(\.arc)
      let total = stack.reduce(0) { $0 + $1.width + gap }
      tallest = max(tallest, total)
      var y = home.y + total / 2
      for arc in stack {
        let end = Point(x: home.x + bar / 2 * (side ? -1 : 1), y: y - arc.width / 2)
        y -= arc.width + gap
        let color = palette.color(of: arc.country.region)
        var least = arc.line(to: end)
        least.width = content.scale.width(arc.country.exposure.lower)
        least.color = color.lighter(0.15).lighter(arc.fade)
        if arc.width - least.width > 0.15 {
          var most = least
          most.key = "most"
          most.width = arc.width
          most.color = color.lighter(0.65).lighter(arc.fade)
          lines.append(most)
        }
        lines.append(least)
      }
    }
    figure.boxes.append(
      .init(
        id: "country:USA", label: "", center: home, width: bar, height: tallest + 2, fill: palette.consumer,
        fontSize: options.fontSize))
    // Wide below thin: a thin line is never hidden.
    figure.lines = lines.enumerated().ranked(by: \.element.width, then: \.offset)
      .map(
        \.element)
    for arc in arcs {
      figure.boxes.append(
        .init(
          id: "country:\(arc.country.code)", label: "", center: arc.start, width: dot, height: dot,
          fill: palette.color(of: arc.country.region).lighter(arc.fade), fontSize: options.fontSize,
          border: .init(color: palette.ink, width: 0.3), isRound: true,
          link: options.linkPrefix.map { "\($0)country:\(arc.country.code)" }))
    }
  }

  // MARK: - Names

  private func words(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment, size: Double,
    isBold: Bool = false
  ) -> PlacedFigure.Words {
    .init(
      id: id, text: text, place: place, alignment: alignment, fontSize: size, isBold: isBold,
      color: palette.ink, width: 0)
  }

  /// Names the countries with their parts, the largest first; a name without room is its code, or is left to the
  /// caption.
  private func addNames(
    home: Point, body: (bottom: Double, top: Double), _ figure: inout PlacedFigure
  ) throws(DiagramError) {
    let size = options.smallFontSize
    let page = Box(
      center: Point(x: figure.width / 2, y: (body.bottom + body.top) / 2), width: figure.width - 1,
      height: body.top - body.bottom - 1)
    var placement = LabelPlacement(
      page: page, boxes: figure.boxes.map { Box(center: $0.center, width: $0.width, height: $0.height) },
      lines: figure.lines)
    let full = content.countries.map { "\($0.name) \(FigureText.percent($0.exposure))" }
    let short = content.countries.map { "\($0.code) \(FigureText.percent($0.exposure))" }
    let codes = content.countries.map(\.code.rawValue)
    var width: [String: Double] = [:]
    let texts = ["United States"] + full + short + codes
    for (text, measured) in zip(texts, try TextMeasure.widths(of: texts, font: options.font, size: size)) {
      width[text] = measured
    }
    if let found = placement.place(
      width: width["United States"] ?? 0, height: size, beside: Point(x: home.x - 4, y: home.y))
    {
      figure.words.append(
        words("name:USA", "United States", found.box.center, .center, size: size, isBold: false))
    }
    var unnamed: [String] = []
    for (place, country) in content.countries.enumerated() {
      guard let mark = figure.boxes.first(where: { $0.id == "country:\(country.code)" })?.center else {
        continue
      }
      let wanted =
        country.exposure.upper >= content.scale.full / 20
        ? [full[place], short[place], codes[place]] : [codes[place]]
      var isPlaced = false
      for text in wanted where !isPlaced {
        guard let found = placement.place(width: width[text] ?? 0, height: size, beside: mark) else {
          continue
        }
        isPlaced = true
        figure.words.append(words("name:\(country.code)", text, found.box.center, .center, size: size))
        if found.distance > LabelPlacement.nearest {
          // A hairline leads from the mark to the nearest side of the words.
          let to = LabelPlacement.nearestPoint(of: found.box, to: mark)
          figure.anchors["leader:\(country.code)"] = to
          figure.lines.append(
            .init(
              from: "country:\(country.code)", to: "leader:\(country.code)", key: "leader",
              points: PlacedFigure.Line.straight(from: mark, to: to), width: WidthScale.hairline,
              color: palette.ink, meaning: country.name))
        }
      }
      if !isPlaced { unnamed.append(country.name) }
    }
    if !unnamed.isEmpty {
      figure.caption.add(
        .init(
          "Not named on the map for want of room: \(FigureText.list(unnamed)).",
          brief: "\(FigureText.count(unnamed.count, "country", "countries")) without a name."))
    }
  }
}
