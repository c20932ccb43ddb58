import Diagrams

/// Looks over a placed figure as the figure desk of a journal would: is everything on the page, is any text clipped,
/// covered or too small, is any line too thin or too wide?
///
/// Boxes are compared with the text that Graphviz sets into them, so a typeface that is wider than it was measured
/// shows here.
public enum FigureCheck {
  /// The smallest text, points.
  public static let smallestText = 7.0
  /// The smallest subscript, points.
  public static let smallestSubscript = 5.0
  /// The widths that lines may have, points.
  public static let lineWidths = 0.3...6.0

  /// The width of the largest mark of data, points: two values may be the same, so marks may meet.
  static let largestMark = 3.0

  /// What is wrong with `figure`, a sentence each; empty where nothing is.
  ///
  /// Cost: O((boxes + words) × (boxes + words + lines)) and one layout.
  ///
  /// - Throws: ``FigureError/drawing(_:)`` when Graphviz cannot lay it out.
  public static func faults(of figure: PlacedFigure) throws(FigureError) -> [String] {
    let layout: Layout
    do throws(DiagramError) {
      layout = try Renderer.layout(try figure.diagram(), engine: .nop2)
    } catch {
      throw .drawing(error)
    }
    let places = places(in: figure)
    return sizes(of: figure) + grown(figure, layout) + outside(figure, places) + clipped(figure, layout)
      + overlaps(places)
      + covered(figure, places) + ribbons(of: figure)
  }

