import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct SensitivityCaseTests {
  @Test func aCountIsFromWhatIsCertainToWhatIsPossible() {
    let outcome = SensitivityCase.Outcome(BoundedCount([.yes, .no, .unknown, .unknown]))
    #expect(outcome.value == Interval(1, 3) && outcome.total == 4 && outcome.subject == nil)
    #expect(SensitivityCase.Outcome(BoundedCount([])).value == Interval(0))
  }
}
