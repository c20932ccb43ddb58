import SupplyAnalysis
import Testing

struct RanksTests {
  @Test(arguments: StatisticsFixture.with("ranks"))
  func ranksAreThoseOfSciPy(fixture: StatisticsFixture) throws {
    #expect(Ranks.average(fixture.values) == (try #require(fixture.results["ranks"])))
  }

  @Test func nothingHasNoRanks() { #expect(Ranks.average([]) == []) }
}
