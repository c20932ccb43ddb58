/// Where the columns of a figure, or of one of its panels, stand on the page, points from its left edge.
struct ColumnPlaces: Sendable {
  /// The width of the bar.
  static let barWidth = 12.0
  /// The part of the free width that the flows between the columns, which cross, get where there is much of it.
  static let partOfFlows = 0.75
  /// What the lines to the bar, which are level, get where there is little.
  static let leastBarRoom = 14.0

  let leftStart: Double
  let leftEnd: Double
  let rightStart: Double
  let rightEnd: Double
  /// The left edge of the bar; the right edge of the page where there is none.
  let barStart: Double
  var flowRoom: Double { rightStart - leftEnd }

  /// Columns of widths `left` and `right` in the part of the page that begins at `start` and is `page` wide.
  init(start: Double = 0, page: Double, hasBar: Bool, left: Double, right: Double) {
    let bar = hasBar ? Self.barWidth : 0
    let free = page - bar - left - right
    let lines = hasBar ? max(Self.leastBarRoom, min(free * (1 - Self.partOfFlows), free - 160)) : 0
    leftStart = start
    leftEnd = start + left
    rightStart = start + left + free - lines
    rightEnd = rightStart + right
    barStart = start + page - bar
  }
}
