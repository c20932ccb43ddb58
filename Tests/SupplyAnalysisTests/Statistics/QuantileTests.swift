import SupplyAnalysis
import Testing

struct QuantileTests {
  @Test(arguments: StatisticsFixture.with("quantiles"))
  func quantilesAreThoseOfNumPy(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["quantiles"])
    let sorted = fixture.values.sorted()
    for (probability, value) in zip([0.05, 0.25, 0.5, 0.95], expected) {
      #expect(isClose(Quantile.value(probability, ofSorted: sorted), value))
    }
    #expect(Quantile.value(0, ofSorted: sorted) == sorted.first)
    #expect(Quantile.value(1, ofSorted: sorted) == sorted.last)
  }
}
