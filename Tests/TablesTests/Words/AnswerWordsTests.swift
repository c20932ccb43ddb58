import SupplyData
import Testing

@testable import Tables

struct AnswerWordsTests {
  /// What is not known is said, never counted as no.
  @Test func answersHaveThreeWords() {
    #expect([Answer.yes, .no, .unknown].map(AnswerWords.of) == ["yes", "no", "unknown"])
  }
}
