import SupplyData

/// How thick ribbons and bars are on the page.
struct RibbonScale: Sendable {
  /// The shape, and the value with the full thickness.
  let scale: WidthScale
  /// The thickness of the full value, points.
  let thickness: Double

  /// The thickness of `value`; never thinner than a hairline.
  func width(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    return max(WidthScale.hairline, scale.part(value) * thickness)
  }
}

/// The thickness of every flow and node of a panel at one scale.
struct RibbonSums: Sendable {
  /// The thickness of each flow, its upper bound.
  let flows: [Double]
  /// The thickness of each node's bar: the sum of its flows.
  let left: [Double]
  let right: [Double]

  init(_ panel: RibbonContent.Panel, left leftCount: Int, right rightCount: Int, _ scale: RibbonScale) {
    flows = panel.flows.map { scale.width($0.value.upper) }
    var (left, right) = (Array(repeating: 0.0, count: leftCount), Array(repeating: 0.0, count: rightCount))
    for (flow, width) in zip(panel.flows, flows) {
      left[flow.left] += width
      right[flow.right] += width
    }
    (self.left, self.right) = (left, right)
  }
}
