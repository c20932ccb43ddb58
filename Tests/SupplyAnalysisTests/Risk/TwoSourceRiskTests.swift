import SupplyAnalysis
import SupplyData
import Testing

struct TwoSourceRiskTests {
  private func risk(_ reliance: Interval, _ production: Interval, _ imports: Interval) -> Interval {
    TwoSourceRisk.value(reliance: reliance, production: production, imports: imports)
  }

  @Test func theWorldMarketCountsAtMostOneHalf() {
    #expect(risk(Interval(0), Interval(4000), Interval(1000)) == Interval(1000))
    #expect(risk(Interval(100), Interval(4000), Interval(1000)) == Interval(2500))
    #expect(risk(Interval(50), Interval(4000), Interval(1000)) == Interval(1750))
  }

  @Test func boundsAreThoseOfTheCorners() {
    #expect(risk(Interval(0, 100), Interval(4000), Interval(1000)) == Interval(1000, 2500))
    #expect(risk(Interval(0, 100), Interval(0), Interval(1000)) == Interval(500, 1000))
    #expect(risk(Interval(50), Interval(0, 4000), Interval(0, 1000)) == Interval(0, 1750))
  }
}
