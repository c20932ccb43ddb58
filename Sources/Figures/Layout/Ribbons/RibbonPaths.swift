import Platform
import Diagrams
import SupplyData

/// Stacks the flows of a panel at both ends in the order of the opposite column, so that they do not cross at their
/// bars, and draws them as ribbons.
struct RibbonPaths: Sendable {
  private let content: RibbonContent
  private let panel: RibbonContent.Panel
  private let sums: RibbonSums
  private let scale: RibbonScale
  /// The least thickness that has an outline of white, points.
  private static let leastOutlined = 1.2

  init(_ content: RibbonContent, _ panel: RibbonContent.Panel, _ sums: RibbonSums, _ scale: RibbonScale) {
    (self.content, self.panel, self.sums, self.scale) = (content, panel, sums, scale)
  }

  /// The ribbons between bars at these heights and places, those below first: faded below lit, wide below thin.
  func ribbons(
    _ leftY: [Double], _ rightY: [Double], from start: Double, to end: Double
  ) -> [PlacedFigure.Ribbon] {
    let starts = stacked(at: leftY, sums.left, \.left, far: rightY, \.right)
    let ends = stacked(at: rightY, sums.right, \.right, far: leftY, \.left)
    var layers: [(isFaded: Bool, ribbon: PlacedFigure.Ribbon)] = []
    for (place, flow) in panel.flows.enumerated() {
      let fading = flow.isFaded ? Palette.fading : 0
      func ribbon(_ key: String, _ width: Double, lighter: Double) -> PlacedFigure.Ribbon {
        PlacedFigure.Ribbon(
          from: panel.prefix + content.left[flow.left].id, to: panel.prefix + content.right[flow.right].id,
          key: key, start: Point(x: start, y: starts[place]), end: Point(x: end, y: ends[place]),
          width: width,
          fill: flow.color.lighter(lighter).lighter(fading), isOutlined: width >= Self.leastOutlined,
          meaning: flow.meaning)
      }
      let (lower, upper) = (scale.width(flow.value.lower), sums.flows[place])
      if upper - lower > 0.15 {
        layers.append((flow.isFaded, ribbon("upper", upper, lighter: 0.75)))
        if flow.value.lower > 0 { layers.append((flow.isFaded, ribbon("lower", lower, lighter: 0.3))) }
      } else {
        layers.append((flow.isFaded, ribbon("lower", upper, lighter: 0.3)))
      }
    }
    return layers.layered(isFaded: \.isFaded, width: \.ribbon.width).map(\.ribbon)
  }

  /// The height of the middle of each flow's end at its bar of one column.
  private func stacked(
    at places: [Double], _ sums: [Double], _ end: KeyPath<RibbonContent.Flow, Int>, far: [Double],
    _ other: KeyPath<RibbonContent.Flow, Int>
  ) -> [Double] {
    var result = Array(repeating: 0.0, count: panel.flows.count)
    let byNode = Dictionary(grouping: panel.flows.indices) { panel.flows[$0][keyPath: end] }
    for (node, flows) in byNode {
      let ordered = flows.ranked(by: { far[panel.flows[$0][keyPath: other]] }, then: { $0 })
      var y = places[node] + sums[node] / 2
      for flow in ordered {
        result[flow] = y - self.sums.flows[flow] / 2
        y -= self.sums.flows[flow]
      }
    }
    return result
  }
}
