import Testing

@testable import SupplyAnalysis

struct ScreeningScoreTests {
  private let panel = [[1000.0, 0.1, 0.2], [4000, 0.2, 0.8], [7000, 0.4, 0.5]]

  @Test func percentilesAreNeverZero() {
    let scores = ScreeningScore.scores(panel, .percentile)
    #expect(abs(scores[0] - 1.0 / 6) < 1e-12)
    // Ranks 3, 3, 2 of 3.
    #expect(abs(scores[2] - cbrtOf(5.0 / 6 * 5 / 6 * 0.5)) < 1e-12)
  }

  @Test func theSmallestPartOfThePanelMakesZero() {
    let scores = ScreeningScore.scores(panel, .minimumMaximum)
    #expect(scores[0] == 0)
    #expect(abs(scores[1] - cbrtOf(0.5 * (1.0 / 3) * 1)) < 1e-12)
    #expect(abs(ScreeningScore.scores([[1, 1, 1]], .minimumMaximum)[0] - 0.5) < 1e-12)
  }

  @Test func fixedBoundsDoNotDependOnThePanel() {
    let alone = ScreeningScore.scores([panel[1]], .fixed)
    #expect(abs(alone[0] - cbrtOf(0.4 * 0.4 * 0.8)) < 1e-12)
    #expect(ScreeningScore.scores(panel, .fixed)[1] == alone[0])
    #expect(ScreeningScore.scores([[20_000, 3, 2]], .fixed) == [1])
    #expect(ScreeningScore.scores([], .fixed) == [])
  }

  private func cbrtOf(_ value: Double) -> Double {
    var root = 0.5
    for _ in 0..<100 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}
