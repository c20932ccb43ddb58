import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct SensitivityCaseTests {
  @Test func aCountIsFromWhatIsCertainToWhatIsPossible() {
    let outcome = SensitivityCase.Outcome(BoundedCount([.yes, .no, .unknown, .unknown]), from: ["MCS2026"])
    #expect(outcome.value == Interval(1, 3) && outcome.total == 4 && outcome.subject == nil)
    #expect(SensitivityCase.Outcome(BoundedCount([]), from: []).value == Interval(0))
  }
}
