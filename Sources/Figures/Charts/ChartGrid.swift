import Diagrams
import SupplyData

/// What a chart of small multiples shows, and its words.
struct ChartContent: Sendable {
  let name: String
  let title: String
  /// What the values are and their unit, above the first panel.
  let heading: String
  let years: YearWindow
  /// The largest value that the axis must hold.
  let most: Double
  let panels: [ChartPanel]
  /// The value at which a line crosses all panels; none where nil.
  var threshold: Double?
  var samples: [FigureLegend.Sample]
  let legend: [String]
  var caption: FigureCaption
  /// The editions that the values are from.
  var sources: Set<Edition> = []
}

/// Places a chart of small multiples on its page: panels in rows, all with the same axes, legend at the foot.
///
/// Charts are lines and words that we place ourselves and Graphviz draws, as in every other family, and not the output
/// of a plotting program: so typeface, sizes, line widths, ``FigureCheck``, titles and descriptions of the SVG, fonts
/// of the PDF, captions and options are one for all figures of a paper, DOT draws the same picture again, the same data
/// give the same bytes, and nobody installs a second program. The price is an axis and a panel of our own, some two
/// hundred lines.
struct ChartGrid: Sendable {
  private static let title = 10.5
  private static let head = 11.0
  private static let leastWidth = 48.0
  private static let leastSlope = 22.0
  private static let plotHeights = (least: 28.0, most: 110.0)
  private let content: ChartContent
  private let options: FigureOptions
  private let pen: ChartPen

  init(_ content: ChartContent, options: FigureOptions) {
    self.content = content
    self.options = options
    pen = ChartPen(palette: Palette(grayscale: options.isGrayscale), options: options)
  }

  private struct Shape {
    let columns: Int
    let rows: Int
    /// The width and height of a plot.
    let width: Double
    let height: Double
  }

  /// The figure with every place computed.
  ///
  /// - Throws: ``FigureError/doesNotFit(_:remedy:)`` with what to change when the page is too small for all panels.
  func figure() throws(FigureError) -> PlacedFigure {
    let figure: Result<PlacedFigure, FigureError>
    do throws(DiagramError) {
      figure = try placed()
    } catch {
      throw .drawing(error)
    }
    guard case .failure(.doesNotFit) = figure, options.maximumHeight == FigureOptions.usualHeight else {
      return try figure.get()
    }
    // A whole list of panels needs a page of its own, with its caption as wide as it is or as the page's text. Slopes
    // are of few minerals: who draws them takes fewer.
    for width in isSlopes ? [options.width] : [options.width, max(options.width, Self.textWidth)] {
      var options = options
      options.maximumHeight = try roomBesideCaption(width)
      guard options.maximumHeight > FigureOptions.usualHeight else { continue }
      if let figure = try? ChartGrid(content, options: options).figure() { return figure }
    }
    return try figure.get()
  }

  /// The width and height of the text of a page of A4 with margins of 20 mm, millimetres.
  private static let textWidth = 170.0
  private static let textHeight = 257.0
  /// A caption as LaTeX's `article` sets it: size, lines and the room above it, points.
  private static let caption = (size: 10.0, line: 12.0, above: 14.0)

  /// The height that a page leaves a figure beside its caption of a width, millimetres.
  private func roomBesideCaption(_ width: Double) throws(FigureError) -> Double {
    do throws(DiagramError) {
      let lines = try TextMeasure.lines(
        of: "Figure 10: " + content.caption.text, width: width * Page.pointsPerMillimetre,
        font: options.font, size: Self.caption.size)
      let height = Self.caption.above + Self.caption.line * Double(lines.count)
      return Self.textHeight - height / Page.pointsPerMillimetre
    } catch {
      throw .drawing(error)
    }
  }

