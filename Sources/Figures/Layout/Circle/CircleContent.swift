import Platform
import SupplyData

/// What a figure on a circle shows: nodes in groups, and ties between them.
struct CircleContent: Sendable {
  struct Node: Sendable {
    /// The stable id: `country:CHN`.
    let id: String
    let label: String
    /// What it is sorted by when the order is by name.
    let name: String
    /// The heading it stands under.
    let group: String
    /// What the area of its mark shows, 0 to 1.
    let size: Double
    let fill: Color
    var isFaded = false
  }

  struct Tie: Sendable {
    let first: Int
    let second: Int
    let weight: Double
    let color: Color
    var isDashed = false
    var isFaded = false
    /// What it means, in words.
    let meaning: String
  }

  let name: String
  let title: String
  /// The nodes, the largest first.
  let nodes: [Node]
  let ties: [Tie]
  let scale: WidthScale
  let samples: [FigureLegend.Sample]
  let legend: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
  /// The part of what could be drawn that is not, percent.
  let omitted: Double

  /// The nodes around the circle, clockwise, groups together.
  func order(by order: FigureOptions.Order) -> [Int] {
    let groups = Set(nodes.map(\.group)).sorted()
    let numbers = nodes.map { node in groups.firstIndex(of: node.group) ?? 0 }
    switch order {
    case .crossings:
      return CircularOrder(
        groups: numbers,
        ties: ties.map { CircularOrder.Tie($0.first, $0.second, weight: scale.width($0.weight)) }
      ).order
    case .weight:
      let total = nodes.reduce(into: [String: Double]()) { $0[$1.group, default: 0] += $1.size }
      return groups.ranked(by: { total[$0] ?? 0 }, then: { $0 }).flatMap { group in
        nodes.indices.filter { nodes[$0].group == group }.ranked(by: { nodes[$0].size }, then: { $0 })
      }
    case .name:
      return nodes.indices.sorted { a, b in
        (numbers[a], nodes[a].name, a) < (numbers[b], nodes[b].name, b)
      }
    }
  }
}
