import Diagrams
import SupplyData

/// Stacks the flows at both ends in the order of the opposite column, so that they do not cross at their nodes.
struct ColumnFlows: Sendable {
  private let content: ColumnContent
  private let widths: [Double]
  /// The width of all flows at each node of the left column.
  let leftTotal: [Double]
  /// The width of all flows at each node of the right column, or of its line to the bar where that is wider.
  let rightTotal: [Double]

  init(_ content: ColumnContent) {
    self.content = content
    widths = content.flows.map { content.scale.width($0.value.upper) }
    var left = Array(repeating: 0.0, count: content.left.count)
    var right = Array(repeating: 0.0, count: content.right.count)
    for (flow, width) in zip(content.flows, widths) {
      left[flow.left] += width
      right[flow.right] += width
    }
    for (place, value) in (content.bar?.values ?? []).enumerated() {
      right[place] = max(right[place], value.map { content.scale.width($0.upper) } ?? 0)
    }
    leftTotal = left
    rightTotal = right
  }

  /// The lines between nodes at these heights, those below first: faded, pale, wide, thin.
  func lines(
    _ leftY: [Double], _ rightY: [Double], _ columns: ColumnPlaces, palette: Palette
  ) -> [PlacedFigure.Line] {
    let starts = stacked(at: leftY, \.left, far: rightY, \.right)
    let ends = stacked(at: rightY, \.right, far: leftY, \.left)
    var lines: [(rank: Int, line: PlacedFigure.Line)] = []
    for (place, flow) in content.flows.enumerated() {
      let line = PlacedFigure.Line(
        from: content.left[flow.left].id, to: content.right[flow.right].id, key: "",
        points: PlacedFigure.Line.level(
          from: Point(x: columns.leftEnd, y: starts[place]), to: Point(x: columns.rightStart, y: ends[place])),
        width: 0, color: flow.color, isDashed: flow.isDashed, meaning: flow.meaning)
      lines += pair(line, flow.value, isFaded: flow.isFaded)
    }
    if let bar = content.bar {
      for (place, value) in bar.values.enumerated() {
        guard let value else { continue }
        let line = PlacedFigure.Line(
          from: content.right[place].id, to: bar.id, key: "",
          points: PlacedFigure.Line.straight(
            from: Point(x: columns.rightEnd, y: rightY[place]),
            to: Point(x: columns.barStart, y: rightY[place])),
          width: 0, color: palette.neutral, meaning: bar.meanings[place])
        lines += pair(line, value, isFaded: content.right[place].isFaded)
      }
    }
    return lines.enumerated().sorted { a, b in
      (a.element.rank, -a.element.line.width, a.offset) < (b.element.rank, -b.element.line.width, b.offset)
    }.map(\.element.line)
  }

  /// The solid line of the least and, where the two differ to the eye, the pale line of the most.
  private func pair(
    _ line: PlacedFigure.Line, _ value: Interval, isFaded: Bool
  ) -> [(rank: Int, line: PlacedFigure.Line)] {
    let fading = isFaded ? Palette.fading : 0
    var (least, most) = (line, line)
    least.key = "least"
    least.width = content.scale.width(value.lower)
    least.color = line.color.lighter(0.2).lighter(fading)
    most.key = "most"
    most.width = content.scale.width(value.upper)
    most.color = line.color.lighter(0.7).lighter(fading)
    guard most.width - least.width > 0.15 else { return [(isFaded ? 1 : 3, least)] }
    let below = (isFaded ? 0 : 2, most)
    return value.lower > 0 ? [below, (isFaded ? 1 : 3, least)] : [below]
  }

  /// The height of each flow's end at its node of one column.
  private func stacked(
    at places: [Double], _ end: KeyPath<ColumnContent.Flow, Int>, far: [Double],
    _ other: KeyPath<ColumnContent.Flow, Int>
  ) -> [Double] {
    var result = Array(repeating: 0.0, count: content.flows.count)
    let byNode = Dictionary(grouping: content.flows.indices) { content.flows[$0][keyPath: end] }
    for (node, flows) in byNode {
      let ordered = flows.sorted {
        (far[content.flows[$1][keyPath: other]], $0) < (far[content.flows[$0][keyPath: other]], $1)
      }
      var y = places[node] + ordered.reduce(0) { $0 + widths[$1] } / 2
      for flow in ordered {
        result[flow] = y - widths[flow] / 2
        y -= widths[flow]
      }
    }
    return result
  }
}