  private func placed() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let legend = try FigureLegend(
      samples: content.samples, sentences: options.showsNotes ? content.legend : [], page: page,
      options: options)
    func widths(_ texts: [String], bold: Bool = false) throws(DiagramError) -> [Double] {
      try TextMeasure.widths(of: texts, font: options.font, size: options.smallFontSize, bold: bold)
    }
    let coarse = ChartAxis(to: content.most, intervals: 3)
    let fine = ChartAxis(to: content.most, intervals: 5)
    let margin =
      isSlopes ? 0 : (try widths(coarse.ticks.map(coarse.label) + fine.ticks.map(fine.label)).max() ?? 0) + 4
    let ends = content.panels.flatMap(\.series)
    let start = (try widths(ends.compactMap(\.startLabel)).max() ?? -8) + 8
    let label = (try widths(ends.compactMap(\.label)).max() ?? -8) + 8 + start
    var titles: [[Double]] = []
    for panel in content.panels { titles.append(try widths(panel.titles, bold: true)) }
    let title = try FigureTitle(options, page: page)
    let top = Self.head + title.height
    let room = options.maximumHeight * Page.pointsPerMillimetre - legend.height - foot - top
    let narrowest = max(
      isSlopes ? Self.leastSlope : Self.leastWidth, (titles.compactMap { $0.last }.max() ?? 0) - label)
    guard let shape = shape(page - margin, room: room, label: label, narrowest: narrowest) else {
      return .failure(
        .doesNotFit(
          "\(FigureText.misfit(content.panels.count, "panel")) \(FigureText.number(options.width)) x "
            + "\(FigureText.number(options.maximumHeight)) mm",
          remedy: .anyOf([.name(.minerals), .choose(.list), .raise(.width), .raise(.height)])))
    }
    let rowHeight = shape.height + Self.title + rowGap
    let body = Double(shape.rows) * rowHeight
    var figure = PlacedFigure(
      name: content.name, width: page, height: top + body + foot + legend.height, font: options.font,
      title: content.title, caption: content.caption)
    figure.sources = content.sources
    let values = shape.height >= 60 ? fine : coarse
    for (place, panel) in content.panels.enumerated() {
      let (row, column) = place.quotientAndRemainder(dividingBy: shape.columns)
      let left = margin + start + Double(column) * pitch(shape.width, label)
      let upper = figure.height - top - Double(row) * rowHeight
      let plot = Box(
        center: Point(x: left + shape.width / 2, y: upper - Self.title - shape.height / 2),
        width: shape.width, height: shape.height)
      let frame = ChartFrame(
        plot: plot,
        years: panel.ends.map { ChartAxis(ends: $0) }
          ?? ChartAxis(years: content.years, most: Int(shape.width / 24)), values: values,
        threshold: content.threshold, isSlope: panel.ends != nil,
        showsYears: panel.ends != nil || place + shape.columns >= content.panels.count,
        showsValues: column == 0 && panel.ends == nil)
      pen.draw(panel, in: frame, to: &figure)
      let title = zip(panel.titles, titles[place]).first { $0.1 <= shape.width + label }?.0
      pen.words(
        "title:\(panel.id)", title ?? panel.titles.last ?? "", Point(x: left - start, y: upper - 4), .left,
        isBold: true, to: &figure)
    }
    pen.words("heading", content.heading, Point(x: 0, y: figure.height - top + 6), .left, to: &figure)
    title.add(to: &figure, pen.palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func pitch(_ width: Double, _ label: Double) -> Double { width + label + 9 }

  private var isSlopes: Bool { content.panels.contains { $0.ends != nil } }
  /// Slopes have their own years below each panel.
  private var rowGap: Double { isSlopes ? 16 : 6 }
  /// The room of the years below the last row.
  private var foot: Double { isSlopes ? 0 : 12 }

  /// The fewest columns, and so the largest panels, at which all panels fit; nil where there is none.
  private func shape(_ page: Double, room: Double, label: Double, narrowest: Double) -> Shape? {
    // Every line has its label.
    let labels = content.panels.map { panel in
      max(panel.series.count { $0.label != nil }, panel.series.count { $0.startLabel != nil })
    }
    let least = max(Self.plotHeights.least, pen.labelPitch * Double((labels.max() ?? 0) - 1) + 2)
    func width(_ columns: Int) -> Double { (page - Double(columns) * (label + 9)) / Double(columns) }
    let all = 1...max(1, content.panels.count)
    let widest = all.last { width($0) >= narrowest } ?? 1
    for columns in all {
      let width = width(columns)
      guard width >= narrowest else { return nil }
      guard width <= 200 || columns == content.panels.count else { continue }
      let rows = (content.panels.count + columns - 1) / columns
      let good = min(max(0.6 * width, least), max(least, Self.plotHeights.most))
      // Lower panels before more columns, which may leave no room for titles.
      let height = min(good, room / Double(rows) - Self.title - rowGap)
      guard height >= (columns == widest ? least : good) else { continue }
      return Shape(columns: columns, rows: rows, width: width, height: height)
    }
    return nil
  }
}
