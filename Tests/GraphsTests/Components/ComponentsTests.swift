import Testing

@testable import Graphs

struct ComponentsTests {
  private let components = Components(relabelling: [4, 0, 4, 2, 0, 0], count: 5)

  @Test func labelsAreNumberedByTheirLowestNode() {
    #expect(components.labels == [0, 1, 0, 2, 1, 1] && components.count == 3)
    #expect(components[3] == 2 && components.sizes == [2, 3, 1])
    #expect(components.members == [[0, 2], [1, 4, 5], [3]])
    #expect(components == Components(numbered: [0, 1, 0, 2, 1, 1], count: 3))
  }

  @Test func membersInARowAreTheMembers() {
    let (starts, nodes) = components.membersInARow
    #expect(starts == [0, 2, 5, 6] && nodes == components.members.flatMap { $0 })
  }

  @Test func theLargestIsTheLowestOfEquals() {
    #expect(components.largest == 1)
    #expect(Components(relabelling: [1, 0], count: 2).largest == 0)
    let none = Components(relabelling: [], count: 0)
    #expect(
      none.largest == nil && none.sizes.isEmpty && none.members.isEmpty && none.membersInARow.starts == [0])
  }
}
