import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct BriefTests {
  private let data: Dataset
  private let sources: NetworkSources

  init() throws {
    data = try SampleFolder.loaded([
      "reference/country_groups.csv": "group,name,country,since,until\nNORTH,North,FIN,,\nNORTH,North,NOR,,\n"
    ])
    sources = try NetworkSources(data)
  }

  private func brief(_ removed: [CountryCode], allies: String? = nil, threshold: Double = 50) throws -> Brief
  {
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    return try Brief(
      removing: removed, from: network,
      allies: try allies.map { try CountryGroup(named: $0, in: 2022, of: data.reference) },
      .init(threshold: threshold, slack: 0.2), in: sources, data)
  }

  @Test func theLossIsThatOfTheDisruption() throws {
    let brief = try brief(["CHN"])
    let line = try #require(brief.lines.first { $0.loss.id == "rare-earths" })
    #expect(line.loss.loss.lower > 0.95 * 71 - 1e-9)
    #expect(line.worst?.stage == .imports && line.worst?.value == Interval(71))
    #expect(brief.allied == nil && line.alliedUnmet == nil)
    #expect(brief.sureness.lost == brief.disruption.minerals.count { $0.loss.upper > 0 })
    #expect(brief.sureness.windows >= 1)
  }

  /// A higher threshold is reached by no more minerals, and the year asked for is among the variants.
  @Test func aHigherThresholdLosesNoMore() throws {
    let variants = try brief(["CHN", "NOR"]).variants.filter { $0.vintage == "latest" && $0.year == 2022 }
    #expect(variants.map(\.threshold) == [40, 50, 65])
    for (lower, higher) in zip(variants, variants.dropFirst()) {
      #expect(higher.lost.certain <= lower.lost.certain && higher.lost.possible <= lower.lost.possible)
    }
  }

  /// The allies alone make good no more than all others, and none of them is removed.
  @Test func alliesMakeGoodNoMoreThanAll() throws {
    let brief = try brief(["NOR"], allies: "NORTH")
    #expect(brief.allied?.capacity.only == ["FIN"])
    for line in brief.lines {
      let allied = try #require(line.alliedUnmet)
      #expect(allied.lower >= line.loss.unmet.lower && allied.upper >= line.loss.unmet.upper)
    }
  }

  @Test func rankingsThatAreUnknownSayWhy() throws {
    let rankings = try brief(["CHN"]).rankings.rankings
    #expect(rankings.map(\.basis) == [.equal, .imports, .consumption])
    #expect(rankings[0].countries.value?.isEmpty == false)
    #expect(rankings[2].countries.reason != nil)
  }

  @Test func nothingRemovedIsRefused() {
    #expect(throws: DataError.self) { try brief([]) }
    #expect(throws: DataError.self) { try brief(["USA"]) }
  }
}
