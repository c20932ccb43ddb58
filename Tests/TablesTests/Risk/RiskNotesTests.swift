import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct RiskNotesTests {
  private let sample: PerspectiveSample
  private var register: Register { sample.reference.register }
  init() throws { sample = try PerspectiveSample() }

  private func risk(_ minerals: [MineralID]) throws -> SupplyRisk {
    try SupplyRisk(
      SupplyNetwork(year: 2022, list: MineralList(name: "some", minerals: minerals), sources: sample.sources),
      scheme: .wgi, governance: sample.governance)
  }

  @Test func theAnswerNamesTheRuleAndTheLargest() throws {
    #expect(
      RiskTables.answer(try sample.risk(), .fixed(2000), register) == [
        "In 2022 the supply risk of at least 1, at most 6 of 6 entries was high, by a fixed threshold: 2000 or more.",
        "The largest, at the lower bounds: cobalt (2025).",
      ])
    #expect(
      RiskTables.answer(try risk(["cobalt"]), .fixed(2000), register) == [
        "In 2022 the supply risk of 1 of 1 entry was high, by a fixed threshold: 2000 or more.",
        "Its value: cobalt (2025).",
      ])
  }

  /// A percentile of one series would say nothing.
  @Test func aPercentileOfFewSaysWhy() throws {
    #expect(
      RiskTables.answer(try sample.risk(), .standard, register)[0]
        == "Whether a supply risk of 2022 was high is not known: a percentile needs at least 4 known series, and there is 1."
    )
  }

  @Test(arguments: [
    (2017, " of 2017"), (2022, " of 2017, the last year held before 2022"), (2016, ", not held for 2016"),
  ])
  func theYearOfGovernanceIsSaid(year: Int, words: String) {
    #expect(RiskTables.yearNote(sample.governance, year) == words)
  }

  @Test func everySchemeIsDefined() throws {
    #expect(
      RiskTables.definition(try sample.risk()).hasPrefix("Risk: HHI_WGI = Σ s² g over world production"))
    #expect(
      RiskTables.definition(try sample.risk(.twoSource)).hasPrefix("Risk: IR/2 × HHI_WGI(world production)"))
    #expect(RiskTables.scales(nil) == "")
    #expect(
      RiskTables.basis(try sample.risk())
        == "g = (2.5 - x)/5 clipped to 0–1, 1 the worst; x: mean of the six indicators of 2017, the last year held before 2022. "
        + "A country without an estimate may be anything from 0 to 1.")
  }

  /// Of lithium no governance is known: each of its two producers may make all of the risk or none.
  @Test func aPartCountsItsOwnUncertaintyOnce() throws {
    let worst = try SupplyRisk(
      SupplyNetwork(year: 2022, list: sample.list, sources: sample.sources), at: .worst,
      governance: sample.governance, in: sample.sources)
    let lithium = try #require(worst.entries.first { $0.mineral == "lithium" }?.index)
    #expect(lithium.parts.map { RiskTables.part($0, of: lithium) } == [Interval(0, 100), Interval(0, 100)])
    let cobalt = try #require(worst.entries.first { $0.mineral == "cobalt" }?.index)
    #expect(cobalt.parts.map { RiskTables.part($0, of: cobalt) } == [Interval(100), Interval(0)])
  }

  @Test func valuesNameProductionAndGovernance() throws {
    let wgi = try sample.risk()
    #expect(
      RiskTables.sources(wgi.entries[0], wgi).map(\.text) == [
        "MCS2026 production (mine, contained) 2022", "WGI2024 governance all 2017",
      ])
    let both = try sample.risk(.twoSource)
    #expect(
      RiskTables.sources(both.entries[0], both).map(\.text) == [
        "MCS2026 production (mine, contained) 2022", "MCS2026 net-import-reliance cobalt 2022 = 73",
        "MCS2026 import-sources 2021-24", "WGI2024 governance all 2017",
      ])
    #expect(RiskTables.editions(wgi).map(\.text) == ["MCS2026 production", "WGI2024 governance all"])
    #expect(RiskTables.source(of: "CHN", 2022, sample.governance).text == "WGI2024 governance all CHN 2017")
    #expect(RiskTables.source(of: "CHN", 2010, sample.governance).text == "WGI2024 governance all CHN –")
  }

  @Test func drawsHaveTheirSeed() throws {
    let draws = MonteCarlo(draws: 20, seed: 4)
    #expect(
      RiskTables.notes(try sample.risk(draws: draws), draws).last
        == "Draws: 20 from seed 4, every value uniform within its bounds, shares brought to 100 %.")
    #expect(RiskTables.notes(try sample.risk(), draws).count == 2)
  }
}
