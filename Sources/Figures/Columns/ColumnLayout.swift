import Diagrams

/// Places a figure of two columns on its page: headings, columns, flows, bar, legend.
///
/// A figure may have several panels side by side. Their columns hold the same nodes, each in the same place with the
/// same height in all panels, and one scale serves all.
struct ColumnLayout: Sendable {
  /// The first panel, whose words are those of the figure.
  private let content: ColumnContent
  private let panels: [ColumnContent]
  private let options: FigureOptions
  private let palette: Palette
  private let gap = 2.0
  private let panelGap = 9.0
  private let groupHeight = 10.0

  /// The layout of `content`, or of `panels` that hold the nodes of `content`, ordered by its flows.
  init(_ content: ColumnContent, panels: [ColumnContent] = [], options: FigureOptions) {
    self.content = content
    self.panels = panels.isEmpty ? [content] : panels
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
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
      let (left, right) = (try columnWidth(content.left), try columnWidth(content.right))
      let count = Double(panels.count)
      // Names stand once, in the margins of several panels.
      let margins =
        panels.count > 1
        ? (left: try nameWidth(content.left), right: try nameWidth(content.right)) : (left: 0, right: 0)
      let width = (page - margins.left - margins.right - (count - 1) * panelGap) / count
      let columns = panels.indices.map {
        ColumnPlaces(
          start: margins.left + Double($0) * (width + panelGap), page: width, hasBar: content.bar != nil,
          left: left,
          right: right)
      }
      let groups = try groupLines(panels.count > 1 ? margins.left - 4 : left)
      var headings: [ColumnHeadings] = []
      for (panel, places) in zip(panels, columns) {
        headings.append(
          try ColumnHeadings(
            panel, places, number: headings.count, isFirst: headings.isEmpty, page: page, options: options))
      }
      placed = try place(columns, headings, groups, legend, page: page)
    } catch {
      throw .drawing(error)
    }
    return try placed.get()
  }

  private func place(
    _ columns: [ColumnPlaces], _ headings: [ColumnHeadings], _ groups: [String: [String]],
    _ legend: FigureLegend, page: Double
  ) throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let flows = panels.map { ColumnFlows($0) }
    func total(_ node: Int, _ side: KeyPath<ColumnFlows, [Double]>) -> Double {
      flows.map { $0[keyPath: side][node] }.max() ?? 0
    }
    let heights = (
      left: content.left.indices.map { max(rowHeight, total($0, \.leftTotal) + 1.5) },
      right: content.right.indices.map { max(rowHeight, total($0, \.rightTotal) + 1.5) }
    )
    let needs = (
      left: height(of: heights.left, content.left, groups),
      right: height(of: heights.right, content.right, groups)
    )
    let head = headings.map(\.height).max() ?? 0
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - head
    if columns[0].flowRoom < leastFlowRoom { return .failure(tooNarrow(columns[0], page)) }
    guard max(needs.left, needs.right) <= room else {
      return .failure(tooHigh(max(needs.left, needs.right) + legend.height + head))
    }
    // Ordered only now: most of the time goes here, and a figure that does not fit needs no order.
    let order = content.order(by: options.order)
    // A little air where the page allows it, so that curves are not squeezed.
    let body = min(room, max(needs.left, needs.right, min(needs.left, needs.right) * 1.15))
    var figure = PlacedFigure(
      name: content.name, width: page, height: body + legend.height + head, font: options.font,
      title: content.title, caption: content.caption)
    let top = legend.height + body
    for (number, panel) in panels.enumerated() {
      let places = columns[number]
      let leftY = add(
        panel.left, order.left, heights.left, groups, from: places.leftStart, to: places.leftEnd, top: top,
        slack: body - needs.left, headingAt: number == 0 ? 0 : nil, side: "left", &figure)
      let rightY = add(
        panel.right, order.right, heights.right, groups, from: places.rightStart, to: places.rightEnd,
        top: top,
        slack: body - needs.right, headingAt: number == 0 ? places.rightStart : nil, side: "right", &figure)
      if let bar = panel.bar {
        figure.boxes.append(
          .init(
            id: bar.id, label: "",
            center: Point(x: places.barStart + ColumnPlaces.barWidth / 2, y: legend.height + body / 2),
            width: ColumnPlaces.barWidth, height: body, fill: palette.consumer, fontSize: options.fontSize))
      }
      if panels.count > 1, number == 0 { addNames(panel.left, leftY, x: 0, .left, &figure) }
      if panels.count > 1, number == panels.count - 1 {
        addNames(panel.right, rightY, x: places.rightEnd + 4, .left, &figure)
      }
      figure.lines += flows[number].lines(leftY, rightY, places, palette: palette)
      headings[number].add(to: &figure, head: head, palette: palette)
    }
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  /// The width below which flows cannot be told apart, points; panels say most by their boxes.
  private var leastFlowRoom: Double { panels.count > 1 ? 28 : 40 }

  private func tooNarrow(_ columns: ColumnPlaces, _ page: Double) -> FigureError {
    let points = page + Double(panels.count) * (leastFlowRoom - columns.flowRoom)
    let millimetres = FigureText.number((points / Page.pointsPerMillimetre).rounded(.up))
    return .tooNarrow(
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

  /// The least height of a box; frames, where there are any, must not touch the words.
  private var rowHeight: Double {
    let frame = panels.flatMap { $0.left + $0.right }.compactMap { $0.border?.width }.max() ?? 0
    return options.fontSize * 1.2 + 1.4 + frame
  }

  private func columnWidth(_ nodes: [ColumnContent.Node]) throws(DiagramError) -> Double {
    let widths = try TextMeasure.widths(of: nodes.map(\.label), font: options.font, size: options.fontSize)
    return (widths.max() ?? 0) + (nodes.contains { $0.border != nil } ? 8 : 6)
  }

  /// The width of a margin that holds the names of `nodes` and the longest words of their groups.
  private func nameWidth(_ nodes: [ColumnContent.Node]) throws(DiagramError) -> Double {
    let names = try TextMeasure.widths(
      of: nodes.filter { $0.name != $0.label }.map(\.name), font: options.font, size: options.fontSize)
    let words = try TextMeasure.widths(
      of: nodes.compactMap(\.group).flatMap { $0.split(separator: " ").map(String.init) }, font: options.font,
      size: options.smallFontSize, bold: true)
    return (names + words).reduce(0, max) + 5
  }

  /// The heading of every group, broken into lines as wide as the left column.
  private func groupLines(_ width: Double) throws(DiagramError) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for group in Set((content.left + content.right).compactMap(\.group)).sorted() {
      // Bold is wider than what is measured here by less than a tenth.
      result[group] = try TextMeasure.lines(
        of: group, width: width / 1.1, font: options.font, size: options.smallFontSize)
    }
    return result
  }

  private func height(
    of heights: [Double], _ nodes: [ColumnContent.Node], _ groups: [String: [String]]
  ) -> Double {
    let lines = Set(nodes.compactMap(\.group)).reduce(0) { $0 + (groups[$1]?.count ?? 1) }
    return heights.reduce(0) { $0 + $1 + gap } + groupHeight * Double(lines)
  }

  /// Adds a column of boxes; gives the height of each node's middle.
  private func add(
    _ nodes: [ColumnContent.Node], _ order: [Int], _ heights: [Double], _ groups: [String: [String]],
    from: Double, to: Double, top: Double,
    slack: Double, headingAt headingX: Double?, side: String, _ figure: inout PlacedFigure
  ) -> [Double] {
    var places = Array(repeating: 0.0, count: nodes.count)
    let extra = max(0, slack) / Double(max(1, heights.count))
    let isGrouped = nodes.contains { $0.group != nil }
    // A column with headings begins at the top; one without stands in the middle of its room.
    var y = isGrouped ? top : top - extra / 2
    var group: String?
    for number in order {
      let (node, height) = (nodes[number], heights[number])
      if let name = node.group, name != group {
        for (place, line) in (groups[name] ?? [name]).enumerated() {
          if let headingX {
            figure.words.append(
              .init(
                id: "group:\(side):\(name):\(place)", text: line,
                place: Point(x: headingX, y: y - groupHeight / 2), alignment: .left,
                fontSize: options.smallFontSize, isBold: true, color: palette.ink, width: 0))
          }
          y -= groupHeight
        }
        group = name
      }
      y -= height / 2
      places[number] = y
      // A border is drawn half outside; the box makes room for it.
      let border = node.border?.width ?? 0
      figure.boxes.append(
        .init(
          id: node.id, label: node.label, center: Point(x: (from + to) / 2, y: y), width: to - from - border,
          height: height - border, fill: node.isFaded ? node.fill.lighter(Palette.fading) : node.fill,
          fontSize: options.fontSize, ink: node.isFaded ? palette.fadedInk : nil, border: node.border,
          link: options.linkPrefix.map { $0 + node.id }))
      y -= height / 2 + gap + extra
    }
    return places
  }

  /// Adds the names of nodes beside their boxes.
  private func addNames(
    _ nodes: [ColumnContent.Node], _ places: [Double], x: Double, _ alignment: PlacedFigure.Words.Alignment,
    _ figure: inout PlacedFigure
  ) {
    // A box that shows the whole name needs no second one.
    for (node, y) in zip(nodes, places) where node.name != node.label {
      figure.words.append(
        .init(
          id: "name:\(node.id)", text: node.name, place: Point(x: x, y: y), alignment: alignment,
          fontSize: options.fontSize, isBold: false, color: palette.ink, width: 0))
    }
  }
}
