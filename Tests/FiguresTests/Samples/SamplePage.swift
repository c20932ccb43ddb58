import Diagrams

@testable import Figures

extension PlacedFigure {
  /// A page with nothing on it.
  static func page(
    width: Double = 200, height: Double = 120, caption: FigureCaption = ""
  ) -> PlacedFigure {
    PlacedFigure(
      name: "page", width: width, height: height, font: "Liberation Sans", title: "", caption: caption)
  }

  /// The box called `id`.
  func box(_ id: String) -> Box? { boxes.first { $0.id == id } }

  /// The words called `id`.
  func words(_ id: String) -> Words? { words.first { $0.id == id } }

  /// What the words say whose ids begin with `prefix`, in the order in which they were added.
  func texts(_ prefix: String) -> [String] { words.filter { $0.id.hasPrefix(prefix) }.map(\.text) }
}

extension PlacedFigure {
  /// Two boxes with a line between them on an area.
  static func twoBoxes() -> PlacedFigure {
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
}

extension FigureOptions {
  /// The usual options with a change.
  static func with(_ change: (inout FigureOptions) -> Void) -> FigureOptions {
    var options = FigureOptions()
    change(&options)
    return options
  }
}

/// Texts that are hard to draw.
enum HardTexts {
  static let all = [
    "", " ", "\"", "\\", "\\\\\"", "\\N \\G \\l", "a\nb\r\nc", "稀土元素", "العناصر الأرضية النادرة", "🪨⛏️👩‍🔬🇺🇸",
    String(repeating: "label ", count: 84), String(repeating: "x", count: 500),
    "\0\u{1}\u{1B}[31m", "<b>bold</b>", "<<>>", "&amp; &lt;", "%s %n", "]; }", "\u{202E}right to left",
    "\u{FEFF}",
    String(repeating: "\"\\", count: 200),
  ]
}
