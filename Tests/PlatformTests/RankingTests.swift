import Platform
import Testing

struct RankingTests {
  private struct Item: Equatable {
    var name: String
    var value: Int
    var other = 0
  }

  @Test func theLargestIsFirstAndEqualsGoByName() {
    let items = [Item(name: "b", value: 1), Item(name: "c", value: 2), Item(name: "a", value: 1)]
    #expect(items.ranked(by: \.value, then: \.name).map(\.name) == ["c", "a", "b"])
    #expect([Item]().ranked(by: \.value, then: \.name).isEmpty)
  }

  @Test func theLargestIsTheFirstOfTheRanks() {
    let items = [Item(name: "b", value: 2), Item(name: "c", value: 1), Item(name: "a", value: 2)]
    #expect(items.largest(by: \.value, then: \.name)?.name == "a")
    #expect([Item]().largest(by: \.value, then: \.name) == nil)
  }

  @Test func theSecondValueDecidesBeforeTheName() {
    let items = [
      Item(name: "a", value: 1, other: 1), Item(name: "b", value: 1, other: 2), Item(name: "d", value: 2),
      Item(name: "c", value: 1, other: 1),
    ]
    #expect(items.ranked(by: \.value, and: \.other, then: \.name).map(\.name) == ["d", "b", "a", "c"])
  }

  @Test func theSecondNameDecidesLast() {
    let items = [
      Item(name: "b", value: 1, other: 1), Item(name: "a", value: 1, other: 2),
      Item(name: "a", value: 1, other: 1),
      Item(name: "c", value: 2),
    ]
    let ranked = items.ranked(by: \.value, then: \.name, then: \.other)
    #expect(ranked.map(\.name) == ["c", "a", "a", "b"] && ranked.map(\.other) == [0, 1, 2, 1])
  }

  /// The order of what is given does not matter where names differ.
  @Test func everyOrderGivesTheSameRanks() {
    let items = (0..<50).map { Item(name: String($0), value: $0 % 5, other: $0 % 3) }
    let ranked = items.ranked(by: \.value, and: \.other, then: \.name)
    for step in [7, 11, 13, 49] {
      let mixed = items.indices.map { items[$0 * step % items.count] }
      #expect(mixed.ranked(by: \.value, and: \.other, then: \.name) == ranked)
    }
    for (first, second) in zip(ranked, ranked.dropFirst()) {
      #expect(first.value > second.value || (first.value == second.value && first.other >= second.other))
    }
  }
}
