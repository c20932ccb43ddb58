import Diagrams

/// Places a figure of two columns on its page: headings, columns, flows, bar, legend.
struct ColumnLayout: Sendable {
  private let content: ColumnContent
  private let options: FigureOptions
  private let palette: Palette
  private let order: (left: [Int], right: [Int])
  private let gap = 2.0
  private let groupHeight = 10.0

  init(_ content: ColumnContent, options: FigureOptions) {
    self.content = content
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
    order = content.order(by: options.order)
  }

  /// The figure with every place computed.
  ///
  /// - Throws: ``FigureError/doesNotFit(_:)`` with what to change when the page is too small.
  func figure() throws(FigureError) -> PlacedFigure {
    let placed: Result<PlacedFigure, FigureError>
    do throws(DiagramError) {
      let page = options.width * Page.pointsPerMillimetre
      let legend = try FigureLegend(
        samples: content.samples, sentences: content.legend, page: page, options: options)
      let columns = ColumnPlaces(
        page: page, hasBar: content.bar != nil, left: try columnWidth(content.left),
        right: try columnWidth(content.right))
      let groups = try groupLines(columns)
      let headings = try ColumnHeadings(content, columns, page: page, options: options)
      placed = try place(columns, headings, groups, legend, page: page)
    } catch {
      throw .drawing(error)
    }
    return try placed.get()
  }

  private func place(
    _ columns: ColumnPlaces, _ headings: ColumnHeadings, _ groups: [String: [String]], _ legend: FigureLegend,
    page: Double
  ) throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let flows = ColumnFlows(content)
    let left = order.left.map { max(rowHeight, flows.leftTotal[$0] + 1.5) }
    let right = order.right.map { max(rowHeight, flows.rightTotal[$0] + 1.5) }
    let needs = (
      left: height(of: left, order.left, content.left, groups),
      right: height(of: right, order.right, content.right, groups)
    )
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - headings.height
    guard columns.flowRoom >= ColumnPlaces.leastFlowRoom else { return .failure(tooNarrow(columns, page)) }
    guard max(needs.left, needs.right) <= room else {
      return .failure(tooHigh(max(needs.left, needs.right) + legend.height + headings.height))
    }
    // A little air where the page allows it, so that curves are not squeezed.
    let body = min(room, max(needs.left, needs.right, min(needs.left, needs.right) * 1.15))
    var figure = PlacedFigure(
      name: content.name, width: page, height: body + legend.height + headings.height, font: options.font,
      title: content.title, caption: content.caption)
    let top = legend.height + body
    let leftY = add(
      content.left, order.left, left, groups, from: 0, to: columns.leftEnd, top: top,
      slack: body - needs.left,
      &figure)
    let rightY = add(
      content.right, order.right, right, groups, from: columns.rightStart, to: columns.rightEnd, top: top,
      slack: body - needs.right, &figure)
    if let bar = content.bar {
      figure.boxes.append(
        .init(
          id: bar.id, label: "",
          center: Point(x: page - ColumnPlaces.barWidth / 2, y: legend.height + body / 2),
          width: ColumnPlaces.barWidth, height: body, fill: palette.consumer, fontSize: options.fontSize))
    }
    figure.lines = flows.lines(leftY, rightY, columns, palette: palette)
    headings.add(to: &figure, palette: palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func tooNarrow(_ columns: ColumnPlaces, _ page: Double) -> FigureError {
    let points = page + ColumnPlaces.leastFlowRoom - columns.flowRoom
    let millimetres = FigureText.number((points / Page.pointsPerMillimetre).rounded(.up))
    return .doesNotFit(
      "the labels leave no room for the flows on \(FigureText.number(options.width)) mm. Use a page of "
        + "\(millimetres) mm or more (--width-mm), or shorter names (--labels iso3).")
  }

  private func tooHigh(_ height: Double) -> FigureError {
    let millimetres = FigureText.number((height / Page.pointsPerMillimetre).rounded(.up))
    return .doesNotFit(
      "columns of \(content.left.count) and \(content.right.count) need \(millimetres) mm of height, and "
        + "\(FigureText.number(options.maximumHeight)) mm are allowed. \(content.remedy)")
  }

  // MARK: - Columns

  private var rowHeight: Double { options.fontSize * 1.2 + 1.4 }

  private func columnWidth(_ nodes: [ColumnContent.Node]) throws(DiagramError) -> Double {
    let widths = try TextMeasure.widths(of: nodes.map(\.label), font: options.font, size: options.fontSize)
    return (widths.max() ?? 0) + 6
  }

  /// The heading of every group, broken into lines as wide as the left column.
  private func groupLines(_ columns: ColumnPlaces) throws(DiagramError) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for group in Set((content.left + content.right).compactMap(\.group)).sorted() {
      // Bold is wider than what is measured here by less than a tenth.
      result[group] = try TextMeasure.lines(
        of: group, width: columns.leftEnd / 1.1, font: options.font, size: options.smallFontSize)
    }
    return result
  }

  private func height(
    of heights: [Double], _ order: [Int], _ nodes: [ColumnContent.Node], _ groups: [String: [String]]
  ) -> Double {
    let lines = Set(order.compactMap { nodes[$0].group }).reduce(0) { $0 + (groups[$1]?.count ?? 1) }
    return heights.reduce(0) { $0 + $1 + gap } + groupHeight * Double(lines)
  }

  /// Adds a column of boxes; gives the height of each node's middle.
  private func add(
    _ nodes: [ColumnContent.Node], _ order: [Int], _ heights: [Double], _ groups: [String: [String]],
    from: Double, to: Double, top: Double,
    slack: Double, _ figure: inout PlacedFigure
  ) -> [Double] {
    var places = Array(repeating: 0.0, count: nodes.count)
    let extra = max(0, slack) / Double(max(1, heights.count))
    let isGrouped = nodes.contains { $0.group != nil }
    // A column with headings begins at the top; one without stands in the middle of its room.
    var y = isGrouped ? top : top - extra / 2
    var group: String?
    for (number, height) in zip(order, heights) {
      let node = nodes[number]
      if let name = node.group, name != group {
        for (place, line) in (groups[name] ?? [name]).enumerated() {
          figure.words.append(
            .init(
              id: "group:\(from == 0 ? "left" : "right"):\(name):\(place)", text: line,
              place: Point(x: from, y: y - groupHeight / 2), alignment: .left,
              fontSize: options.smallFontSize,
              isBold: true, color: palette.ink, width: 0))
          y -= groupHeight
        }
        group = name
      }
      y -= height / 2
      places[number] = y
      figure.boxes.append(
        .init(
          id: node.id, label: node.label, center: Point(x: (from + to) / 2, y: y), width: to - from,
          height: height, fill: node.isFaded ? node.fill.lighter(Palette.fading) : node.fill,
          fontSize: options.fontSize, ink: node.isFaded ? palette.fadedInk : nil, border: node.border,
          link: options.linkPrefix.map { $0 + node.id }))
      y -= height / 2 + gap + extra
    }
    return places
  }
}
