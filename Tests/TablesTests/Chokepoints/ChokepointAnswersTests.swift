import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// The sentences above the tables, on tables whose numbers can be worked out by hand.
struct ChokepointAnswersTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  /// Norway 26 % x 73 %, Chile 100 % x >25 %, China 71 % x >95 %, Canada and Mexico half of zinc; tungsten is withheld.
  @Test func theRankingNamesTheFirstAndWhoReachesTheThreshold() throws {
    let answer = ChokepointTables.countries(Chokepoints(sample.network), register: sample.register).answer
    #expect(
      answer == [
        "In 2022, over 4 of 5 series, the largest mean parts of U.S. consumption are attributed to China (16.9–17.8 %), Chile "
          + "(6.3–25.0 %) and Canada (12.2 %).",
        "50 % or more of U.S. consumption of a mineral: China 1.",
      ])
  }

  @Test func aSetNamesItsTiesAndItsProof() throws {
    let frontier = try CutFrontier(SupplyParts(sample.network, layer: .supply), most: 1)
    #expect(
      CutSetTables.frontier(frontier, register: sample.register).answer == [
        "Without China, 1 of 4 known series lose 50 % or more.",
        "Proved: no set of 1 suppliers makes more lose.",
      ])
  }

  @Test func aMineralNamesWhoIsLargestAndWhatIsUnknown() throws {
    func answer(_ mineral: MineralID) throws -> [String] {
      MineralChokepointTables.countries(
        try MineralChokepoints(of: mineral, in: sample.network, quota: 50), register: sample.register
      ).answer
    }
    #expect(
      try answer("cobalt") == [
        "Of U.S. consumption of cobalt in 2022, 19.0 % is attributed to Norway, less than 50 %.",
        "Congo (Kinshasa) has 92.9–93.5 % of world production (mine), 50 % or more.",
      ])
    let lithium = try answer("lithium")
    #expect(
      lithium[0]
        == "Of U.S. consumption of lithium in 2022, 25.0–100.0 % is attributed to Chile, which may be 50 %.")
    #expect(try answer("zinc").last?.hasPrefix("The producers are unknown: no source prints") == true)
  }

  @Test func aDisruptionSaysOverHowManySeries() throws {
    let parts = SupplyParts(sample.network, layer: .supply)
    let disruption = try Disruption(
      removing: ["CHN"], from: parts,
      capacity: try StandbyCapacity(parts, slack: 0.2, basis: .supply, from: sample.data),
      governance: try Governance(sample.data))
    let answer = DisruptionTables.minerals(
      disruption, threshold: 50, sampling: nil, register: sample.register
    ).answer
    #expect(answer[0].hasPrefix("Without China, "))
    #expect(answer[0].contains("over 4 of 5 series in 2022, "))
    #expect(answer[1].hasPrefix("Of 1 mineral 50 % or more is lost, of "))
  }
}
