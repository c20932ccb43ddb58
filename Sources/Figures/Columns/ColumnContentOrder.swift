import SupplyData

extension ColumnContent {
  /// The two columns from top to bottom, the groups of the left one together.
  func order(by order: FigureOptions.Order) -> (left: [Int], right: [Int]) {
    var groups: [String?] = []
    for node in left where !groups.contains(node.group) { groups.append(node.group) }
    let numbers = left.map { node in groups.firstIndex(of: node.group) ?? 0 }
    switch order {
    case .crossings:
      let isGrouped = left.contains { $0.group != nil }
      let columns = ColumnOrder(
        groups: isGrouped ? numbers : Array(left.indices), rightCount: right.count,
        flows: flows.map {
          ColumnOrder.Flow(left: $0.left, right: $0.right, weight: scale.width($0.value.midpoint))
        })
      return (columns.left, columns.right)
    case .weight:
      var total = Array(repeating: 0.0, count: groups.count)
      for (node, group) in zip(left, numbers) { total[group] += node.weight }
      return (
        left.indices.sorted { a, b in
          (-total[numbers[a]], numbers[a], -left[a].weight, a) < (
            -total[numbers[b]], numbers[b], -left[b].weight, b
          )
        },
        right.indices.sorted { (-right[$0].weight, $0) < (-right[$1].weight, $1) }
      )
    case .name:
      return (
        left.indices.sorted { a, b in
          (left[a].group ?? "", left[a].name, a) < (left[b].group ?? "", left[b].name, b)
        },
        right.indices.sorted { (right[$0].name, $0) < (right[$1].name, $1) }
      )
    }
  }
}
