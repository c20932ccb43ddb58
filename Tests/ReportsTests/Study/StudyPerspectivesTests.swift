import SupplyAnalysis
import SupplyData
import Tables
import Testing

@testable import Reports

struct StudyPerspectivesTests {
  @Test func theCountsHaveBoundsAndThresholds() throws {
    let perspectives = try StudySample().results().perspectives
    #expect(perspectives.period == YearWindow(2018, 2022))
    #expect(perspectives.findings.map(\.subject) == ["Dependence", "Market dynamics", "Supply risk"])
    #expect(perspectives.findings.map(\.value) == ["4–6 of 6", "0–6 of 6", "0–6 of 6"])
    #expect(
      perspectives.findings.map(\.text) == [
        "4–6 of 6 entries were above 50 % net import reliance in 2022.",
        "The price of 0–6 of 6 was volatile (CV of 0.2 or more) in at least one window of 5 years, 0 known.",
        "0–6 of 6 were at high risk (unknown) in 2022 or rose over the period (p < 0.1, governance of one year), 0 known.",
      ])
    #expect(perspectives.reading.hasPrefix("Over 2018-22, counted at least–at most."))
  }

  /// A single period is compared with nothing.
  @Test func theTablesAreThoseOfOnePeriod() throws {
    #expect(
      try StudySample().results().perspectives.tables.map(\.name) == [
        "perspectives", "perspectives-sweep", "perspectives-suppliers", "perspectives-unknown",
      ])
  }
}
