import Diagrams

/// Where the columns of a figure of ribbons stand, points from the left edge of the page.
struct RibbonColumns: Sendable {
  /// The width of a node's bar.
  static let bar = 4.5
  /// The least room of the flows of a panel, where they can be told apart.
  static let leastFlowRoom = 44.0
  private static let air = 3.0
  private static let panelGap = 8.0
  private static let track = (usual: 38.0, least: 20.0)

  /// The right end of the values of the left column.
  let leftValues: Double
  /// The right end of its names.
  let leftNames: Double
  /// The left edge of the bars on both sides of each panel.
  let panels: [(left: Double, right: Double)]
  /// The left end of the values beside the right bars of each panel.
  let panelValues: Double
  /// The left end of the names of the right column.
  let rightNames: Double
  /// The left end of the bars behind the names, and the width of a full one; nil where there is no room.
  let track: (start: Double, width: Double)?
  /// The left end of the values of the right column.
  let rightValues: Double

  /// The columns of `content` on a page of `page` points; nil where the flows have no room.
  init?(
    _ content: RibbonContent, page: Double, size: Double, font: String
  ) throws(DiagramError) {
    func widest(_ texts: [String], bold: Bool = false) throws(DiagramError) -> Double {
      try TextMeasure.widths(of: texts, font: font, size: size, bold: bold).max() ?? 0
    }
    let values = try widest(content.left.map(\.value))
    let names = try widest(content.left.map(\.name), bold: true)
    let inner = try widest(content.panels.flatMap(\.rightValues))
    let right = try widest(content.right.map(\.name), bold: true)
    let tokens = try widest(content.right.map(\.value))
    let air = Self.air
    let hasTrack = content.right.contains { $0.measure != nil }
    let count = Double(content.panels.count)
    let fixed =
      (values > 0 ? values + air : 0) + names + air + right + air + (tokens > 0 ? tokens + air : 0)
      + count * (2 * Self.bar + (inner > 0 ? inner + air : 0)) + (count - 1) * Self.panelGap
    func room(_ track: Double) -> Double { (page - fixed - track) / count }
    let tracks = hasTrack ? [Self.track.usual + air, Self.track.least + air, 0] : [0]
    guard
      let width = tracks.first(where: { room($0) >= (count > 1 ? 0.7 : $0 > 0 ? 2 : 1) * Self.leastFlowRoom })
    else { return nil }
    leftValues = values
    leftNames = (values > 0 ? values + air : 0) + names
    var x = leftNames + air
    var panels: [(left: Double, right: Double)] = []
    for _ in content.panels {
      panels.append((x, x + Self.bar + room(width)))
      x += 2 * Self.bar + room(width) + (inner > 0 ? inner + air : 0) + Self.panelGap
    }
    self.panels = panels
    panelValues = Self.bar + 2
    rightNames = x - Self.panelGap + air
    track = width > 0 ? (rightNames + right + air, width - air) : nil
    rightValues = rightNames + right + air + width
  }
}
