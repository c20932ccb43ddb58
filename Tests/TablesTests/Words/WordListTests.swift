import SupplyData
import Testing

@testable import Tables

struct WordListTests {
  @Test(
    arguments: [
      ([], ""), (["China"], "China"), (["China", "Japan"], "China and Japan"),
      (["China", "Japan", "Mexico"], "China, Japan and Mexico"),
    ] as [([String], String)]) func namesAreJoined(names: [String], text: String)
  {
    #expect(WordList.of(names) == text)
  }

  @Test func whatIsTooManyIsCounted() {
    let names = ["China", "Japan", "Mexico", "Norway"]
    #expect(WordList.of(names, most: 4) == "China, Japan, Mexico and Norway")
    #expect(WordList.of(names, most: 3) == "China, Japan, Mexico and 1 more")
    #expect(WordList.of(names, most: 1) == "China and 3 more")
  }

  @Test func oneIsNotMany() {
    #expect([0, 1, 2].map { WordList.counted($0, "row") } == ["0 rows", "1 row", "2 rows"])
    #expect([1, 3].map { WordList.counted($0, "entry", "entries") } == ["1 entry", "3 entries"])
    #expect(WordList.counted(BoundedCount([.yes, .no]), "mineral") == "1 mineral")
    #expect(WordList.counted(BoundedCount([.yes, .yes]), "mineral") == "2 minerals")
    #expect(WordList.counted(BoundedCount([.no, .unknown]), "mineral") == "at least 0, at most 1 minerals")
  }
}
