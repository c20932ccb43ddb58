import Diagrams
import Testing

@testable import Figures

struct PlacedFigureTests {
  private func figure() -> PlacedFigure {
    var figure = PlacedFigure(
      name: "two", width: 240.94, height: 100, font: "Liberation Sans", title: "Two boxes", caption: "Two.")
    figure.areas = [
      .init(points: [Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 9)], fill: Color(0xDDDDDD))
    ]
    figure.boxes = ["country:CHL", "mineral:lithium"].enumerated().map { place, id in
      .init(
        id: id, label: "\"\\N\" <\(id)>", center: Point(x: 60 + 120 * Double(place), y: 50), width: 100,
        height: 14, fill: Color(0x0072B2), fontSize: 7.5)
    }
    figure.boxes[1].link = "https://example.org/lithium"
    figure.boxes[1].border = .init(color: Color(0), width: 1)
    figure.lines = [
      .init(
        from: "country:CHL", to: "mineral:lithium", key: "least",
        points: PlacedFigure.Line.level(from: Point(x: 110, y: 50), to: Point(x: 130, y: 50)), width: 3,
        color: Color(0xD55E00), isDashed: true, meaning: "a & b")
    ]
    return figure
  }

  @Test func keepsEveryPlaceAndThePage() throws {
    let layout = try Renderer.layout(try figure().diagram(), engine: .nop2)
    let box = layout.nodes.first { $0.id == "mineral:lithium" }?.box
    // Drawn ten times its size, so that letters are set evenly.
    #expect(box?.center == Point(x: 1800, y: 500))
    // A dashed line of 20 pt: four dashes of 3 pt.
    #expect(layout.edges.count == 1 && layout.edges[0].curves.count == 4)
    #expect(abs(layout.boundingBox.width - 2409.4) < 1 && abs(layout.boundingBox.height - 1000) < 1)
  }

  @Test func writesEveryFormat() throws {
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: 72), .eps, .dot]
    let files = try FigureWriter.files(figure(), formats: formats)
    for format in formats { #expect(files[format]?.isEmpty == false) }
    let svg = String(decoding: files[.svg] ?? [], as: UTF8.self)
    #expect(svg.contains("https://example.org/lithium"))
    #expect(svg.contains("#dddddd") || svg.contains("#DDDDDD"))
    #expect(svg.contains("width=\"241pt\""))
  }

  static let labels = [
    "", " ", "\"", "\\", "\\\\\"", "\\N \\G \\l", "a\nb\r\nc", "稀土元素", "العناصر الأرضية النادرة", "🪨⛏️👩‍🔬🇺🇸",
    String(repeating: "label ", count: 84), String(repeating: "x", count: 500),
    "\0\u{1}\u{1B}[31m", "<b>bold</b>", "<<>>", "&amp; &lt;", "%s %n", "]; }", "\u{202E}right to left",
    "\u{FEFF}",
    String(repeating: "\"\\", count: 200),
  ]

  /// What it looks like is another matter; it must be drawn or refused in words, never end the process.
  @Test(arguments: labels) func drawsAnyText(label: String) throws {
    var figure = figure()
    (figure.title, figure.caption, figure.name) = (label, [.init(label)], label)
    figure.boxes[0].label = label
    figure.boxes[1].link = "page.html?q=1&r=2"
    figure.lines[0].meaning = label
    for alignment in [PlacedFigure.Words.Alignment.left, .center, .right] {
      for isBold in [false, true] {
        figure.words.append(
          .init(
            id: "words:\(alignment):\(isBold)", text: label, place: Point(x: 100, y: 20),
            alignment: alignment,
            fontSize: 7, isBold: isBold, color: Color(0), width: 0))
      }
    }
    try figure.measureWords()
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: 72), .eps, .dot]
    let files = try FigureWriter.files(figure, formats: formats)
    for format in formats { #expect(files[format]?.isEmpty == false) }
  }

  @Test func drawsEPSWithoutImages() throws {
    let eps = String(decoding: try FigureWriter.files(figure(), formats: [.eps])[.eps] ?? [], as: UTF8.self)
    // Cairo falls back to an image of the page for anything that is transparent.
    #expect(!eps.contains("/ImageType"))
  }

  @Test func twoBoxesOfOneNameAreRefused() throws {
    var figure = figure()
    figure.boxes[1].id = figure.boxes[0].id
    #expect(throws: FigureError.drawing(.duplicateNode("country:CHL"))) {
      try FigureWriter.files(figure, formats: [.svg])
    }
  }
}
