import Graphs

/// Orders two columns of nodes so that the flows between them cross little, groups of the left column together.
///
/// Barycentres are swept from side to side (Sugiyama, Tagawa and Toda 1981, doi 10.1109/TSMC.1981.4308636), then every
/// node, and every group as a whole, is moved to its best place in turn while that saves crossings (sifting:
/// Matuszewski, Schönfeld and Molitor 1999, doi 10.1007/3-540-46648-7_22). This is done from several orders, and the
/// best is kept. A crossing of two flows counts the product of their widths, so that wide bands are kept apart first.
/// Ties keep the order given, and the same flows give the same order: starts are drawn with a fixed seed. Cost:
/// O(starts × sweeps × F²) for F flows.
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
  /// How many orders drawn at random are tried besides the one given and its reverse.
  private static let drawnStarts = 4

  /// Orders the nodes `0..<groups.count` on the left and `0..<rightCount` on the right.
  ///
  /// - Parameters:
  ///   - groups: The group of each node on the left; a group's nodes stay together.
  ///   - rightCount: How many nodes the right column has.
  ///   - flows: The flows between them.
  public init(groups: [Int], rightCount: Int, flows: [Flow]) {
    self.groups = groups
    self.flows = flows
    let given = groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
    left = given
    right = Array(0..<rightCount)
    cost = 0
    cost = crossings(left, right)
    var best = (left: left, right: right, cost: cost)
    var starts = [
      (left: given, right: Array(0..<rightCount)), (left: given.reversed(), right: Array(0..<rightCount)),
    ]
    var random = SplitMix64(seed: 1)
    for _ in 0..<Self.drawnStarts {
      let rank = Set(groups).sorted().shuffled(using: &random)
      let nodes = given.shuffled(using: &random)
      starts.append(
        (
          rank.flatMap { group in nodes.filter { groups[$0] == group } },
          starts[0].right.shuffled(using: &random)
        ))
    }
    for start in starts {
      left = start.left
      right = start.right
      for _ in 0..<12 {
        right = Self.byBarycentre(right, positions(left), flows.map { ($0.right, $0.left, $0.weight) })
        sweepLeft()
        let now = crossings(left, right)
        if now < best.cost { best = (left, right, now) }
      }
      sift()
      if cost < best.cost - 1e-9 { best = (left, right, cost) }
    }
    (left, right, cost) = best
    sift()
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

  // MARK: - Sifting

  /// Moves nodes and groups to their best places until nothing is saved.
  private mutating func sift() {
    cost = crossings(left, right)
    for _ in 0..<40 {
      let before = cost
      let leftPlace = positions(left)
      right = Self.sifted(right, flows.map { ($0.right, leftPlace[$0.left], $0.weight) })
      let rightPlace = positions(right)
      let nodes = flows.map { ($0.left, rightPlace[$0.right], $0.weight) }
      var blocks = blocks.map { block in Self.sifted(block, nodes.filter { block.contains($0.0) }) }
      let order = Self.sifted(
        Array(blocks.indices),
        nodes.map { node in (blocks.firstIndex { $0.contains(node.0) } ?? 0, node.1, node.2) })
      blocks = order.map { blocks[$0] }
      left = blocks.flatMap { $0 }
      cost = crossings(left, right)
      if cost >= before - 1e-9 { return }
    }
  }

  /// The left column cut into its groups.
  private var blocks: [[Int]] {
    left.reduce(into: [[Int]]()) { blocks, node in
      if let last = blocks.last?.last, groups[last] == groups[node] {
        blocks[blocks.count - 1].append(node)
      } else {
        blocks.append([node])
      }
    }
  }

  /// `order` with every node in turn at the place where its flows cross the least, the others as they are.
  ///
  /// - Parameter flows: The node, the place of the other end, the weight.
  private static func sifted(_ order: [Int], _ flows: [(node: Int, far: Int, weight: Double)]) -> [Int] {
    guard order.count > 1 else { return order }
    let size = (order.max() ?? 0) + 1
    // gain[a][b]: the cost of a directly above b, less that of b above a.
    var gain = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    for a in flows {
      for b in flows where a.node != b.node {
        if a.far > b.far { gain[a.node][b.node] += a.weight * b.weight }
        if a.far < b.far { gain[a.node][b.node] -= a.weight * b.weight }
      }
    }
    var result = order
    for node in order {
      guard let place = result.firstIndex(of: node) else { continue }
      var rest = result
      rest.remove(at: place)
      // Beginning above all others, one step down at a time.
      var (sum, best, bestPlace) = (0.0, Double.infinity, place)
      for candidate in 0...rest.count {
        if candidate > 0 { sum -= gain[node][rest[candidate - 1]] }
        // Where nothing is saved, the node stays.
        if sum < best - 1e-9 || (candidate == place && sum < best + 1e-9) {
          (best, bestPlace) = (sum, candidate)
        }
      }
      rest.insert(node, at: bestPlace)
      result = rest
    }
    return result
  }
}
