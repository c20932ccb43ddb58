import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct ChokepointSensitivityTests {
  private let cases: [SensitivityCase]
  init() throws {
    let data = try SampleFolder.loaded()
    cases = try ChokepointSensitivity(
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

  /// Rare earths lose 67 to 71 % to China, lithium 25 to 100 % to Chile; no other loses as much as 40 %.
  @Test func theUsualHeadlinesOfTheSample() throws {
    let exposure = try outcome(.exposure, nil, "usual").value
    #expect(exposure?.subject == .country("CHN") && exposure?.total == 4)
    #expect(exposure.map { abs($0.value.upper - 71.0 / 4) < 1e-12 } == true)
    for (choice, setting) in [(nil, "usual"), (SensitivityChoice.threshold, "40 %"), (.threshold, "65 %")] {
      #expect(try outcome(.supplied, choice, setting).value?.value == Interval(1, 2), "\(setting)")
    }
  }

  /// By BACI, only cobalt has suppliers: 75 of 100 from Finland, times 73 %.
  @Test func importsByTradeNameAnotherCountry() throws {
    let exposure = try outcome(.exposure, .window, "baci").value
    #expect(exposure?.subject == .country("FIN") && exposure?.total == 1)
    #expect(exposure.map { abs($0.value.lower - 75 * 0.73) < 1e-9 } == true)
    #expect(try outcome(.supplied, .window, "baci").value?.value == Interval(1))
  }

  /// Congo has 93 % of the mines of cobalt; no table of a stage after the mine is held.
  @Test func aStageThatIsNotHeldCountsNothing() throws {
    #expect(try outcome(.controlled, .stage, "processing").value?.total == 0)
    let mine = try #require(try outcome(.controlled, .stage, "mine").value)
    #expect(mine.value.lower >= 1 && mine.total == 2)
  }
}
