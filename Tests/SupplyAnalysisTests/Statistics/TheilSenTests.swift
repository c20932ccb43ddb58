import SupplyAnalysis
import SupplyData
import Testing

struct TheilSenTests {
  @Test(arguments: StatisticsFixture.with("theilslopes"))
  func lineAndIntervalAreThoseOfSciPy(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["theilslopes"])
    let line = try #require(TheilSen(fixture.values, at: fixture.values.indices.map(Double.init)))
    #expect(isClose(line.slope, expected[0]))
    #expect(isClose(line.intercept, expected[1]))
    #expect(isClose(line.interval.lower, expected[2]))
    #expect(isClose(line.interval.upper, expected[3]))
  }

  @Test func yearsMayBeMissing() throws {
    let line = try #require(TheilSen([10, 12, 20], at: [2013, 2014, 2018]))
    #expect(line.slope == 2)
    #expect(line.interval.lower <= 2 && line.interval.upper >= 2)
  }

  @Test(arguments: [1 - 0x1p-53, 0x1p-1000, 0.5])
  func theExtremesOfConfidenceGiveAnInterval(confidence: Double) throws {
    let values = (0..<40).map { Double($0 * $0 % 13) }
    let line = try #require(TheilSen(values, at: (0..<40).map(Double.init), confidence: confidence))
    #expect(line.interval.lower <= line.slope && line.slope <= line.interval.upper)
  }

  @Test func oneTimeHasNoSlope() {
    #expect(TheilSen([1], at: [2020]) == nil)
    #expect(TheilSen([1, 2], at: [2020, 2020]) == nil)
    #expect(TheilSen([], at: []) == nil)
  }
}
