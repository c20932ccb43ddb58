import Testing

@testable import Graphs

@Suite struct GroupLinksTests {
  @Test func sumsLinksByGroupInTheOrderMet() throws {
    let links = GroupLinks(groups: 4)
    add(to: links)
    #expect((0..<links.count).map { links.group(at: $0) } == [3, 1])
    #expect([links[0], links[1], links[2], links[3]] == [0, 4, 0, 3])
  }

  @Test func isAsNewOnceCleared() throws {
    let links = GroupLinks(groups: 4)
    add(to: links)
    links.clear()
    #expect(links.count == 0)
    add(to: links)
    #expect([links[1], links[3]] == [4, 3])
  }

  /// The links of node 0, of weights 1, 2 and 4, to the groups 3, 3 and 1.
  private func add(to links: GroupLinks) {
    let labels: [Int32] = [0, 3, 3, 1]
    let rows = Adjacency(
      offsets: [0, 3, 3, 3, 3], nodes: [1, 2, 3], weights: [1, 2, 4], arcs: [])
    rows.withRows { rows in
      labels.withUnsafeBufferPointer { links.add(rows, of: 0, by: $0) }
    }
  }
}
