import SupplyAnalysis
import Testing

struct VolatilityMeasureTests {
  @Test func logReturnsJudgeWhereFewSeriesCoverTheWindow() {
    #expect(VolatilityMeasure.standard(known: 25, of: 50) == .cv)
    #expect(VolatilityMeasure.standard(known: 24, of: 50) == .logReturns)
  }
}
