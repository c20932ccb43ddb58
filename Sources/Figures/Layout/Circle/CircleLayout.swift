import Diagrams
import SupplyData

/// Places nodes on an oval, their names outside, ties inside.
///
/// Each node has a row of the page to itself on its half of the oval, so that no name can meet another or a mark, and
/// ties bend towards the middle, away from the names.
struct CircleLayout: PageLayout, Sendable {
  private let content: CircleContent
  let options: FigureOptions
  private let palette: Palette
  /// The radius of the largest mark and of the smallest, points.
  private static let radii = (largest: 7.5, smallest: 1.5)
  /// The least half width of the oval, points.
  private static let leastHalfWidth = 36.0
  private let gap = 3.0
  /// Between a group and the heading of the next, points.
  private static let airAbove = 4.0

  init(_ content: CircleContent, options: FigureOptions) {
    self.content = content
    self.options = options
    palette = Palette(grayscale: options.isGrayscale)
  }

  private enum Entry {
    case heading(String, id: String)
    case node(Int)
  }

  private struct Row {
    let entry: Entry
    let height: Double
    /// Whether it begins a group, and stands apart from the one before.
    var isFirst = false
  }

  private func radius(_ node: Int) -> Double {
    max(Self.radii.smallest, Self.radii.largest * content.nodes[node].size.squareRoot())
  }