  /// Ribbons end inside their bars, and a bar is as high as all its ribbons of a side together.
  private static func ribbons(of figure: PlacedFigure) -> [String] {
    guard !figure.ribbons.isEmpty else { return [] }
    let bars = Dictionary(figure.boxes.map { ($0.id, $0) }) { first, _ in first }
    struct Side: Hashable, Comparable {
      let bar: String
      let isEnd: Bool
      static func < (a: Side, b: Side) -> Bool { (a.bar, a.isEnd ? 1 : 0) < (b.bar, b.isEnd ? 1 : 0) }
    }
    var sums: [Side: Double] = [:]
    var faults: [String] = []
    // Where bounds differ, the wider ribbon holds the other.
    let outer = Dictionary(grouping: figure.ribbons) { "\($0.from) \($0.to)" }
      .compactMapValues {
        $0.max { $0.width + ($0.endWidth ?? $0.width) < $1.width + ($1.endWidth ?? $1.width) }
      }
    for ribbon in outer.values.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      let ends = [
        (ribbon.from, ribbon.start, ribbon.width, false),
        (ribbon.to, ribbon.end, ribbon.endWidth ?? ribbon.width, true),
      ]
      for (id, end, width, isEnd) in ends {
        guard let bar = bars[id] else {
          faults.append("the ribbon \(ribbon.from) to \(ribbon.to) has no bar \(id)")
          continue
        }
        sums[Side(bar: id, isEnd: isEnd), default: 0] += width
        if abs(end.y - bar.center.y) + width / 2 > bar.height / 2 + 0.01 {
          faults.append("the ribbon \(ribbon.from) to \(ribbon.to) leaves its bar \(id)")
        }
      }
    }
    return faults
      + sums.sorted { $0.key < $1.key }.compactMap { side, sum in
        abs((bars[side.bar]?.height ?? 0) - sum) > 0.01
          ? "the bar \(side.bar) is \(bars[side.bar]?.height ?? 0) pt high, its ribbons \(sum) pt" : nil
      }
  }

  /// The space that a box or words take.
  private struct Place {
    let id: String
    let box: Box
    let isText: Bool
    /// Whether it is a dot without a label.
    var isMark = false
  }

  private static func places(in figure: PlacedFigure) -> [Place] {
    figure.boxes.map {
      Place(
        id: $0.id, box: Box(center: $0.center, width: $0.width, height: $0.height), isText: false,
        isMark: $0.label.isEmpty && $0.width <= largestMark)
    }
      + figure.words.map {
        Place(
          id: $0.id, box: Box(center: $0.center, width: $0.width, height: $0.fontSize), isText: true)
      }
  }

  private static func sizes(of figure: PlacedFigure) -> [String] {
    let texts =
      figure.boxes.filter { !$0.label.isEmpty }.map { ($0.id, $0.fontSize) }
      + figure.words.filter { !$0.isSubscript }.map { ($0.id, $0.fontSize) }
    let subscripts = figure.words.filter { $0.isSubscript && $0.fontSize < smallestSubscript }
    let borders = figure.boxes.compactMap { box in box.border.map { (box.id, $0.width) } }
    return texts.filter { $0.1 < smallestText }.map { "the text of \($0.0) is \($0.1) pt" }
      + subscripts.map { "the subscript \($0.id) is \($0.fontSize) pt" }
      + (figure.lines.map { ("\($0.from) to \($0.to)", $0.width) } + borders)
      .filter { !lineWidths.contains($0.1) }.map { "the line \($0.0) is \($0.1) pt wide" }
  }

  /// Graphviz makes the page larger than it was asked when anything, control points of curves too, lies beyond it.
  private static func grown(_ figure: PlacedFigure, _ layout: Layout) -> [String] {
    let times = PlacedFigure.magnification
    let (width, height) = (layout.boundingBox.width / times, layout.boundingBox.height / times)
    return width > figure.width + 1.5 || height > figure.height + 1.5
      ? ["the drawing is \(width) x \(height) pt, the page \(figure.width) x \(figure.height) pt"]
      : []
  }

  private static func outside(_ figure: PlacedFigure, _ places: [Place]) -> [String] {
    let page = Box(
      center: Point(x: figure.width / 2, y: figure.height / 2), width: figure.width, height: figure.height)
    return places.filter { !page.contains($0.box, tolerance: 0.01) }.map { "\($0.id) leaves the page" }
      + figure.lines.filter { line in
        line.samples.contains { point in
          !page.contains(Box(center: point, width: line.width, height: line.width), tolerance: line.width / 2)
        }
      }.map { "the line \($0.from) to \($0.to) leaves the page" }
  }

  private static func clipped(_ figure: PlacedFigure, _ layout: Layout) -> [String] {
    var room: [String: (width: Double, height: Double)] = [:]
    for box in figure.boxes where !box.label.isEmpty { room[box.id] = (box.width, box.height) }
    for words in figure.words { room[words.id] = (words.width, words.fontSize * 1.2) }
    return layout.nodes.compactMap { node in
      guard let room = room[node.id] else { return nil }
      guard let label = node.label?.box else { return "\(node.id) lost its text" }
      // Graphviz rounds the height of a line of text up to whole points.
      let times = PlacedFigure.magnification
      let fits = label.width / times <= room.width + 0.5 && label.height / times <= room.height + 2
      return fits ? nil : "the text of \(node.id) does not fit its place"
    }
  }

  private static func overlaps(_ places: [Place]) -> [String] {
    places.indices.flatMap { index in
      places[(index + 1)...].filter {
        !(places[index].isMark && $0.isMark) && places[index].box.overlaps($0.box, tolerance: 0.05)
      }
      .map { "\(places[index].id) and \($0.id) overlap" }
    }
  }

  /// Lines lie below boxes and words: a line behind a box is hidden, and one behind words spoils them.
  private static func covered(_ figure: PlacedFigure, _ places: [Place]) -> [String] {
    figure.lines.flatMap { line in
      let samples = line.samples
      return places.filter { place in
        // A dot on a line hides nothing.
        guard place.id != line.from, place.id != line.to, place.box.width > largestMark else { return false }
        let room = place.box.expanded(by: place.isText ? line.width / 2 - 0.5 : -0.5)
        return samples.contains { room.contains(Box(center: $0, width: 0, height: 0)) }
      }.map { "the line \(line.from) to \(line.to) runs behind \($0.id)" }
    }
  }
}

extension PlacedFigure.Line {
  /// Places along the line, 48 on each of its curves.
  var samples: [Point] {
    stride(from: 0, to: points.count - 1, by: 3).flatMap { start -> [Point] in
      guard start + 3 < points.count else { return [] }
      let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
      return (0...48).map { step in
        let t = Double(step) / 48
        let (u, v) = (1 - t, t)
        let weights = (u * u * u, 3 * u * u * v, 3 * u * v * v, v * v * v)
        return Point(
          x: weights.0 * a.x + weights.1 * b.x + weights.2 * c.x + weights.3 * d.x,
          y: weights.0 * a.y + weights.1 * b.y + weights.2 * c.y + weights.3 * d.y)
      }
    }
  }
}
