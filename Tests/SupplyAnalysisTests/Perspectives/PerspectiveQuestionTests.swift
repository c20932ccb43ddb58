import SupplyAnalysis
import Testing

struct PerspectiveQuestionTests {
  @Test func thresholdsThatAreTriedCoverTheScale() {
    #expect(PerspectiveQuestion.isDependent(above: 50, derived: true).thresholdsTried.last == 100)
    #expect(PerspectiveQuestion.isVolatileAtTheEnd(atLeast: 0.2, .cv).thresholdsTried.first == 0.01)
    #expect(PerspectiveQuestion.isAtHighRisk(.standard).thresholdsTried.count == 101)
    #expect(PerspectiveQuestion.isAtRisingRisk(.fixed).thresholdsTried.isEmpty)
    #expect(PerspectiveQuestion.isAtRisingRisk(.fixed).claim == nil)
  }
}
