import Diagrams
import Figures
import Tables
import Language

/// A placed figure as SVG inside a page: small, each mark with the ids of what it stands for, and ids of its own so
/// that several figures stand in one document.
///
/// The SVG file that Graphviz writes draws ribbons below everything, without their nodes and meanings; a page whose
/// reader points at a country needs both. The places are those of the figure.
struct PageFigure {
  private let figure: PlacedFigure
  private let prefix: String
  private let words: PageWords

  /// `figure`, whose ids begin with `prefix`.
  init(_ figure: PlacedFigure, prefix: String, words: PageWords = .english) {
    (self.figure, self.prefix, self.words) = (figure, prefix, words)
  }

  /// What it shows, in the language of the page.
  var title: String {
    guard words.quoted != nil else { return figure.title }
    let (name, year) = (figure.title.dropLast(4), figure.title.suffix(4))
    return words("\(name){}", String(year))
  }

  /// The id of the element that describes the figure.
  var captionID: String { "\(prefix)-caption" }

  /// The drawing, named by its title and described by the caption.
  var svg: Markup {
    .element(
      "svg",
      [
        "class": "figure", "viewBox": "0 0 \(number(figure.width)) \(number(figure.height))", "role": "img",
        "aria-labelledby": "\(prefix)-title", "aria-describedby": captionID,
        "font-family": "\(figure.font), Arimo, Arial, Helvetica, sans-serif",
        "font-size": number(usualSize),
      ],
      [.element("title", ["id": "\(prefix)-title"], title)]
        + figure.areas.map(area) + figure.ribbons.map(ribbon) + figure.lines.map(line) + figure.boxes.map(box)
        + figure.words.map(lettering))
  }

  // MARK: - Marks

  private func area(_ area: PlacedFigure.Area) -> Markup {
    .element(
      "polygon",
      [
        "points": area.points.map(pair).joined(separator: " "), "fill": area.fill.hex,
        "stroke": area.border?.color.hex, "stroke-width": area.border.map { number($0.width) },
      ])
  }

  private func ribbon(_ ribbon: PlacedFigure.Ribbon) -> Markup {
    let half = ribbon.width / 2
    let farHalf = (ribbon.endWidth ?? ribbon.width) / 2
    let (start, end, middle) = (ribbon.start, ribbon.end, (ribbon.start.x + ribbon.end.x) / 2)
    func edge(_ from: Point, _ to: Point) -> String {
      "\(pair(from))C\(pair(Point(x: middle, y: from.y))) \(pair(Point(x: middle, y: to.y))) \(pair(to))"
    }
    let path =
      "M" + edge(Point(x: start.x, y: start.y + half), Point(x: end.x, y: end.y + farHalf))
      + "L" + edge(Point(x: end.x, y: end.y - farHalf), Point(x: start.x, y: start.y - half)) + "Z"
    return .element(
      "path",
      [
        "data-from": ribbon.from, "data-to": ribbon.to, "fill": ribbon.fill.hex,
        "stroke": ribbon.isOutlined ? "#FFF" : nil, "stroke-width": ribbon.isOutlined ? ".3" : nil, "d": path,
      ], [.element("title", [:], ribbon.meaning)])
  }

  private func line(_ line: PlacedFigure.Line) -> Markup {
    guard let first = line.points.first else { return .none }
    return .element(
      "path",
      [
        "data-from": line.from, "data-to": line.to, "fill": "none", "stroke": line.color.hex,
        "stroke-width": number(line.width),
        "stroke-dasharray": line.isDashed ? "3 2" : line.isDotted ? ".8 1.6" : nil,
        "d": "M\(pair(first))C" + line.points.dropFirst().map(pair).joined(separator: " "),
      ], [.element("title", [:], line.meaning)])
  }

  private func box(_ box: PlacedFigure.Box) -> Markup {
    let shape: Markup
    let (left, top) = (box.center.x - box.width / 2, figure.height - box.center.y - box.height / 2)
    if let polygon = box.polygon {
      shape = .element(
        "polygon",
        [
          "points": corners(polygon, box).map(pair).joined(separator: " "), "fill": box.fill.hex,
          "stroke": box.border?.color.hex, "stroke-width": box.border.map { number($0.width) },
          "data-id": node(box.id),
        ])
    } else {
      shape = .element(
        "rect",
        [
          "x": number(left), "y": number(top), "width": number(box.width), "height": number(box.height),
          "rx": box.isRound ? number(box.width / 2) : nil, "ry": box.isRound ? number(box.height / 2) : nil,
          "fill": box.fill.hex, "stroke": box.border?.color.hex,
          "stroke-width": box.border.map { number($0.width) },
          "stroke-dasharray": box.border?.isDashed == true ? "3 2" : nil, "data-id": node(box.id),
        ])
    }
    guard !box.label.isEmpty else { return shape }
    return .all([
      shape,
      text(
        box.label, at: box.center, .center, size: box.fontSize, isBold: false,
        fill: (box.ink ?? box.fill.text).hex, id: box.id),
    ])
  }

  private func lettering(_ words: PlacedFigure.Words) -> Markup {
    text(
      words.text, at: words.place, words.alignment, size: words.fontSize, isBold: words.isBold,
      fill: words.color.hex, id: words.id)
  }

  private func text(
    _ text: String, at place: Point, _ alignment: PlacedFigure.Words.Alignment, size: Double, isBold: Bool,
    fill: String, id: String
  ) -> Markup {
    let anchor: String? =
      switch alignment {
      case .left: nil
      case .center: "middle"
      case .right: "end"
      }
    return .element(
      "text",
      [
        "x": number(place.x), "y": number(figure.height - place.y), "dy": ".35em", "text-anchor": anchor,
        "font-size": size == usualSize ? nil : number(size), "font-weight": isBold ? "bold" : nil,
        "fill": fill == "#000000" ? nil : fill, "data-id": node(id),
      ], text)
  }

  private func corners(_ polygon: PlacedFigure.Polygon, _ box: PlacedFigure.Box) -> [Point] {
    let (x, y, half, tall) = (box.center.x, box.center.y, box.width / 2, box.height / 2)
    func point(_ right: Double, _ up: Double) -> Point { Point(x: x + right * half, y: y + up * tall) }
    return switch polygon {
    case .diamond: [point(0, 1), point(1, 0), point(0, -1), point(-1, 0)]
    case .triangle: [point(0, 1), point(1, -1), point(-1, -1)]
    case .invertedTriangle: [point(0, -1), point(1, 1), point(-1, 1)]
    }
  }

  // MARK: - Numbers and ids

  /// What ids of nodes begin with: a country, a mineral, or the other countries of a region.
  private static let kinds: Set<Substring> = ["country", "mineral", "others"]

  /// The size of most words.
  private var usualSize: Double { figure.words.first?.fontSize ?? 7 }

  /// The country or mineral that a mark or words belong to, as `country:CHN` of `name:country:CHN`; nil for the legend.
  private func node(_ id: String) -> String? {
    let parts = id.split(separator: ":", omittingEmptySubsequences: false)
    return parts.lastIndex { Self.kinds.contains($0) }
      .map { parts[$0...].joined(separator: ":") }
  }

  private func pair(_ point: Point) -> String { "\(number(point.x)) \(number(figure.height - point.y))" }

  /// A length to a tenth of a point, or a hundredth below one.
  private func number(_ value: Double) -> String {
    let text = NumberText.plain((value * (abs(value) < 1 ? 100 : 10)).rounded() / (abs(value) < 1 ? 100 : 10))
    return text == "-0" ? "0" : text
  }
}
