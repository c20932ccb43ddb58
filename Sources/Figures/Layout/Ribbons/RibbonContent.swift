import Platform
import SupplyData

/// What a figure of ribbons shows: nodes on the left and on the right, and flows between them, in one panel or in
/// several over the same nodes.
struct RibbonContent: Sendable {
  struct Node: Sendable {
    /// The stable id: `country:CHN`.
    let id: String
    let name: String
    /// The value beside the name, in grey; empty for none.
    var value = ""
    /// Nodes of one group stand together.
    var group: String?
    let fill: Color
    /// What it is sorted by when the order is by weight.
    var weight = 0.0
    var isFaded = false
    /// Whether the name is marked, for a set that is asked about.
    var isMarked = false
    /// What a bar behind the name shows, percent; none where nil.
    var measure: Interval?
  }

  struct Flow: Sendable {
    let left: Int
    let right: Int
    /// What the width shows: the upper bound pale, the lower one solid within it.
    let value: Interval
    let color: Color
    var isFaded = false
    /// What it means, in words.
    let meaning: String
  }

  struct Panel: Sendable {
    /// Comes before the ids of its nodes; empty where there is one panel.
    var prefix = ""
    /// What stands above it; empty for nothing.
    var heading = ""
    let flows: [Flow]
    /// What stands beside each node of its right column; empty for nothing.
    var rightValues: [String] = []
  }

  /// The family.
  var name: String
  /// What it shows, for readers who cannot see it.
  var title: String
  var left: [Node]
  var right: [Node]
  var panels: [Panel]
  let leftHeading: String
  var rightHeading: String
  /// The value by which the scale is stated.
  let full: Double
  /// What widths are parts of: `% of U.S. consumption of the mineral`.
  let unit: String
  /// The colours explained in the legend.
  var colors: [FigureLegend.Sample] = []
  /// The sentences below the figure where notes are asked for.
  var notes: [String] = []
  var caption: FigureCaption
  /// The editions that the values are from.
  var sources: Set<Edition> = []
  /// The part of what could be drawn that is not, percent.
  var omitted = 0.0
}

extension RibbonContent {
  /// The two columns from top to bottom, groups together.
  ///
  /// - Parameter ranks: The order that all figures of a list share; what it does not know comes last, by name.
  func order(
    by order: FigureOptions.Order, ranks: FigureRanks? = nil
  ) -> (left: [Int], right: [Int]) {
    if let ranks { return (Self.ranked(left, ranks), Self.ranked(right, ranks)) }
    let (leftGroups, rightGroups) = (Self.groups(left), Self.groups(right))
    switch order {
    case .crossings:
      let columns = ColumnOrder(
        groups: leftGroups, rightCount: right.count,
        flows: panels.flatMap(\.flows).map {
          ColumnOrder.Flow(left: $0.left, right: $0.right, weight: $0.value.midpoint)
        })
      return (columns.left, Self.gathered(columns.right, rightGroups))
    case .weight:
      func sorted(_ nodes: [Node], _ groups: [Int]) -> [Int] {
        Self.gathered(
          nodes.indices.ranked(by: { nodes[$0].weight }, then: { $0 }), groups)
      }
      return (sorted(left, leftGroups), sorted(right, rightGroups))
    case .name:
      func sorted(_ nodes: [Node]) -> [Int] {
        nodes.indices.sorted {
          (nodes[$0].group ?? "", nodes[$0].name, $0) < (nodes[$1].group ?? "", nodes[$1].name, $1)
        }
      }
      return (sorted(left), sorted(right))
    }
  }

  private static func ranked(_ nodes: [Node], _ ranks: FigureRanks) -> [Int] {
    func key(_ node: Int) -> (Int, String, Int, String, Int) {
      let group = nodes[node].group ?? ""
      return (
        ranks.groups[group] ?? .max, group, ranks.nodes[FigureRanks.key(nodes[node].id)] ?? .max,
        nodes[node].name, node
      )
    }
    return nodes.indices.sorted { key($0) < key($1) }
  }

  /// The number of each node's group; a node without a group is one of its own.
  private static func groups(_ nodes: [Node]) -> [Int] {
    var numbers: [String: Int] = [:]
    return nodes.enumerated().map { place, node in
      guard let group = node.group else { return nodes.count + place }
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }.dense
  }

  /// `order` with the nodes of a group together, each group where its first node stands.
  private static func gathered(_ order: [Int], _ groups: [Int]) -> [Int] {
    var first: [Int: Int] = [:]
    for (place, node) in order.enumerated() where first[groups[node]] == nil { first[groups[node]] = place }
    return order.enumerated().sorted { a, b in
      (first[groups[a.element]] ?? 0, a.offset) < (first[groups[b.element]] ?? 0, b.offset)
    }.map(\.element)
  }
}

extension [Int] {
  /// The same values numbered from 0 in their order.
  fileprivate var dense: [Int] {
    let numbers = Dictionary(uniqueKeysWithValues: Set(self).sorted().enumerated().map { ($1, $0) })
    return map { numbers[$0] ?? 0 }
  }
}
