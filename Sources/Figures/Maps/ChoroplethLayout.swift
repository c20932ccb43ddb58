import Diagrams
import SupplyData

/// What a map of shaded countries shows.
struct ChoroplethContent: Sendable {
  struct Country: Sendable {
    let code: CountryCode
    let name: String
    let longitude: Double
    let latitude: Double
    /// What is attributed to it, percent.
    let value: Interval
    /// The class of its shade.
    let level: Int
  }

  /// The lower ends of the classes, percent; the last class has no upper end.
  static let classes = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 50]

  /// The countries, the largest value first.
  let countries: [Country]
  let title: String
  let notes: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
}

/// Places a map of shaded countries on its page: outlines, dots for what is too small, names where there is room, the
/// classes at the foot.
struct ChoroplethLayout: PageLayout, Sendable {
  private let content: ChoroplethContent
  private let outlines: [CountryOutlinePoint]
  let options: FigureOptions
  private let palette: Palette
  private static let latitudes = (south: -57.0, north: 84.0)
  private static let dot = 2.6
  /// The shades of the lowest and the highest class.
  private static let shades = (lowest: 0.12, highest: 0.95)
  /// The class from which on a country has its name and value on the map; on a narrow map fewer have.
  private var namedFrom: Int { options.width < MapLand.leastWidth ? 4 : 2 }

  init(_ content: ChoroplethContent, outlines: [CountryOutlinePoint], options: FigureOptions) {
    (self.content, self.outlines, self.options) = (content, outlines, options)
    palette = Palette(grayscale: options.isGrayscale)
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let legend = try FigureLegend(
      samples: samples, sentences: options.showsNotes ? content.notes : [], page: page, options: options)
    let title = try FigureTitle(options, page: page)
    let unit = page / (2 * EqualEarth.halfWidth)
    let south = EqualEarth.plane(longitude: 0, latitude: Self.latitudes.south).y
    let north = EqualEarth.plane(longitude: 0, latitude: Self.latitudes.north).y
    let earth = EqualEarth(
      scale: unit, origin: Point(x: page / 2, y: legend.height - south * unit))
    let top = legend.height + (north - south) * unit + 4
    var figure = PlacedFigure(
      name: "choropleth", width: page, height: top + title.height, font: options.font, title: content.title,
      caption: content.caption)
    figure.sources = content.sources
    addLand(earth, &figure)
    try addNames(earth, body: (legend.height, top), &figure)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func shade(_ level: Int) -> Color {
    let classes = Double(ChoroplethContent.classes.count - 1)
    let part = Self.shades.lowest + (Self.shades.highest - Self.shades.lowest) * Double(level) / classes
    return palette.shade(part)
  }

  /// The classes that occur, with their ends.
  private var samples: [FigureLegend.Sample] {
    let classes = ChoroplethContent.classes
    return Set(content.countries.map(\.level)).sorted().map { level in
      let low = FigureText.short(classes[level])
      let text =
        level == 0
        ? "below \(FigureText.short(classes[1]))"
        : level + 1 < classes.count ? "\(low)–\(FigureText.short(classes[level + 1]))" : "\(low) and more"
      return .init(text: text + (level == 0 ? " %" : ""), width: 0, color: shade(level), block: 6)
    } + [
      .init(text: "not named", width: 0, color: MapLand.fill, block: 6),
      .init(text: "United States", width: 0, color: palette.measure, block: 6),
    ]
  }

  /// Adds the outlines, each country in its shade, and a dot for each supplier that has none.
  private func addLand(_ earth: EqualEarth, _ figure: inout PlacedFigure) {
    let level = Dictionary(content.countries.map { ($0.code, $0.level) }) { first, _ in first }
    let byCountry = Dictionary(grouping: outlines, by: \.country)
    for (code, points) in byCountry.sorted(by: { $0.key < $1.key }) {
      let fill =
        code == .unitedStates ? palette.measure : level[code].map(shade) ?? MapLand.fill
      figure.areas += MapLand.areas(of: points, on: earth, fill: fill)
    }
    for country in content.countries where byCountry[country.code] == nil {
      figure.boxes.append(
        .init(
          id: "country:\(country.code)", label: "",
          center: earth.place(longitude: country.longitude, latitude: country.latitude), width: Self.dot,
          height: Self.dot, fill: shade(country.level), fontSize: options.smallFontSize,
          border: .init(color: palette.ink, width: WidthScale.hairline), isRound: true,
          link: options.linkPrefix.map { "\($0)country:\(country.code)" }))
    }
  }

  /// Names the countries of the higher classes with their values, the largest first, on a white ground; a name without
  /// room is its code, or stands in the caption.
  private func addNames(
    _ earth: EqualEarth, body: (bottom: Double, top: Double), _ figure: inout PlacedFigure
  ) throws(DiagramError) {
    let size = options.smallFontSize
    var placement = LabelPlacement(
      page: Box(
        center: Point(x: figure.width / 2, y: (body.bottom + body.top) / 2), width: figure.width - 1,
        height: body.top - body.bottom - 1),
      boxes: figure.boxes.map { Box(center: $0.center, width: $0.width, height: $0.height) }, lines: [])
    let named = content.countries.filter { $0.level >= namedFrom }
    var unnamed = content.countries.filter { $0.level < namedFrom && $0.value.midpoint > 0 }
    for country in named {
      let value = FigureText.percent(country.value).dropLast(2)
      let texts = ["\(country.name) \(value)", "\(country.code) \(value)"]
      let widths = try TextMeasure.widths(of: texts, font: options.font, size: size)
      let mark = earth.place(longitude: country.longitude, latitude: country.latitude)
      var isPlaced = false
      for (text, width) in zip(texts, widths) where !isPlaced {
        guard let found = placement.place(width: width + 2, height: size + 1, beside: mark) else { continue }
        isPlaced = true
        figure.boxes.append(
          .init(
            id: "name:\(country.code)", label: text, center: found.box.center, width: width + 2,
            height: size + 1, fill: Color(0xFFFFFF), fontSize: size,
            link: options.linkPrefix.map { "\($0)country:\(country.code)" }))
        guard found.distance > LabelPlacement.nearest else { continue }
        let to = LabelPlacement.nearestPoint(of: found.box, to: mark)
        (figure.anchors["mark:\(country.code)"], figure.anchors["leader:\(country.code)"]) = (mark, to)
        figure.lines.append(
          .init(
            from: "mark:\(country.code)", to: "leader:\(country.code)", key: "leader",
            points: PlacedFigure.Line.straight(from: mark, to: to), width: WidthScale.hairline,
            color: palette.ink, meaning: country.name))
      }
      if !isPlaced { unnamed.insert(country, at: 0) }
    }
    if !unnamed.isEmpty {
      figure.caption.add(
        .init(
          "Shaded without a name: \(FigureText.list(unnamed.map(\.name))).",
          brief: "\(FigureText.count(unnamed.count, "shaded country", "shaded countries")) without a name."))
    }
  }
}