  func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
    let page = options.width * Page.pointsPerMillimetre
    let legend = try FigureLegend(
      samples: content.samples, sentences: options.showsNotes ? content.legend : [], page: page,
      options: options)
    let title = try FigureTitle(options, page: page)
    let names = try TextMeasure.widths(
      of: content.nodes.map(\.label), font: options.font, size: options.fontSize)
    let room = (names.max() ?? 0) + Self.radii.largest + gap
    let halfWidth = page / 2 - room - 1
    guard halfWidth >= Self.leastHalfWidth else {
      let needed = FigureText.number(
        (2 * (room + 1 + Self.leastHalfWidth) / Page.pointsPerMillimetre).rounded(.up))
      return .failure(
        .tooNarrow(
          "the names leave no room for the ties on \(FigureText.number(options.width)) mm; \(needed) mm are needed",
          remedy: .anyOf([.raise(.width), .choose(.labels, among: ["iso3"])])))
    }
    let order = content.order(by: options.order)
    let head = title.height + Self.airAbove
    let allowed = options.maximumHeight * Page.pointsPerMillimetre - legend.height - head
    let sides = try sides(order, width: room - gap, allowed: allowed)
    let need = max(height(sides.right), height(sides.left))
    guard need <= allowed else {
      let millimetres = FigureText.number(
        ((need + legend.height + head) / Page.pointsPerMillimetre).rounded(.up))
      return .failure(
        .doesNotFit(
          "\(content.nodes.count) countries need \(millimetres) mm of height, and "
            + "\(FigureText.number(options.maximumHeight)) mm are allowed",
          remedy: .anyOf([.lower(.top), .raise(.height)])))
    }
    // Never flatter than a third: ties need depth to be told apart.
    let body = min(allowed, max(need, halfWidth * 1.3))
    var figure = PlacedFigure(
      name: content.name, width: page, height: body + legend.height + head, font: options.font,
      title: content.title, caption: content.caption)
    (figure.sources, figure.omitted) = (content.sources, content.omitted)
    let middle = Point(x: page / 2, y: legend.height + body / 2)
    var places = Array(repeating: middle, count: content.nodes.count)
    for (rows, direction) in [(sides.right, 1.0), (sides.left, -1.0)] {
      add(rows, direction, middle, halfWidth: halfWidth, body: body, &places, &figure)
    }
    figure.lines = lines(order, places, middle)
    title.add(to: &figure, palette)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return .success(figure)
  }

  private func height(_ rows: [Row]) -> Double { rows.reduce(0) { $0 + $1.height } }

  /// The rows of the two halves from top to bottom, a heading wherever a group begins on its half.
  ///
  /// The halves part between two groups where that leaves them alike enough and no higher than `allowed`; a group that
  /// is parted has its heading once, and beside its other part the word that it goes on.
  private func sides(
    _ order: [Int], width: Double, allowed: Double
  ) throws(DiagramError) -> (right: [Row], left: [Row]) {
    var lines: [String: [String]] = [:]
    let groups = Set(content.nodes.map(\.group))
    for group in groups.union(groups.map(Self.continued)) {
      lines[group] = try TextMeasure.lines(
        of: group, width: width / 1.1, font: options.font, size: options.smallFontSize)
    }
    func rows(_ nodes: some Sequence<Int>, _ side: String, parted: String?) -> [Row] {
      var result: [Row] = []
      var group: String?
      for node in nodes {
        let own = content.nodes[node].group
        if own != group {
          let heading = own == parted ? Self.continued(own) : own
          for (place, line) in (lines[heading] ?? []).enumerated() {
            result.append(
              Row(
                entry: .heading(line, id: "group:\(side):\(own):\(place)"),
                height: options.smallFontSize * 1.2 + (place == 0 ? Self.airAbove : 0), isFirst: place == 0))
          }
          group = own
        }
        result.append(
          Row(entry: .node(node), height: max(options.fontSize * 1.2 + 1, 2 * radius(node) + 1.5)))
      }
      return result
    }
    // The cut at which the two halves are most alike.
    typealias Halves = (right: [Row], left: [Row], isParted: Bool)
    let cuts = (0...order.count).map { cut -> Halves in
      let before = cut > 0 ? content.nodes[order[cut - 1]].group : nil
      let parted = cut < order.count && before == content.nodes[order[cut]].group ? before : nil
      return (
        rows(order[..<cut], "right", parted: nil), rows(order[cut...].reversed(), "left", parted: parted),
        parted != nil
      )
    }
    func higher(_ halves: Halves) -> Double { max(height(halves.right), height(halves.left)) }
    let best = cuts.min { higher($0) < higher($1) }
    let whole = cuts.filter { !$0.isParted }.min { higher($0) < higher($1) }
    let most = min(allowed, Self.mostUnlike * (best.map(higher) ?? 0))
    let chosen = whole.flatMap { higher($0) <= most ? $0 : nil } ?? best
    return chosen.map { ($0.right, $0.left) } ?? ([], [])
  }

  /// How much higher than at its best the higher half may be, so that no group is parted.
  private static let mostUnlike = 1.35

  /// The heading of the other part of a group.
  private static func continued(_ group: String) -> String { "\(group) (continued)" }

  /// Adds one half of the oval.
  private func add(
    _ rows: [Row], _ direction: Double, _ middle: Point, halfWidth: Double, body: Double,
    _ places: inout [Point], _ figure: inout PlacedFigure
  ) {
    let extra = (body - height(rows)) / Double(max(1, rows.count))
    var y = middle.y + body / 2
    for row in rows {
      y -= (row.height + extra) / 2
      let part = (y - middle.y) / (body / 2)
      let x = middle.x + direction * halfWidth * max(0.02, 1 - part * part).squareRoot()
      let side: PlacedFigure.Words.Alignment = direction > 0 ? .left : .right
      switch row.entry {
      case .heading(let text, let id):
        figure.words.append(
          .init(
            id: id, text: text,
            place: Point(x: x + direction * gap, y: row.isFirst ? y - Self.airAbove / 2 : y),
            alignment: side, fontSize: options.smallFontSize, isBold: true, color: palette.ink, width: 0))
      case .node(let number):
        let node = content.nodes[number]
        let radius = radius(number)
        places[number] = Point(x: x, y: y)
        figure.boxes.append(
          .init(
            id: node.id, label: "", center: Point(x: x, y: y), width: 2 * radius - 0.3,
            height: 2 * radius - 0.3,
            fill: node.isFaded ? node.fill.lighter(Palette.fading) : node.fill, fontSize: options.fontSize,
            border: .init(color: palette.ink, width: 0.3), isRound: true,
            link: options.linkPrefix.map { $0 + node.id }))
        figure.words.append(
          .init(
            id: "name:\(node.id)", text: node.label,
            place: Point(x: x + direction * (radius + gap), y: y), alignment: side,
            fontSize: options.fontSize, isBold: false,
            color: node.isFaded ? palette.fadedInk : palette.ink, width: 0))
      }
      y -= (row.height + extra) / 2
    }
  }

  /// The ties as curves that leave towards the middle, the farther they go the more; more still, and level in the end,
  /// where they would pass behind the mark of another country; wide below thin.
  private func lines(_ order: [Int], _ places: [Point], _ middle: Point) -> [PlacedFigure.Line] {
    var rank = Array(repeating: 0, count: order.count)
    for (position, node) in order.enumerated() { rank[node] = position }
    return content.ties.map { tie -> PlacedFigure.Line in
      let steps = abs(rank[tie.first] - rank[tie.second])
      let part = Double(2 * min(steps, order.count - steps)) / Double(max(1, order.count))
      let usual = 0.2 + 0.4 * part
      let pulls = [1, 0.5, 0].flatMap { slope in
        stride(from: usual, through: 1, by: 0.1).map { (along: $0, down: $0 * slope) }
      }
      return pulls.lazy.map { line(of: tie, among: places, middle, pull: $0) }
        .first { !isHidden($0, of: tie, among: places) }
        ?? line(of: tie, among: places, middle, pull: pulls[0])
    }.enumerated().layered(isFaded: { content.ties[$0.offset].isFaded }, width: \.element.width).map(
      \.element)
  }

  /// The curve of `tie`, drawn by the parts `pull` of the way to the middle, along the page and down it.
  private func line(
    of tie: CircleContent.Tie, among places: [Point], _ middle: Point, pull: (along: Double, down: Double)
  ) -> PlacedFigure.Line {
    func bent(_ place: Point) -> Point {
      Point(x: place.x + pull.along * (middle.x - place.x), y: place.y + pull.down * (middle.y - place.y))
    }
    let (start, end) = (places[tie.first], places[tie.second])
    let color = tie.color.lighter(0.25)
    return PlacedFigure.Line(
      from: content.nodes[tie.first].id, to: content.nodes[tie.second].id, key: "tie",
      points: PlacedFigure.Line.refined([start, bent(start), bent(end), end], times: 1),
      width: content.scale.width(tie.weight),
      color: tie.isFaded ? color.lighter(Palette.fading) : color, isDashed: tie.isDashed,
      meaning: tie.meaning)
  }

  /// Whether `line` passes behind the mark of a country that it does not join.
  private func isHidden(
    _ line: PlacedFigure.Line, of tie: CircleContent.Tie, among places: [Point]
  ) -> Bool {
    let marks = places.indices.filter { $0 != tie.first && $0 != tie.second }
    return line.samples.contains { point in
      marks.contains { mark in
        let room = radius(mark) + line.width / 2
        return abs(point.x - places[mark].x) < room && abs(point.y - places[mark].y) < room
      }
    }
  }
}
