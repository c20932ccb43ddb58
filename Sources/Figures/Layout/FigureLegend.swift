import Diagrams

/// The legend at the foot of a figure: samples of lines with their meaning, and sentences.
struct FigureLegend: Sendable {
  /// A piece of line and what it stands for.
  struct Sample: Sendable {
    let text: String
    let width: Double
    let color: Color
    var isDashed = false
    var isDotted = false
    /// The mark in the middle of the line.
    var mark: ChartMark?
    /// The fill of a band around the line.
    var band: Color?
  }

  private struct Placed: Sendable {
    let sample: Sample
    let x: Double
    let row: Int
  }

  private static let sampleLength = 28.0
  private let samples: [Placed]
  private let lines: [String]
  private let rows: Int
  private let size: Double
  private let ink: Color

  /// The height it takes, points.
  var height: Double { Double(rows) * rowHeight + Double(lines.count) * size * 1.2 + 11 }
  private var rowHeight: Double { size * 1.2 + 2.5 }

  /// A legend as wide as `page` points.
  init(
    samples: [Sample], sentences: [String], page: Double, options: FigureOptions
  ) throws(DiagramError) {
    size = options.smallFontSize
    ink = Palette().ink
    let widths = try TextMeasure.widths(of: samples.map(\.text), font: options.font, size: size)
    var placed: [Placed] = []
    var (x, row) = (0.0, 0)
    for (sample, width) in zip(samples, widths) {
      let length = Self.sampleLength + 4 + width
      if x > 0, x + length > page {
        x = 0
        row += 1
      }
      placed.append(Placed(sample: sample, x: x, row: row))
      x += length + 14
    }
    self.samples = placed
    rows = samples.isEmpty ? 0 : row + 1
    var lines: [String] = []
    for sentence in sentences {
      lines += try TextMeasure.lines(of: sentence, width: page - 4, font: options.font, size: size)
    }
    self.lines = lines
  }

  /// Adds the legend to `figure`, its upper edge at `top`.
  func add(to figure: inout PlacedFigure, top: Double) {
    for (place, placed) in samples.enumerated() {
      let y = top - 6 - (Double(placed.row) + 0.5) * rowHeight
      let id = "scale:\(place)"
      let (start, end) = (Point(x: placed.x + 1, y: y), Point(x: placed.x + Self.sampleLength, y: y))
      figure.anchors["\(id):from"] = start
      figure.anchors["\(id):to"] = end
      figure.lines.append(
        .init(
          from: "\(id):from", to: "\(id):to", key: "sample",
          points: PlacedFigure.Line.straight(from: start, to: end), width: placed.sample.width,
          color: placed.sample.color, isDashed: placed.sample.isDashed, isDotted: placed.sample.isDotted,
          meaning: placed.sample.text))
      if let band = placed.sample.band {
        figure.areas.append(
          .init(
            points: [(start.x, -2.5), (end.x, -2.5), (end.x, 2.5), (start.x, 2.5)].map {
              Point(x: $0.0, y: y + $0.1)
            }, fill: band))
      }
      if let mark = placed.sample.mark {
        figure.boxes.append(mark.box("\(id):mark", at: Point(x: (start.x + end.x) / 2, y: y), size: size))
      }
      figure.words.append(
        words("\(id):words", placed.sample.text, Point(x: placed.x + Self.sampleLength + 4, y: y)))
    }
    for (place, line) in lines.enumerated() {
      let y = top - 9 - Double(rows) * rowHeight - (Double(place) + 0.5) * size * 1.2
      figure.words.append(words("legend:\(place)", line, Point(x: 0, y: y)))
    }
  }

  private func words(_ id: String, _ text: String, _ place: Point) -> PlacedFigure.Words {
    .init(
      id: id, text: text, place: place, alignment: .left, fontSize: size, isBold: false, color: ink, width: 0)
  }
}

extension PlacedFigure {
  /// Gives all words their widths, measured at their own size.
  mutating func measureWords() throws(DiagramError) {
    struct Face: Hashable {
      let size: Double
      let isBold: Bool
    }
    let faces = Dictionary(grouping: words.indices) {
      Face(size: words[$0].fontSize, isBold: words[$0].isBold)
    }
    for (face, places) in faces {
      let widths = try TextMeasure.widths(
        of: places.map { words[$0].text }, font: font, size: face.size, bold: face.isBold)
      for (place, width) in zip(places, widths) { words[place].width = width }
    }
  }
}
