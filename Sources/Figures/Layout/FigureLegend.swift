import Diagrams
import Language

/// The legend at the foot of a figure: samples of lines with their meaning, and sentences.
struct FigureLegend: Sendable {
  /// A piece of line and what it stands for.
  struct Sample: Sendable {
    var text: String
    let width: Double
    let color: Color
    var isDashed = false
    var isDotted = false
    /// The mark in the middle of the line.
    var mark: ChartMark?
    /// The fill of a band around the line.
    var band: Color?
    /// The height of a block of colour that stands in place of the line.
    var block: Double?
    /// Whether it begins a row of its own.
    var beginsRow = false
    /// The sign that stands in place of the line.
    var sign: String?
    /// Whether the sign is bold, or italic.
    var isBold = false
    var isItalic = false

    /// A sign that stands beside values, and what it means.
    static func sign(
      _ sign: String, _ meaning: String, isBold: Bool = false, isItalic: Bool = false
    ) -> Sample {
      Sample(
        text: meaning, width: 0, color: Palette().ink, sign: sign, isBold: isBold, isItalic: isItalic)
    }

    /// What a sign means, for the caption; empty where there is none.
    var meaning: String {
      guard let sign else { return "" }
      return isBold ? "Bold: \(text)" : isItalic ? "Italic: \(text)" : "\(sign): \(text)"
    }
  }

  private struct Placed: Sendable {
    let sample: Sample
    let x: Double
    let row: Int
    /// From its beginning to its words.
    let indent: Double
  }

  private static let sampleLength = 28.0
  private static let blockLength = 8.0
  private let samples: [Placed]
  private let lines: [String]
  /// The height of each row of samples.
  private let rows: [Double]
  private let size: Double
  private let ink: Color

  /// The height it takes, points.
  var height: Double { rows.reduce(0, +) + Double(lines.count) * size * 1.2 + (lines.isEmpty ? 7 : 11) }

  /// A legend as wide as `page` points.
  init(
    samples: [Sample], sentences: [String], page: Double, options: FigureOptions
  ) throws(DiagramError) {
    size = options.smallFontSize
    ink = Palette().ink
    let samples = samples.map { sample in
      var sample = sample
      sample.text = options.names.say(sample.text)
      return sample
    }
    let widths = try TextMeasure.widths(of: samples.map(\.text), font: options.font, size: size)
    // Bold is wider than what is measured here by less than a tenth.
    let signs = try TextMeasure.widths(of: samples.map { $0.sign ?? "" }, font: options.font, size: size)
    var placed: [Placed] = []
    var (x, row) = (0.0, 0)
    for (sample, (width, sign)) in zip(samples, zip(widths, signs)) {
      let indent =
        4 + (sample.sign != nil ? sign * 1.1 : sample.block == nil ? Self.sampleLength : Self.blockLength)
      let length = indent + width
      if x > 0, x + length > page || sample.beginsRow {
        x = 0
        row += 1
      }
      placed.append(Placed(sample: sample, x: x, row: row, indent: indent))
      x += length + 14
    }
    self.samples = placed
    rows = (0..<(samples.isEmpty ? 0 : row + 1)).map { row in
      let blocks = placed.filter { $0.row == row }.compactMap(\.sample.block)
      return max(options.smallFontSize * 1.2, blocks.max() ?? 0) + 2.5
    }
    var lines: [String] = []
    for sentence in sentences {
      lines += try TextMeasure.lines(of: sentence, width: page - 4, font: options.font, size: size)
    }
    self.lines = lines
  }

  /// Adds the legend to `figure`, its upper edge at `top`.
  func add(to figure: inout PlacedFigure, top: Double) {
    for (place, placed) in samples.enumerated() {
      let y = top - 5 - rows[..<placed.row].reduce(0, +) - rows[placed.row] / 2
      let id = "scale:\(place)"
      figure.words.append(
        words(
          "\(id):words", placed.sample.text, Point(x: placed.x + placed.indent, y: y)))
      if let sign = placed.sample.sign {
        var words = words("\(id):sign", sign, Point(x: placed.x, y: y))
        (words.isBold, words.isItalic) = (placed.sample.isBold, placed.sample.isItalic)
        figure.words.append(words)
        continue
      }
      if let block = placed.sample.block {
        figure.boxes.append(
          .init(
            id: "\(id):block", label: "", center: Point(x: placed.x + Self.blockLength / 2, y: y),
            width: Self.blockLength, height: block, fill: placed.sample.color, fontSize: size))
        continue
      }
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
    }
    for (place, line) in lines.enumerated() {
      let y = top - 8 - rows.reduce(0, +) - (Double(place) + 0.5) * size * 1.2
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
    try lowerSubscripts()
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
