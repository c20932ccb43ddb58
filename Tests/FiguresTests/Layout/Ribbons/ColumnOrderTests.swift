import Testing

@testable import Figures

struct ColumnOrderTests {
  /// A small generator, so that a failure can be repeated from its seed.
  private struct Numbers {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static func flows(_ numbers: inout Numbers, left: Int, right: Int) -> [ColumnOrder.Flow] {
    (0..<left).flatMap { from in
      (0..<right).compactMap { to in
        numbers.next(below: 3) == 0
          ? ColumnOrder.Flow(left: from, right: to, weight: Double(1 + numbers.next(below: 3))) : nil
      }
    }
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
  }

  private static func cost(_ flows: [ColumnOrder.Flow], _ left: [Int], _ right: [Int]) -> Double {
    func place(_ node: Int, _ order: [Int]) -> Int { order.firstIndex(of: node) ?? -1 }
    var sum = 0.0
    for (index, a) in flows.enumerated() {
      for b in flows[(index + 1)...] {
        let sides =
          (place(a.left, left) - place(b.left, left)) * (place(a.right, right) - place(b.right, right))
        if sides < 0 { sum += a.weight * b.weight }
      }
    }
    return sum
  }

  @Test(arguments: 0..<12)
  func comesCloseToTheBestOfAllOrders(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 977 &+ 5)
    let flows = Self.flows(&numbers, left: 4, right: 4)
    let order = ColumnOrder(groups: [0, 1, 2, 3], rightCount: 4, flows: flows)
    let all = Self.permutations([0, 1, 2, 3])
    let best = all.flatMap { left in all.map { Self.cost(flows, left, $0) } }.min() ?? 0
    let plain = Self.cost(flows, [0, 1, 2, 3], [0, 1, 2, 3])
    #expect(order.cost == Self.cost(flows, order.left, order.right))
    #expect(order.cost <= plain)
    // A heuristic: never worse than the order given, at most one wide crossing above the best of 576 orders.
    #expect(order.cost <= best + 4, "\(order.cost) against \(best)")
  }

  @Test(arguments: 0..<8)
  func keepsGroupsTogether(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 31 &+ 1)
    let groups = (0..<12).map { _ in numbers.next(below: 4) }
    let order = ColumnOrder(
      groups: groups, rightCount: 9, flows: Self.flows(&numbers, left: 12, right: 9))
    #expect(order.left.sorted() == Array(0..<12) && order.right.sorted() == Array(0..<9))
    let blocks = order.left.map { groups[$0] }.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    #expect(Set(blocks).count == blocks.count)
  }

  @Test func untanglesWhatCanBeUntangled() {
    let flows = (0..<6).map { ColumnOrder.Flow(left: $0, right: 5 - $0, weight: 1) }
    let order = ColumnOrder(groups: Array(0..<6), rightCount: 6, flows: flows)
    #expect(order.crossingCount == 0 && order.cost == 0)
  }

  @Test func takesNothing() {
    let order = ColumnOrder(groups: [], rightCount: 0, flows: [])
    #expect(order.left.isEmpty && order.right.isEmpty && order.crossingCount == 0)
  }
}
