import SupplyAnalysis
import Testing

struct MannKendallTests {
  @Test func theFixturesAreThere() { #expect(StatisticsFixture.all.count > 50) }

  @Test(arguments: StatisticsFixture.with("exact"))
  func exactPValuesAreThoseOfSciPy(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["exact"])[0]
    #expect(isClose(MannKendall(fixture.values).pValue, expected))
  }

  @Test(arguments: StatisticsFixture.with("permuted"))
  func exactPValuesWithTiesAreThoseOfAllOrders(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["permuted"])[0]
    #expect(isClose(MannKendall(fixture.values).pValue, expected))
  }

  @Test(arguments: StatisticsFixture.with("original"))
  func scoreVarianceAndNormalPValueAreThoseOfPymannkendall(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["original"])
    let test = MannKendall(fixture.values)
    #expect(Double(test.score) == expected[0])
    #expect(isClose(test.variance, expected[1]))
    #expect(isClose(test.z, expected[2]))
    // pymannkendall takes 1 - Φ, which loses digits where p is small.
    #expect(abs(test.normalPValue - expected[3]) < 1e-12)
    #expect(isClose(test.tau, expected[4]))
  }

  @Test func whatCannotShowATrendHasAPValueOfOne() {
    for values in [[], [1], [2, 2, 2]] as [[Double]] {
      #expect(MannKendall(values).pValue == 1)
      #expect(MannKendall(values).z == 0)
    }
  }

  @Test(arguments: StatisticsFixture.all)
  func aSeriesReadBackwardsHasTheOppositeTrend(fixture: StatisticsFixture) {
    let (there, back) = (MannKendall(fixture.values), MannKendall(fixture.values.reversed()))
    #expect(there.score == -back.score)
    #expect(isClose(there.pValue, back.pValue))
    #expect((0...1).contains(there.pValue))
  }
}
