import Diagrams
import SupplyData

/// Places a network figure on its page: three columns, a legend below.
struct NetworkLayout: Sendable {
  /// Points of line width for the whole consumption of a mineral.
  static let fullWidth = 6.0
  /// The thinnest line, points.
  static let hairline = 0.3

  private let content: NetworkContent
  private let options: FigureOptions
  private let palette: Palette
  private let order: ColumnOrder
  private let gap = 2.0
  private let headingHeight = 10.0
  private let barWidth = 12.0

  init(_ content: NetworkContent, options: FigureOptions) {
    self.content = content
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
    var regions: [Region?] = []
    for country in content.countries where !regions.contains(country.region) {
      regions.append(country.region)
    }
    order = ColumnOrder(
      groups: content.countries.map { country in regions.firstIndex(of: country.region) ?? 0 },
      rightCount: content.minerals.count,
      flows: content.flows.map {
        ColumnOrder.Flow(left: $0.country, right: $0.mineral, weight: Self.width($0.exposure.midpoint))
      })
  }

  /// The figure with every place computed.
  func figure() throws(FigureError) -> PlacedFigure {
    let placed: Result<PlacedFigure, FigureError>
    do throws(DiagramError) {
      let page = options.width * Page.pointsPerMillimetre
      let columns = Columns(
        page: page, barWidth: barWidth, countryWidth: try columnWidth(content.countries.map(\.label)),
        mineralWidth: try columnWidth(content.minerals.map(\.label)))
      var legend: [String] = []
      for sentence in content.words.legend {
        legend += try TextMeasure.lines(
          of: sentence, width: page - 4, font: options.font, size: options.smallFontSize)
      }
      placed = try place(columns, legend, page: page)
    } catch {
      throw .drawing(error)
    }
    return try placed.get()
  }

