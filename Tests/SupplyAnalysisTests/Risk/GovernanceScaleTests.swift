import SupplyData
import Testing

@testable import SupplyAnalysis

struct GovernanceScaleTests {
  @Test func everyScaleReadsItsOwnColumn() throws {
    let data = try RiskSample().data
    let expected: [(GovernanceScale, Double)] = [
      (.voiceAndAccountability, -1.4), (.politicalStability, -0.4411), (.governmentEffectiveness, 0.5),
      (.regulatoryQuality, -0.3), (.ruleOfLaw, 0), (.controlOfCorruption, 0),
    ]
    for (scale, estimate) in expected {
      let weight = try Governance(data, scale: scale).weight(of: "CHN", in: 2022)
      #expect(abs(weight.lower - (2.5 - estimate) / 5) < 1e-12)
    }
  }

  @Test func theSixAreTheMeanOfSixEachOnce() {
    let single = GovernanceScale.allCases.filter { $0 != .meanOfSix }
    #expect(single.map(\.places.count) == [1, 1, 1, 1, 1, 1])
    #expect(single.flatMap(\.places).sorted() == GovernanceScale.meanOfSix.places)
    #expect(GovernanceScale.meanOfSix.words == "mean of the six indicators")
    #expect(GovernanceScale.ruleOfLaw.words == "rule of law")
  }
}
