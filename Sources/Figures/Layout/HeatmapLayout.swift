import Diagrams
import SupplyData

/// What a heat map shows: rows and columns, and a value in some of their cells.
struct HeatmapContent: Sendable {
  struct Column: Sendable {
    let id: String
    let label: String
    /// The colour of the bar above the column; none where nil.
    var color: Color?
    /// What stands below the column.
    var foot = ""
  }

  struct Row: Sendable {
    let id: String
    let label: String
    /// What stands behind the row.
    var end = ""
  }

  struct Cell: Sendable {
    let row: Int
    let column: Int
    let text: String
    /// The shade, 0 white to 1 dark.
    let shade: Double
    /// Whether the row breaks before it: what is left and right of the line is not to be compared.
    var isBroken = false
    /// Whether there is no value: the text says so, without a shade.
    var isUnknown = false
    /// Whether the value is bold.
    var isMarked = false
    /// Whether the value is italic.
    var isItalic = false
  }

  /// A date on the axis of the columns.
  struct Event: Sendable {
    /// The row in which it stands; above all where nil.
    let row: Int?
    /// Its place in columns, 0 at the left edge of the first.
    let position: Double
    let meaning: String
  }

  let name: String
  let title: String
  let rows: [Row]
  let columns: [Column]
  let cells: [Cell]
  let rowEnd: String
  let columnFoot: String
  let colors: [FigureLegend.Sample]
  let notes: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
  let omitted: Double
  /// What to do where the columns do not fit.
  var remedy = Remedy.anyOf([.raise(.width), .lower(.top)])
  /// What to do where the rows do not fit.
  var rowRemedy = Remedy.anyOf([.raise(.height), .choose(.list)])
  var events: [Event] = []
}

/// Places a heat map on its page: every value is printed in its cell, and shaded by it.
struct HeatmapLayout: PageLayout, Sendable {
  private let content: HeatmapContent
  let options: FigureOptions
  private let palette: Palette
  private let size: Double
  private static let air = 4.0
  /// The least room of a cell beyond its words.
  private static let cellAir = 2.4
  /// What is between two cells of a row.
  private static let cellGap = 1.0

  init(_ content: HeatmapContent, options: FigureOptions) {
    (self.content, self.options) = (content, options)
    palette = Palette(grayscale: options.isGrayscale)
    size = options.smallFontSize
  }

