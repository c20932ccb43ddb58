/// Orders two columns of nodes so that the flows between them cross little, groups of the left column together.
///
/// Barycentres are swept from side to side (Sugiyama, Tagawa and Toda 1981, doi 10.1109/TSMC.1981.4308636), then
/// neighbours are swapped while that saves crossings. A crossing of two flows counts the product of their widths, so
/// that wide bands are kept apart first. Ties keep the order given. Cost: O(sweeps × F²) for F flows; a swap looks at the flows
/// of its two nodes only.
public struct ColumnOrder: Sendable {
  /// A flow from a node of the left column to one of the right.
  public struct Flow: Sendable {
    /// The node on the left.
    public let left: Int
    /// The node on the right.
    public let right: Int
    /// The width.
    public let weight: Double

    /// A flow of `weight`.
    public init(left: Int, right: Int, weight: Double) {
      self.left = left
      self.right = right
      self.weight = weight
    }
  }

  /// The nodes of the left column from top to bottom.
  public private(set) var left: [Int]
  /// The nodes of the right column from top to bottom.
  public private(set) var right: [Int]
  /// The crossings, each counted as the product of the two widths.
  public private(set) var cost: Double
  private let flows: [Flow]
  private let groups: [Int]

  /// Orders the nodes `0..<groups.count` on the left and `0..<rightCount` on the right.
  ///
  /// - Parameters:
  ///   - groups: The group of each node on the left; a group's nodes stay together.
  ///   - rightCount: How many nodes the right column has.
  ///   - flows: The flows between them.
  public init(groups: [Int], rightCount: Int, flows: [Flow]) {
    self.groups = groups
    self.flows = flows
    left = groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
    right = Array(0..<rightCount)
    cost = 0
    cost = crossings(left, right)
    var (bestLeft, bestRight, bestCost) = (left, right, cost)
    for _ in 0..<24 {
      right = Self.byBarycentre(right, positions(left), flows.map { ($0.right, $0.left, $0.weight) })
      sweepLeft()
      cost = crossings(left, right)
      if cost < bestCost { (bestLeft, bestRight, bestCost) = (left, right, cost) }
    }
    (left, right, cost) = (bestLeft, bestRight, bestCost)
    swapNeighbours()
  }

  /// How many pairs of flows cross.
  public var crossingCount: Int {
    let (l, r) = (positions(left), positions(right))
    var count = 0
    for (place, a) in flows.enumerated() {
      for b in flows[(place + 1)...] where (l[a.left] - l[b.left]) * (r[a.right] - r[b.right]) < 0 {
        count += 1
      }
    }
    return count
  }

  private func positions(_ order: [Int]) -> [Int] {
    var place = Array(repeating: 0, count: order.count)
    for (position, node) in order.enumerated() { place[node] = position }
    return place
  }

  private func crossings(_ left: [Int], _ right: [Int]) -> Double {
    let (l, r) = (positions(left), positions(right))
    var sum = 0.0
    for (place, a) in flows.enumerated() {
      for b in flows[(place + 1)...] where (l[a.left] - l[b.left]) * (r[a.right] - r[b.right]) < 0 {
        sum += a.weight * b.weight
      }
    }
    return sum
  }

  private static func byBarycentre(
    _ order: [Int], _ opposite: [Int], _ links: [(node: Int, other: Int, weight: Double)]
  ) -> [Int] {
    var sum = Array(repeating: 0.0, count: order.count)
    var weight = sum
    for link in links {
      sum[link.node] += link.weight * Double(opposite[link.other])
      weight[link.node] += link.weight
    }
    // A node without flows stays where it is.
    var key = sum
    for (position, node) in order.enumerated() {
      key[node] = weight[node] > 0 ? sum[node] / weight[node] : Double(position)
    }
    return order.enumerated().sorted { (key[$0.element], $0.offset) < (key[$1.element], $1.offset) }.map(
      \.element)
  }

  /// Orders the left column by barycentre: first the groups, then the nodes within each.
  private mutating func sweepLeft() {
    let opposite = positions(right)
    let nodes = Self.byBarycentre(left, opposite, flows.map { ($0.left, $0.right, $0.weight) })
    let count = (groups.max() ?? -1) + 1
    var sum = Array(repeating: 0.0, count: count)
    var weight = sum
    for flow in flows {
      sum[groups[flow.left]] += flow.weight * Double(opposite[flow.right])
      weight[groups[flow.left]] += flow.weight
    }
    let key = (0..<count).map { weight[$0] > 0 ? sum[$0] / weight[$0] : .infinity }
    let groupOrder = (0..<count).sorted { (key[$0], $0) < (key[$1], $1) }
    left = groupOrder.flatMap { group in nodes.filter { groups[$0] == group } }
  }

  private mutating func swapNeighbours() {
    let byLeft = Dictionary(grouping: flows, by: \.left)
    let byRight = Dictionary(grouping: flows, by: \.right)
    for _ in 0..<30 {
      var improved = false
      var far = positions(left)
      for place in right.indices.dropLast() {
        let change = Self.change(
          swapping: byRight[right[place]] ?? [], byRight[right[place + 1]] ?? []
        ) { far[$0.left] }
        if change < -1e-9 {
          right.swapAt(place, place + 1)
          improved = true
        }
      }
      far = positions(right)
      for place in left.indices.dropLast() where groups[left[place]] == groups[left[place + 1]] {
        let change = Self.change(
          swapping: byLeft[left[place]] ?? [], byLeft[left[place + 1]] ?? []
        ) { far[$0.right] }
        if change < -1e-9 {
          left.swapAt(place, place + 1)
          improved = true
        }
      }
      cost = crossings(left, right)
      let blocks = left.map { groups[$0] }.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
      for place in blocks.indices.dropLast() {
        var order = left.map { groups[$0] }.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        order.swapAt(place, place + 1)
        improved = keep(order.flatMap { group in left.filter { groups[$0] == group } }, right) || improved
      }
      if !improved { return }
    }
  }

  /// How the cost changes when two neighbours swap places: only their own flows cross otherwise than before.
  private static func change(
    swapping upper: [Flow], _ lower: [Flow], far: (Flow) -> Int
  ) -> Double {
    var change = 0.0
    for a in upper {
      for b in lower {
        let (x, y) = (far(a), far(b))
        if x > y { change -= a.weight * b.weight } else if x < y { change += a.weight * b.weight }
      }
    }
    return change
  }

  private mutating func keep(_ trialLeft: [Int], _ trialRight: [Int]) -> Bool {
    let trial = crossings(trialLeft, trialRight)
    guard trial < cost - 1e-9 else { return false }
    (left, right, cost) = (trialLeft, trialRight, trial)
    return true
  }
}
