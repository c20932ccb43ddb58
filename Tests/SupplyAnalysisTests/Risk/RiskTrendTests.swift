import SupplyAnalysis
import SupplyData
import Testing

struct RiskTrendTests {
  private let sample: RiskSample
  init() throws { sample = try RiskSample() }

  private func trend(_ first: Int, _ last: Int) throws -> RiskTrend {
    try RiskTrend(
      list: sample.list, period: YearWindow(first, last), governance: sample.governance,
      sources: sample.sources, reference: sample.data.reference)
  }

  @Test func theIndexRisesWithTheShareOfTheWorstGoverned() throws {
    let trend = try trend(2016, 2022)
    let cobalt = trend.entries[0]
    #expect(cobalt.points.map(\.year) == Array(2018...2022))
    // 2018 takes the estimates of 2017: Canada 0.5.
    #expect(cobalt.points[0].indexOfItsYear == Interval(1600 + 0.5 * 3600))
    #expect(cobalt.points[4].indexOfItsYear == Interval(3600))
    // 3400, 3537.5, 3750, 4037.5, 3600: S = 6, p = 28/120 over all orders.
    #expect(cobalt.testOfEachYear?.plain.score == 6)
    #expect(cobalt.isRising(weights: .eachYear) == .no)
    #expect(trend.rising(weights: .eachYear).description == "at least 0, at most 2")
  }

  @Test func withOneYearsGovernanceOnlyProductionMoves() throws {
    let trend = try trend(2016, 2022)
    // Canada 0 and Congo 1 in 2022: the square of the Congo's share, 40 to 60 %.
    #expect(trend.fixedYear == 2022)
    #expect(trend.entries[0].points.map(\.index) == [1600, 2025, 2500, 3025, 3600].map { Interval($0) })
    #expect(trend.entries[0].isRising() == .yes)
    #expect(trend.rising().description == "at least 1, at most 3")
  }

  @Test func fewerThanFiveYearsHaveNoTrend() throws {
    let trend = try trend(2019, 2022)
    #expect(
      trend.entries[0].test.reason
        == "world production of cobalt is complete in 4 of the years 2019-22, and a trend takes 5")
    #expect(trend.entries[1].points.count == 1)
    #expect(trend.entries[2].test.reason == "no year of 2019-22 has complete world production of tungsten")
    #expect(trend.rising().description == "at least 0, at most 3")
  }

  @Test func aPeriodWithoutAnyYearIsAnError() {
    #expect(throws: DataError.self) { try trend(1990, 1999) }
  }
}
