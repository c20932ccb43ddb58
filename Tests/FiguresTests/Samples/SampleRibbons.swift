import SupplyData

@testable import Figures

extension RibbonContent.Flow {
  /// A flow between the nodes at two places.
  init(_ left: Int, _ right: Int, _ value: Interval, isFaded: Bool = false) {
    self.init(left: left, right: right, value: value, color: Color(0x0072B2), isFaded: isFaded, meaning: "")
  }
}

extension RibbonContent.Node {
  /// A node that is called as its id is.
  init(_ id: String, group: String? = nil, weight: Double = 0, measure: Interval? = nil) {
    self.init(id: id, name: id, group: group, fill: Color(0x404040), weight: weight, measure: measure)
  }
}

extension RibbonContent {
  /// A content of these nodes and flows, a panel for each list of flows.
  static func sample(_ left: [Node], _ right: [Node], _ flows: [Flow]...) -> RibbonContent {
    RibbonContent(
      name: "sample", title: "A sample", left: left, right: right,
      panels: flows.enumerated().map { place, flows in
        Panel(
          prefix: place == 0 ? "" : "\(place):", heading: place == 0 ? "" : "Panel \(place)", flows: flows)
      }, leftHeading: "Left, in words", rightHeading: "Right, in words", full: 100, unit: "% of all",
      caption: "A sample.")
  }
}
