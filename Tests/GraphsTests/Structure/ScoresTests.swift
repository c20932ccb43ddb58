import Testing

@testable import Graphs

@Suite struct ScoresTests {
  @Test func rankingBreaksTiesByNode() {
    let scores = Scores([1, 3, .nan, 3, 0])
    #expect(scores.ranking().map(\.node) == [1, 3, 0, 4, 2])
    #expect(scores.top(2).map(\.node) == [1, 3])
    #expect(scores.top(-1).isEmpty)
    #expect(scores.maximum == Scores.Ranked(node: 1, score: 3))
    #expect(Scores([]).maximum == nil)
  }

  @Test func centralizationRunsFromNoneToAll() {
    #expect(Scores([5, 0, 0, 0]).centralization() == 1)
    #expect(Scores([2, 2, 2]).centralization() == 0)
    #expect(Scores([0.5, 0, 0]).centralization(largestPossible: 1) == 0.5)
    #expect(Scores([7]).centralization() == 0)
    #expect(Scores([0, 0]).centralization() == 0)
  }
}
