import SupplyData
import SupplyNetwork
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

  @Test func theScalesAreToldWithWhatTheyAreOver() throws {
    let sample = try MarketSample()
    let network = try SupplyNetwork(year: 2022, list: sample.list, sources: sample.sources)
    let market = try MarketDynamics(
      list: sample.list, window: YearWindow(2018, 2022), prices: sample.prices(), sources: sample.sources)
    let governance = try Governance(sample.data)
    let score = ScreeningScore(network, governance, market: market, scaling: .minimumMaximum)
    // Cobalt alone has all three: one producer, Congo, without estimates; 90 to 160 t over five years; CV √24/14.
    #expect(score.panel == 1)
    let scale = try #require(score.scale)
    #expect(scale.concentration == 0...10_000)
    #expect(abs(scale.growth.lowerBound - 0.12196) < 1e-5)
    #expect(abs(scale.variation.lowerBound - 24.0.squareRoot() / 14) < 1e-12)
    let fixed = ScreeningScore(network, governance, market: market, scaling: .fixed)
    #expect(fixed.scale?.growth == 0...0.5)
    #expect(fixed.entries[1].score.reason != nil && fixed.entries[1].parts == nil)
  }

  private func cbrtOf(_ value: Double) -> Double {
    var root = 0.5
    for _ in 0..<100 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}
