import SupplyAnalysis
import SupplyData
import Tables
import Testing

@testable import Reports

struct StudyShiftsTests {
  /// The sample has production of single years.
  @Test func whatIsNotKnownHasItsReason() throws {
    let shifts = try StudySample().results().shifts
    #expect(shifts.tables.isEmpty && shifts.finding == nil)
    #expect(
      shifts.paragraph
        == "Not known for 2018-22: no mineral of us-2022 has 5 years of world production in 2018-22.")
  }

  @Test func thePanelIsAnsweredOnce() throws {
    let shifts = try StudySample(StudySample.fiveYears).results().shifts
    #expect(shifts.tables.map(\.name) == ["shifts-panel", "shifts-tests"])
    #expect(shifts.paragraph.contains("Africa: its mean share rose by 8.0 points; the trend is upward for 1"))
    let finding = try #require(shifts.finding)
    #expect(finding.subject == "Where production has moved" && finding.value == "Asia 0.0 points")
    #expect(finding.text == shifts.paragraph)
  }
}
