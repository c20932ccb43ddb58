import SupplyAnalysis
import SupplyData
import Testing

struct DerivedRelianceTests {
  private let sample: YearsSample
  init() throws { sample = try YearsSample() }

  @Test func consumptionLessProductionOverConsumption() throws {
    let cobalt = try #require(sample.derived("cobalt", 2013).value)
    #expect(abs(cobalt.interval.lower - 60) < 1e-9 && abs(cobalt.interval.upper - 60) < 1e-9)
    #expect(cobalt.production.count == 2)
    // In 2015 the derivation gives 70 and USGS prints 72.
    #expect(cobalt.comparedIn == [2015])
    #expect(abs(cobalt.distance - 2) < 1e-9)
  }

  @Test func aDerivationThatMissesThePrintedFigureIsNotBelieved() {
    // 2015: 50 derived, 20 printed.
    #expect(
      sample.derived("lithium", 2013).reason
        == "a reliance of lithium worked out from its parts is up to 30 points from the printed")
  }

  @Test func aDerivationThatCannotBeCheckedIsNotBelieved() {
    #expect(
      sample.derived("tungsten", 2013).reason
        == "no year has both a printed reliance of tungsten and its parts to check a derivation")
  }

  @Test func whatIsNotKnownIsNotDerived() {
    #expect(
      sample.derived("cobalt", 2014).reason == "production of cobalt is not known for 2014")
    #expect(sample.derived("zinc", 2013).reason?.contains("consumption-apparent of zinc") == false)
    #expect(sample.derived("zinc", 2013).value == nil)
  }
}