  private func place(
    _ columns: Columns, _ legend: [String], page: Double
  ) throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let legendHeight = Double(legend.count) * options.smallFontSize * 1.2 + 24
    let top = headingHeight + (content.title == nil ? 2 : 16)
    let leftHeights = order.left.map { height(of: $0, at: \.country) }
    let rightHeights = order.right.map { height(of: $0, at: \.mineral) }
    let regions = Set(content.countries.map(\.region)).count
    let leftNeeds = leftHeights.reduce(0) { $0 + $1 + gap } + headingHeight * Double(regions)
    let rightNeeds = rightHeights.reduce(0) { $0 + $1 + gap }
    let needs = max(leftNeeds, rightNeeds)
    let room = options.maximumHeight * Page.pointsPerMillimetre - legendHeight - top
    guard columns.flowRoom >= Columns.leastFlowRoom else { return .failure(tooNarrow(columns, page)) }
    guard needs <= room else { return .failure(tooHigh(needs + legendHeight + top)) }
    let body = min(room, max(leftNeeds, rightNeeds * 1.15))
    var figure = PlacedFigure(
      name: "network", width: page, height: body + legendHeight + top, font: options.font,
      title: "Supply network of U.S. mineral imports, \(content.year)", caption: content.words.caption)
    let area = (bottom: legendHeight, top: legendHeight + body)
    let countryY = placeCountries(leftHeights, columns, area, slack: body - leftNeeds, &figure)
    let mineralY = placeMinerals(rightHeights, columns, area, slack: body - rightNeeds, &figure)
    figure.boxes.append(
      .init(
        id: "country:USA", label: "", center: Point(x: page - barWidth / 2, y: legendHeight + body / 2),
        width: barWidth, height: body, fill: palette.consumer, fontSize: options.fontSize))
    drawFlows(countryY, mineralY, columns, &figure)
    addHeadings(columns, &figure)
    addLegend(legend, height: legendHeight, &figure)
    try measureWords(&figure)
    return .success(figure)
  }

  private func tooNarrow(_ columns: Columns, _ page: Double) -> FigureError {
    let points = page + (Columns.leastFlowRoom - columns.flowRoom) / Columns.partOfFlows
    let millimetres = FigureText.number((points / Page.pointsPerMillimetre).rounded(.up))
    return .doesNotFit(
      "the labels leave no room for the flows on \(FigureText.number(options.width)) mm. Use a page of "
        + "\(millimetres) mm or more (--width-mm).")
  }

  private func tooHigh(_ height: Double) -> FigureError {
    let millimetres = FigureText.number((height / Page.pointsPerMillimetre).rounded(.up))
    return .doesNotFit(
      "\(content.countries.count) countries and \(content.minerals.count) minerals need \(millimetres) mm of height, "
        + "and \(FigureText.number(options.maximumHeight)) mm are allowed. Raise --threshold above "
        + "\(FigureText.number(content.threshold)) %, allow more with --height-mm, or choose a shorter list.")
  }

  /// Where the columns stand on the page.
  private struct Columns: Sendable {
    let countryRight: Double
    let mineralLeft: Double
    let mineralWidth: Double
    let barLeft: Double
    var mineralRight: Double { mineralLeft + mineralWidth }
    var flowRoom: Double { mineralLeft - countryRight }
    /// The part of the free width that the flows from countries, which cross, get; the lines to the bar get the rest.
    static let partOfFlows = 0.75
    /// The width below which flows cannot be told apart, points.
    static let leastFlowRoom = 60.0

    init(page: Double, barWidth: Double, countryWidth: Double, mineralWidth: Double) {
      let free = page - barWidth - countryWidth - mineralWidth
      countryRight = countryWidth
      mineralLeft = countryWidth + free * Self.partOfFlows
      self.mineralWidth = mineralWidth
      barLeft = page - barWidth
    }
  }

  /// The line width of a part of U.S. consumption, percent.
  static func width(_ percent: Double) -> Double {
    min(fullWidth, max(hairline, percent / 100 * fullWidth))
  }

  private var rowHeight: Double { options.fontSize * 1.2 + 1.4 }

  /// A box is as high as its label or as the flows at it, whichever is more.
  private func height(of node: Int, at end: KeyPath<NetworkContent.Flow, Int>) -> Double {
    let flows = content.flows.filter { $0[keyPath: end] == node }
    return max(rowHeight, flows.reduce(0) { $0 + Self.width($1.exposure.upper) } + 1.5)
  }

  private func columnWidth(_ labels: [String]) throws(DiagramError) -> Double {
    let widths = try TextMeasure.widths(of: labels, font: options.font, size: options.fontSize)
    return (widths.max() ?? 0) + 8
  }

  // MARK: - Columns

  private func placeCountries(
    _ heights: [Double], _ columns: Columns, _ area: (bottom: Double, top: Double), slack: Double,
    _ figure: inout PlacedFigure
  ) -> [Int: Double] {
    let extra = max(0, slack) / Double(max(1, heights.count))
    var y = area.top
    var places: [Int: Double] = [:]
    var before: Int?
    for (country, height) in zip(order.left, heights) {
      let shown = content.countries[country]
      if before.map({ content.countries[$0].region != shown.region }) ?? true {
        let name = shown.region?.rawValue ?? "Other"
        figure.words.append(
          .init(
            id: "region:\(name)", text: name, place: Point(x: 0, y: y - headingHeight / 2), alignment: .left,
            fontSize: options.smallFontSize, isBold: true, color: palette.ink, width: 0))
        y -= headingHeight
      }
      before = country
      y -= height / 2
      places[country] = y
      figure.boxes.append(
        .init(
          id: "country:\(shown.code)", label: shown.label, center: Point(x: columns.countryRight / 2, y: y),
          width: columns.countryRight, height: height, fill: color(of: shown), fontSize: options.fontSize))
      y -= height / 2 + gap + extra
    }
    return places
  }

  private func placeMinerals(
    _ heights: [Double], _ columns: Columns, _ area: (bottom: Double, top: Double), slack: Double,
    _ figure: inout PlacedFigure
  ) -> [Int: Double] {
    let extra = max(0, slack) / Double(max(1, heights.count))
    var y = area.top - extra / 2
    var places: [Int: Double] = [:]
    for (mineral, height) in zip(order.right, heights) {
      y -= height / 2
      places[mineral] = y
      let shown = content.minerals[mineral]
      figure.boxes.append(
        .init(
          id: "mineral:\(shown.id)", label: shown.label,
          center: Point(x: columns.mineralLeft + columns.mineralWidth / 2, y: y), width: columns.mineralWidth,
          height: height, fill: palette.mineral, fontSize: options.fontSize))
      y -= height / 2 + gap + extra
    }
    return places
  }

  private func color(of country: NetworkContent.Country) -> Color {
    country.region.map { palette.color(of: $0) } ?? palette.neutral
  }

  // MARK: - Flows

  /// Stacks the flows at both ends in the order of the opposite column, so that they do not cross at their nodes.
  private func drawFlows(
    _ countryY: [Int: Double], _ mineralY: [Int: Double], _ columns: Columns, _ figure: inout PlacedFigure
  ) {
    let starts = stacked(at: countryY, end: \.country, other: \.mineral, mineralY)
    let ends = stacked(at: mineralY, end: \.mineral, other: \.country, countryY)
    var lines: [PlacedFigure.Line] = []
    for (place, flow) in content.flows.enumerated() {
      let country = content.countries[flow.country]
      let mineral = content.minerals[flow.mineral]
      lines += pair(
        PlacedFigure.Line(
          from: "country:\(country.code)", to: "mineral:\(mineral.id)", key: "",
          points: PlacedFigure.Line.level(
            from: Point(x: columns.countryRight, y: starts[place]),
            to: Point(x: columns.mineralLeft, y: ends[place])),
          width: 0, color: color(of: country),
          meaning:
            "\(country.name), \(mineral.name): \(FigureText.percent(flow.exposure)) of U.S. consumption"),
        flow.exposure)
    }
    for (place, mineral) in content.minerals.enumerated() {
      let y = mineralY[place] ?? 0
      lines += pair(
        PlacedFigure.Line(
          from: "mineral:\(mineral.id)", to: "country:USA", key: "",
          points: PlacedFigure.Line.level(
            from: Point(x: columns.mineralRight, y: y), to: Point(x: columns.barLeft, y: y)),
          width: 0, color: palette.neutral,
          meaning: "\(mineral.name): net import reliance \(mineral.token) %"), mineral.reliance)
    }
    // Pale lines below solid ones, wide below thin ones, so that nothing is hidden.
    figure.lines = lines.enumerated().sorted { a, b in
      (a.element.key == "most" ? 0 : 1, -a.element.width, a.offset)
        < (b.element.key == "most" ? 0 : 1, -b.element.width, b.offset)
    }.map(\.element)
  }

  /// The solid line of the least and, where the two differ to the eye, the pale line of the most.
  private func pair(_ line: PlacedFigure.Line, _ value: Interval) -> [PlacedFigure.Line] {
    var least = line
    least.key = "least"
    least.width = Self.width(value.lower)
    least.color = line.color.lighter(0.2)
    guard Self.width(value.upper) - least.width > 0.15 else { return [least] }
    var most = line
    most.key = "most"
    most.width = Self.width(value.upper)
    most.color = line.color.lighter(0.7)
    return value.lower > 0 ? [most, least] : [most]
  }

  /// The height of each flow's end at its node of one column.
  private func stacked(
    at places: [Int: Double], end: KeyPath<NetworkContent.Flow, Int>,
    other: KeyPath<NetworkContent.Flow, Int>,
    _ otherPlaces: [Int: Double]
  ) -> [Double] {
    var result = Array(repeating: 0.0, count: content.flows.count)
    for (node, middle) in places {
      let flows = content.flows.indices.filter { content.flows[$0][keyPath: end] == node }
        .map { (flow: $0, far: otherPlaces[content.flows[$0][keyPath: other]] ?? 0) }
        .sorted { ($1.far, $0.flow) < ($0.far, $1.flow) }
      let widths = flows.map { Self.width(content.flows[$0.flow].exposure.upper) }
      var y = middle + widths.reduce(0, +) / 2
      for (flow, width) in zip(flows, widths) {
        result[flow.flow] = y - width / 2
        y -= width
      }
    }
    return result
  }

  // MARK: - Words

  private func words(
    _ id: String, _ text: String, x: Double, y: Double, _ alignment: PlacedFigure.Words.Alignment,
    size: Double? = nil, bold: Bool = false
  ) -> PlacedFigure.Words {
    .init(
      id: id, text: text, place: Point(x: x, y: y), alignment: alignment,
      fontSize: size ?? options.smallFontSize,
      isBold: bold, color: palette.ink, width: 0)
  }

  private func addHeadings(_ columns: Columns, _ figure: inout PlacedFigure) {
    var y = figure.height - headingHeight / 2
    if let title = content.title {
      figure.words.append(
        words("title", title, x: figure.width / 2, y: figure.height - 7, .center, size: 9, bold: true))
      y -= 14
    }
    figure.words += [
      words("heading:countries", "Supplier countries, mean part of consumption", x: 0, y: y, .left),
      words(
        "heading:minerals", "Minerals, net import reliance",
        x: columns.mineralLeft + columns.mineralWidth / 2, y: y,
        .center),
      words("heading:consumer", "United States", x: figure.width, y: y, .right),
    ]
  }

  /// The scale, three lines of known width, and the sentences below it.
  private func addLegend(_ legend: [String], height: Double, _ figure: inout PlacedFigure) {
    let y = height - 13
    var x = 2.0
    for percent in [10.0, 50, 100] {
      let id = "scale:\(FigureText.number(percent))"
      figure.anchors["\(id):from"] = Point(x: x, y: y)
      figure.anchors["\(id):to"] = Point(x: x + 34, y: y)
      figure.lines.append(
        .init(
          from: "\(id):from", to: "\(id):to", key: "least",
          points: PlacedFigure.Line.level(from: Point(x: x, y: y), to: Point(x: x + 34, y: y)),
          width: Self.width(percent), color: palette.neutral.lighter(0.2), meaning: "scale"))
      let text =
        "\(FigureText.number(percent)) %" + (percent == 100 ? " of U.S. consumption of the mineral" : "")
      figure.words.append(words("\(id):words", text, x: x + 38, y: y, .left))
      x += 72
    }
    for (place, line) in legend.enumerated() {
      let y = height - 24 - (Double(place) + 0.5) * options.smallFontSize * 1.2
      figure.words.append(words("legend:\(place)", line, x: 0, y: y, .left))
    }
  }

  /// Gives all words their widths, measured at the smallest size and scaled.
  private func measureWords(_ figure: inout PlacedFigure) throws(DiagramError) {
    for isBold in [false, true] {
      let places = figure.words.indices.filter { figure.words[$0].isBold == isBold }
      let widths = try TextMeasure.widths(
        of: places.map { figure.words[$0].text }, font: options.font, size: options.smallFontSize,
        bold: isBold)
      for (place, width) in zip(places, widths) {
        figure.words[place].width = width * figure.words[place].fontSize / options.smallFontSize
      }
    }
  }
}
