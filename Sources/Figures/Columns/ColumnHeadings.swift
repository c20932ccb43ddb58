import Diagrams

/// The headings above the columns, broken into lines so that none meets its neighbour, and the title.
struct ColumnHeadings: Sendable {
  private struct Heading: Sendable {
    let id: String
    let lines: [String]
    let x: Double
    let alignment: PlacedFigure.Words.Alignment
  }

  private let headings: [Heading]
  private let title: [String]
  private let number: Int
  private let size: Double
  private static let titleSize = 9.0
  private var lineHeight: Double { size * 1.2 }
  private var lineCount: Int { headings.map(\.lines.count).max() ?? 0 }
  private var titleHeight: Double { Double(title.count) * Self.titleSize * 1.3 }

  /// The height they take.
  var height: Double { Double(lineCount) * lineHeight + titleHeight + 3 }

  init(
    _ content: ColumnContent, _ columns: ColumnPlaces, number: Int = 0, isFirst: Bool = true, page: Double,
    options: FigureOptions
  ) throws(DiagramError) {
    let size = options.smallFontSize
    self.size = size
    func lines(_ text: String, _ width: Double) throws(DiagramError) -> [String] {
      try TextMeasure.lines(of: text, width: width, font: options.font, size: size)
    }
    // The heading of the left column may reach to the middle of the flows, that of the right one from there on.
    let border = columns.leftEnd + columns.flowRoom * 0.55
    var all = [
      Heading(
        id: "left", lines: try lines(content.leftHeading, border - 4 - columns.leftStart),
        x: columns.leftStart,
        alignment: .left)
    ]
    if let bar = content.bar {
      let whole = try TextMeasure.widths(of: [bar.heading], font: options.font, size: size)[0]
      let barLines =
        whole > page - columns.rightEnd ? try lines(bar.heading, page - columns.rightEnd) : [bar.heading]
      let width = try TextMeasure.widths(of: barLines, font: options.font, size: size).max() ?? 0
      let middle = (columns.rightStart + columns.rightEnd) / 2
      let room = 2 * min(middle - border, page - width - 4 - middle)
      all.append(
        Heading(id: "right", lines: try lines(content.rightHeading, room), x: middle, alignment: .center))
      all.append(Heading(id: "bar", lines: barLines, x: page, alignment: .right))
    } else {
      all.append(
        Heading(
          id: "right", lines: try lines(content.rightHeading, columns.barStart - border), x: columns.barStart,
          alignment: .right))
    }
    headings = all
    self.number = number
    title =
      if isFirst, let text = options.title {
        try TextMeasure.lines(of: text, width: page / 1.1, font: options.font, size: Self.titleSize)
      } else {
        []
      }
  }

  /// Adds the headings at the top of `figure`, each ending on the lowest line.
  ///
  /// - Parameter head: The height of all that stands above the columns.
  func add(to figure: inout PlacedFigure, head: Double, palette: Palette) {
    for (place, line) in title.enumerated() {
      figure.words.append(
        .init(
          id: "title:\(place)", text: line,
          place: Point(
            x: figure.width / 2, y: figure.height - (Double(place) + 0.5) * Self.titleSize * 1.3),
          alignment: .center, fontSize: Self.titleSize, isBold: true, color: palette.ink, width: 0))
    }
    for heading in headings {
      let first = lineCount - heading.lines.count
      for (place, line) in heading.lines.enumerated() {
        let y = figure.height - head + 3 + (Double(lineCount - first - place) - 0.5) * lineHeight
        figure.words.append(
          .init(
            id: "heading:\(number):\(heading.id):\(place)", text: line, place: Point(x: heading.x, y: y),
            alignment: heading.alignment, fontSize: size, isBold: false, color: palette.ink, width: 0))
      }
    }
  }
}
