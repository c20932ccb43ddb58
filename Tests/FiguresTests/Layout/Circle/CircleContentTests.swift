import Testing

@testable import Figures

struct CircleContentTests {
  private typealias Node = CircleContent.Node

  private func content(_ nodes: [Node], _ ties: [(Int, Int)] = []) -> CircleContent {
    CircleContent(
      name: "circle", title: "", nodes: nodes,
      ties: ties.map { .init(first: $0.0, second: $0.1, weight: 1, color: Color(0), meaning: "") },
      scale: WidthScale(full: 1), samples: [], legend: [], caption: "", sources: [], omitted: 0)
  }

  private func node(_ name: String, _ group: String, _ size: Double = 1) -> CircleContent.Node {
    Node(id: name, label: name, name: name, group: group, size: size, fill: Color(0))
  }

  @Test func byNameWithinGroups() {
    let content = content([node("c", "B"), node("b", "A"), node("a", "B"), node("d", "A")])
    #expect(content.order(by: .name) == [1, 3, 2, 0])
  }

  @Test func theGroupOfTheLargestSumFirst() {
    // B has 0.9 in sum, A 0.8, though A has the largest node.
    let content = content([node("a", "A", 0.8), node("b", "B", 0.4), node("c", "B", 0.5)])
    #expect(content.order(by: .weight) == [2, 1, 0])
  }

  @Test func tiesAreUntangledAndGroupsStayTogether() {
    let ring = content((0..<4).map { node("\($0)", "A") }, [(0, 2), (2, 1), (1, 3), (3, 0)])
    let order = ring.order(by: .crossings)
    // Whoever is tied stands side by side on the ring.
    for (a, b) in [(0, 2), (2, 1), (1, 3), (3, 0)] {
      let steps = abs((order.firstIndex(of: a) ?? 0) - (order.firstIndex(of: b) ?? 0))
      #expect(steps == 1 || steps == 3)
    }
    let grouped = content([node("a", "A"), node("b", "B"), node("c", "A")], [(0, 1), (1, 2)])
    #expect(grouped.order(by: .crossings) == [0, 2, 1] || grouped.order(by: .crossings) == [2, 0, 1])
    #expect(content([]).order(by: .crossings).isEmpty)
  }
}
