/// Orders nodes around a circle so that the ties between them cross little, groups together.
///
/// Neighbours of a group are swapped, and neighbouring groups as wholes, while that saves crossings. A crossing of two
/// ties counts the product of their weights. Ties in cost keep the order given; the circle begins with the first group.
/// Reference: Baur and Brandes 2004, doi 10.1007/978-3-540-30559-0_28 (sifting on circles).
///
/// Cost: O(rounds × (Σ over neighbours of degree² + groups × T²)) for T ties.
public struct CircularOrder: Sendable {
  /// A tie between two nodes.
  public struct Tie: Sendable {
    /// One node.
    public let first: Int
    /// The other.
    public let second: Int
    /// The weight.
    public let weight: Double

    /// A tie of `weight`.
    public init(_ first: Int, _ second: Int, weight: Double) {
      (self.first, self.second, self.weight) = (first, second, weight)
    }
  }

  /// The nodes around the circle, clockwise.
  public private(set) var order: [Int]
  private let ties: [Tie]
  private let neighbours: [[(node: Int, weight: Double)]]

  /// Orders the nodes `0..<groups.count`; a group's nodes stay together.
  public init(groups: [Int], ties: [Tie]) {
    self.ties = ties
    var neighbours = Array(repeating: [(node: Int, weight: Double)](), count: groups.count)
    for tie in ties where tie.first != tie.second {
      neighbours[tie.first].append((tie.second, tie.weight))
      neighbours[tie.second].append((tie.first, tie.weight))
    }
    self.neighbours = neighbours
    order = groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
    for _ in 0..<30 {
      let wasSwapped = swapNodes(groups)
      if !swapGroups(groups), !wasSwapped { break }
    }
  }

  /// The crossings, each counted as the product of the two weights.
  public var cost: Double { Self.cost(order, ties) }

  private static func places(_ order: [Int]) -> [Int] {
    var place = Array(repeating: 0, count: order.count)
    for (position, node) in order.enumerated() { place[node] = position }
    return place
  }

  private static func cost(_ order: [Int], _ ties: [Tie]) -> Double {
    let place = places(order)
    let chords = ties.map { tie in
      let (a, b) = (place[tie.first], place[tie.second])
      return (low: min(a, b), high: max(a, b), weight: tie.weight)
    }
    var sum = 0.0
    for (number, chord) in chords.enumerated() {
      for other in chords[(number + 1)...] {
        let begins = chord.low < other.low && other.low < chord.high && chord.high < other.high
        let ends = other.low < chord.low && chord.low < other.high && other.high < chord.high
        if begins || ends { sum += chord.weight * other.weight }
      }
    }
    return sum
  }

  /// Swaps neighbours of one group while that saves crossings; says whether it did.
  private mutating func swapNodes(_ groups: [Int]) -> Bool {
    guard order.count > 2 else { return false }
    var place = Self.places(order)
    var wasSwapped = false
    for _ in 0..<order.count {
      var isDone = true
      for position in 0..<(order.count - 1) {
        let (u, v) = (order[position], order[position + 1])
        guard groups[u] == groups[v], saving(u, v, place) > 1e-9 else { continue }
        order.swapAt(position, position + 1)
        place[u] = position + 1
        place[v] = position
        (isDone, wasSwapped) = (false, true)
      }
      if isDone { break }
    }
    return wasSwapped
  }

  /// What is saved when `u`, directly before `v`, comes after it: ties of the two cross when their far ends come in
  /// the same order.
  private func saving(_ u: Int, _ v: Int, _ place: [Int]) -> Double {
    var sum = 0.0
    for x in neighbours[u] where x.node != v {
      let a = (place[x.node] - place[v] + order.count) % order.count
      for y in neighbours[v] where y.node != u {
        let b = (place[y.node] - place[v] + order.count) % order.count
        if a < b { sum += x.weight * y.weight }
        if a > b { sum -= x.weight * y.weight }
      }
    }
    return sum
  }

  /// Swaps neighbouring groups while that saves crossings; says whether it did.
  private mutating func swapGroups(_ groups: [Int]) -> Bool {
    var blocks = order.reduce(into: [[Int]]()) { blocks, node in
      if let last = blocks.last?.last, groups[last] == groups[node] {
        blocks[blocks.count - 1].append(node)
      } else {
        blocks.append([node])
      }
    }
    // Three groups on a circle have one order but for its direction.
    guard blocks.count > 3 else { return false }
    var best = cost
    var wasSwapped = false
    for position in 1..<(blocks.count - 1) {
      var other = blocks
      other.swapAt(position, position + 1)
      let now = Self.cost(other.flatMap { $0 }, ties)
      guard now < best - 1e-9 else { continue }
      (blocks, best, wasSwapped) = (other, now, true)
    }
    if wasSwapped { order = blocks.flatMap { $0 } }
    return wasSwapped
  }
}
