import SupplyAnalysis
import SupplyData
import Testing

struct RiskThresholdTests {
  @Test func aPercentileIsOfTheMiddles() {
    let risks = [Interval(0), Interval(0, 2), Interval(2), Interval(3), Interval(4)]
    #expect(RiskThreshold.standard.value(among: risks) == 3)
    #expect(RiskThreshold.percentile(0).value(among: risks) == 0)
    #expect(RiskThreshold.percentile(50).value(among: []) == nil)
    #expect(RiskThreshold.percentile(50).value(among: Array(risks.prefix(3))) == nil)
    #expect(RiskThreshold.percentile(50).value(among: Array(risks.prefix(4))) == 1.5)
    #expect(RiskThreshold.fixed(7).value(among: []) == 7)
  }
}
