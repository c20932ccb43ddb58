import Graphs
import Testing

@testable import Figures

struct CircularOrderTests {
  private static func crossings(_ order: [Int], _ ties: [CircularOrder.Tie]) -> Double {
    func place(_ node: Int) -> Int { order.firstIndex(of: node) ?? -1 }
    var sum = 0.0
    for (number, one) in ties.enumerated() {
      for other in ties[(number + 1)...] {
        let ends = [one.first, one.second, other.first, other.second]
        guard Set(ends).count == 4 else { continue }
        let inside = ends[2...].filter {
          (min(place(ends[0]), place(ends[1]))..<max(place(ends[0]), place(ends[1]))).contains(place($0))
        }
        if inside.count == 1 { sum += one.weight * other.weight }
      }
    }
    return sum
  }

  @Test func untanglesARing() {
    // 0-3-1-4-2-0, a ring whose given order is a star.
    let ties = [(0, 3), (3, 1), (1, 4), (4, 2), (2, 0)].map { CircularOrder.Tie($0.0, $0.1, weight: 1) }
    let order = CircularOrder(groups: [0, 0, 0, 0, 0], ties: ties)
    #expect(Self.crossings(Array(0..<5), ties) == 5)
    #expect(order.cost < 5 && order.cost == Self.crossings(order.order, ties))
  }

  @Test(arguments: 0..<30) func keepsGroupsTogetherAndSavesCrossings(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 4...16, using: &random)
    let groups = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let ties = (0..<(2 * count)).map { _ in
      CircularOrder.Tie(
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random),
        weight: Double.random(in: 0.3...6, using: &random))
    }.filter { $0.first != $0.second }
    let order = CircularOrder(groups: groups, ties: ties)
    #expect(order.order.sorted() == Array(0..<count))
    let blocks = order.order.map { groups[$0] }.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    #expect(Set(blocks).count == blocks.count)
    let given = groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
    #expect(abs(order.cost - Self.crossings(order.order, ties)) < 1e-9)
    #expect(order.cost <= Self.crossings(given, ties) + 1e-9)
  }

  @Test func takesNothing() {
    #expect(CircularOrder(groups: [], ties: []).order.isEmpty)
    #expect(CircularOrder(groups: [0], ties: []).order == [0])
  }
}