  private func widest(_ texts: [String]) throws(DiagramError) -> Double {
    try TextMeasure.widths(of: texts, font: options.font, size: size).max() ?? 0
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let labels = try widest(content.rows.map(\.label) + [content.columnFoot])
    let ends = try widest(content.rows.map(\.end) + [content.rowEnd])
    let cell = try widest(
      content.columns.flatMap { [$0.label, $0.foot] } + content.cells.map(\.text))
    let start = labels + Self.air
    let pitch = (page - start - (ends > 0 ? Self.air + ends : 0)) / Double(max(1, content.columns.count))
    guard pitch >= cell + Self.cellAir else {
      return .failure(
        .tooNarrow(
          "\(content.columns.count) columns do not fit \(FigureText.number(options.width)) mm",
          remedy: content.remedy))
    }
    let legend = try FigureLegend(
      samples: content.colors, sentences: options.showsNotes ? content.notes : [], page: page,
      options: options)
    let title = try FigureTitle(options, page: page)
    let line = size * 1.25
    let head = 2 * line + 4
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - title.height - head - line
    let height = min(room / Double(max(1, content.rows.count)), 1.7 * line)
    guard height >= line + strip else {
      return .failure(
        .doesNotFit(
          "\(FigureText.misfit(content.rows.count, "row")) the height of \(FigureText.number(options.maximumHeight)) mm",
          remedy: content.rowRemedy))
    }
    let body = height * Double(content.rows.count)
    var figure = PlacedFigure(
      name: content.name, width: page, height: title.height + head + body + line + legend.height,
      font: options.font, title: content.title, caption: content.caption)
    (figure.sources, figure.omitted) = (content.sources, content.omitted)
    let grid = Box(
      center: Point(x: start + pitch * Double(content.columns.count) / 2, y: legend.height + line + body / 2),
      width: pitch * Double(content.columns.count), height: body)
    addHeads(grid, pitch, line, &figure)
    addRows(grid, height, &figure)
    addCells(grid, pitch, height, &figure)
    addEvents(grid, pitch, height, &figure)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func addHeads(_ grid: Box, _ pitch: Double, _ line: Double, _ figure: inout PlacedFigure) {
    for (number, column) in content.columns.enumerated() {
      let x = grid.minX + (Double(number) + 0.5) * pitch
      if let color = column.color {
        figure.boxes.append(
          .init(
            id: "region:\(column.id)", label: "", center: Point(x: x, y: grid.maxY + 2.2), width: pitch,
            height: 2.4, fill: color, fontSize: size))
      }
      add("column:\(column.id)", column.label, Point(x: x, y: grid.maxY + line * 0.5 + 4), .center, &figure)
      add(
        "foot:\(column.id)", column.foot, Point(x: x, y: grid.minY - line * 0.6), .center,
        color: palette.quietInk, &figure)
    }
    add("heading:end", content.rowEnd, Point(x: figure.width, y: grid.maxY + line * 0.5 + 4), .right, &figure)
    add(
      "heading:foot", content.columnFoot, Point(x: grid.minX - Self.air, y: grid.minY - line * 0.6), .right,
      color: palette.quietInk, &figure)
  }

  private func addRows(_ grid: Box, _ height: Double, _ figure: inout PlacedFigure) {
    for (number, row) in content.rows.enumerated() {
      let y = grid.maxY - (Double(number) + 0.5) * height + strip / 2
      add("row:\(row.id)", row.label, Point(x: grid.minX - Self.air, y: y), .right, &figure)
      add("end:\(row.id)", row.end, Point(x: figure.width, y: y), .right, color: palette.quietInk, &figure)
      let bottom = y - (height + strip) / 2
      figure.areas.append(
        .init(
          points: [
            (grid.minX, bottom), (grid.maxX, bottom), (grid.maxX, bottom + 0.3), (grid.minX, bottom + 0.3),
          ]
          .map { Point(x: $0.0, y: $0.1) }, fill: Color(0xE4E4E4)))
    }
  }

  private func addCells(_ grid: Box, _ pitch: Double, _ height: Double, _ figure: inout PlacedFigure) {
    for cell in content.cells {
      let x = grid.minX + Double(cell.column) * pitch
      let y = grid.maxY - (Double(cell.row) + 0.5) * height
      if cell.isBroken { addBreak(cell, Point(x: x, y: y), height, &figure) }
      figure.boxes.append(
        .init(
          id: "cell:\(content.rows[cell.row].id):\(content.columns[cell.column].id)",
          label: cell.text, center: Point(x: x + pitch / 2, y: y + strip / 2), width: pitch - Self.cellGap,
          height: height - 0.9 - strip, fill: palette.shade(cell.shade), fontSize: size,
          ink: cell.isUnknown ? palette.quietInk : nil, isBold: cell.isMarked, isItalic: cell.isItalic,
          link: options.linkPrefix.map { $0 + content.rows[cell.row].id }))
    }
  }

  /// The room below the cells of a row for the marks of its events.
  private var strip: Double { content.events.contains { $0.row != nil } ? FigureCheck.largestMark + 0.4 : 0 }

  /// Marks events: those of all above the grid, those of a mineral below the cells of its row.
  private func addEvents(_ grid: Box, _ pitch: Double, _ height: Double, _ figure: inout PlacedFigure) {
    for (number, event) in content.events.enumerated() {
      let x = min(max(grid.minX + event.position * pitch, grid.minX + 1.5), grid.maxX - 1.5)
      let y = event.row.map { grid.maxY - Double($0 + 1) * height + 0.5 + strip / 2 } ?? grid.maxY + 2.2
      figure.boxes.append(
        ChartMark(shape: event.row == nil ? .invertedTriangle : .triangle, color: palette.ink).box(
          "event:\(number)", at: Point(x: x, y: y), size: size))
    }
  }

  /// A line between two cells of a row.
  private func addBreak(
    _ cell: HeatmapContent.Cell, _ place: Point, _ height: Double, _ figure: inout PlacedFigure
  ) {
    let id = "break:\(content.rows[cell.row].id):\(content.columns[cell.column].id)"
    let ends = [
      Point(x: place.x, y: place.y + height / 2 - 0.5), Point(x: place.x, y: place.y - height / 2 + 0.5),
    ]
    (figure.anchors["\(id):from"], figure.anchors["\(id):to"]) = (ends[0], ends[1])
    figure.lines.append(
      .init(
        from: "\(id):from", to: "\(id):to", key: "break", points: PlacedFigure.Line.polyline(ends),
        width: 0.8,
        color: palette.loss, meaning: "the series breaks"))
  }

  private func add(
    _ id: String, _ text: String, _ place: Point, _ alignment: PlacedFigure.Words.Alignment,
    color: Color? = nil, _ figure: inout PlacedFigure
  ) {
    guard !text.isEmpty else { return }
    figure.words.append(
      .init(
        id: id, text: text, place: place, alignment: alignment, fontSize: size, isBold: false,
        color: color ?? palette.ink, width: 0))
  }
}
