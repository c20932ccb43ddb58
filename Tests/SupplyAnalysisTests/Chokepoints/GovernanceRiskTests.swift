import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct GovernanceRiskTests {
  @Test func theRiskIsTheMeanOfSixScaled() throws {
    let risk = try GovernanceRisk(try SampleFolder.loaded(), year: 2022)
    let mean = (-1.4 - 0.4411 + 0.5 - 0.3) / 6
    #expect(abs(risk.risk(of: "CHN").lower - (2.5 - mean) / 5) < 1e-12)
  }

  @Test func whatIsMissingIsUnknownNotZero() throws {
    let risk = try GovernanceRisk(try SampleFolder.loaded(), year: 2022)
    #expect(risk.risk(of: "NOR") == Interval(0, 1))
    #expect(risk.risk(of: "CHL") == Interval(0, 1))
    #expect(try GovernanceRisk(try SampleFolder.loaded(), year: 2021).risk(of: "CHN") == Interval(0, 1))
  }
}
