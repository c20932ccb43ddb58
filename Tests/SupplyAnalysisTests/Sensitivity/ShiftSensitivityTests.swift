import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

/// Cobalt moves from Norway to Congo by 8 points, zinc from Congo to Norway by 4.
struct ShiftSensitivityTests {
  private let cases: [SensitivityCase]
  init() throws {
    let data = try ShiftSample.dataset(ShiftSample.moving)
    cases = try ShiftSensitivity(
      SensitivityData(
        try MineralList(named: "us-2022", in: data), .init(year: 2022, period: YearWindow(2018, 2022)), data)
    ).cases(SensitivityChoice.allCases)
  }

  private func outcome(
    _ headline: SensitivityHeadline, _ choice: SensitivityChoice?, _ setting: String
  ) throws -> Found<SensitivityCase.Outcome> {
    try #require(
      cases.first { $0.headline == headline && $0.choice == choice && $0.setting == setting }
    ).outcome
  }

  @Test func theMeanOverMineralsIsThatOfThePanel() throws {
    let africa = try outcome(.africa, nil, "usual").value
    #expect(africa?.value == Interval(2) && africa?.total == 2)
    #expect(try outcome(.southAmerica, nil, "usual").value?.value == Interval(0))
    #expect(try outcome(.africa, .stage, "mine").value?.value == Interval(2))
    #expect(try outcome(.risingInAsia, nil, "usual").value?.value == Interval(0))
  }

  /// Four years are too few for a trend, so that a shorter period has no panel; no price is no value.
  @Test func whatIsNotKnownHasAReason() throws {
    #expect(try outcome(.africa, .window, "2018-21").unknown?.kind == .notPrinted)
    #expect(
      try outcome(.africa, .weights, "by value").unknown
        == .partsUnknown("no mineral of the panel has a price by weight"))
  }
}
