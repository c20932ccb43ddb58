import Diagrams

/// The title inside a figure, broken into lines: room above everything else, so that it changes nothing below.
struct FigureTitle: Sendable {
  private static let size = 9.0
  let lines: [String]
  var height: Double { lines.isEmpty ? 0 : Double(lines.count) * Self.size * 1.3 + 2 }

  init(_ options: FigureOptions, page: Double) throws(DiagramError) {
    // Bold is wider than what is measured here by less than a tenth.
    lines =
      if let text = options.title {
        try TextMeasure.lines(of: text, width: page / 1.1, font: options.font, size: Self.size)
      } else {
        []
      }
  }

  /// Adds the lines at the head of `figure`, whose height has room for them.
  func add(to figure: inout PlacedFigure, _ palette: Palette) {
    for (number, text) in lines.enumerated() {
      let y = figure.height - (Double(number) + 0.5) * Self.size * 1.3
      figure.words.append(
        .init(
          id: "title:\(number)", text: text, place: Point(x: figure.width / 2, y: y), alignment: .center,
          fontSize: Self.size, isBold: true, color: palette.ink, width: 0))
    }
  }
}
