import SupplyData
import Testing

@testable import SupplyAnalysis

/// Cobalt's risk is 3600 and rises every year from 2018 to 2022; lithium's lies between 0 and 2500.
struct RiskSensitivityTests {
  private let cases: [SensitivityCase]
  init() throws {
    let sample = try RiskSample()
    cases = try RiskSensitivity(
      SensitivityData(sample.list, .init(year: 2022, period: YearWindow(2018, 2022)), sample.data)
    ).cases(SensitivityChoice.allCases)
  }

  private func outcome(
    _ headline: SensitivityHeadline, _ choice: SensitivityChoice?, _ setting: String
  ) throws -> SensitivityCase.Outcome? {
    try #require(
      cases.first { $0.headline == headline && $0.choice == choice && $0.setting == setting }
    ).outcome.value
  }

  @Test func theLargestRiskIsNamed() throws {
    let largest = try outcome(.largestRisk, nil, "usual")
    #expect(largest?.value == Interval(3600) && largest?.subject == .mineral("cobalt") && largest?.total == 2)
    #expect(try outcome(.largestRisk, .stage, "mine")?.value == Interval(3600))
  }

  /// Five years that rise have S = 10, z = 9 / √(50/3), p = 0.027.
  @Test func aRiseIsCertainAtFivePercentAndNotAtOne() throws {
    #expect(try outcome(.risingRisk, nil, "usual")?.value.lower == 1)
    #expect(try outcome(.risingRisk, .threshold, "p < 0.05")?.value.lower == 1)
    #expect(try outcome(.risingRisk, .threshold, "p < 0.01")?.value.lower == 0)
  }

  /// Two risks are known: that no percentile of them is a cut is the reason, under every choice.
  @Test func aPercentileOfTwoIsNoCut() {
    let high = cases.filter { $0.headline == .highRisk }
    #expect(high.count > 3)
    for one in high {
      #expect(
        one.outcome.unknown == .incomplete("fewer than 4 risks are known, and a percentile takes as many"))
    }
  }

  @Test func everyPeriodOneYearShorterIsThere() {
    let periods = cases.filter { $0.headline == .risingRisk && $0.choice == .window }
    #expect(periods.map(\.setting) == ["2019-22", "2018-21"])
  }
}
