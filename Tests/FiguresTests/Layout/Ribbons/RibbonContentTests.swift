import SupplyData
import Testing

@testable import Figures

struct RibbonContentTests {
  private typealias Node = RibbonContent.Node

  private func content(_ left: [Node], _ flows: [RibbonContent.Flow] = []) -> RibbonContent {
    .sample(left, [Node("x"), Node("y"), Node("z")], flows)
  }

  @Test func byNameWithinGroupsByName() {
    let content = content([Node("b", group: "B"), Node("c", group: "A"), Node("a", group: "A")])
    #expect(content.order(by: .name).left == [2, 1, 0])
  }

  @Test func theHeaviestFirstButItsGroupBesideIt() {
    let content = content([
      Node("a", group: "A", weight: 1), Node("b", group: "B", weight: 8), Node("c", group: "A", weight: 9),
      Node("d", group: "B", weight: 8),
    ])
    #expect(content.order(by: .weight).left == [2, 0, 1, 3])
  }

  @Test func nodesWithoutAGroupAreGroupsOfTheirOwn() {
    let content = content([Node("a", weight: 1), Node("b", weight: 3), Node("c", weight: 2)])
    #expect(content.order(by: .weight).left == [1, 2, 0])
  }

  @Test func flowsAreUntangledButGroupsStayTogether() {
    let tangled = content(
      [Node("a"), Node("b"), Node("c")], (0..<3).map { .init($0, 2 - $0, Interval(1)) })
    let order = tangled.order(by: .crossings)
    #expect(order.left.map { 2 - $0 } == order.right)
    // A and C belong together, whatever they cross.
    let grouped = content(
      [Node("a", group: "A"), Node("b", group: "B"), Node("c", group: "A")],
      (0..<3).map { .init($0, $0, Interval(1)) })
    let left = grouped.order(by: .crossings).left
    #expect(left.firstIndex(of: 1) != 1)
  }

  @Test func aSharedOrderIsFollowedAndWhatItDoesNotKnowComesLastByName() {
    let ranks = FigureRanks(groups: ["B", "A"], nodes: ["USA", "CAN", "CHL"])
    let content = content([
      Node("country:CHL", group: "A"), Node("country:XXB", group: "B"), Node("country:CAN", group: "B"),
      Node("country:XXA", group: "B"), Node("others:C", group: "C"), Node("country:USA", group: "B"),
    ])
    for order in FigureOptions.Order.allCases {
      #expect(content.order(by: order, ranks: ranks).left == [5, 2, 3, 1, 0, 4])
    }
  }
}
