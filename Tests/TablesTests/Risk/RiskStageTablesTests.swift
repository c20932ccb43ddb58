import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct RiskStageTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  private func table(_ stage: RiskStage) throws -> Table {
    let network = try SupplyNetwork(year: 2022, list: sample.list, sources: sample.sources)
    return RiskStageTables.minerals(
      try SupplyRisk(network, at: stage, governance: sample.governance, in: sample.sources),
      threshold: .fixed(2000),
      register: sample.reference.register)
  }

  /// Cobalt: China 45 %, g 1, and Norway g 0. Lithium: 60² + 40² at most, for nothing is known of its governance.
  @Test func theStageIsNamedInEveryRow() throws {
    let table = try table(.worst)
    #expect(table.title == "Supply risk (wgi) at the worst stage, us-2022, 2022")
    #expect(
      table.texts == [
        [
          "Cobalt", "2025", "mine", "–", "yes", "China", "100", "not held", "mine 2025", "1",
          "MCS2026 production (mine, contained) 2022",
        ],
        [
          "Lithium", "0–5200", "mine", "–", "unknown", "Australia", "0–100", "not held", "mine 0–5200", "1",
          "WMD2024 production (mine, contained) 2022",
        ], ["Rare earths", "–", "–", "–", "unknown", "–", "–", "not held", "–", "2", "–"],
        ["Tungsten", "–", "–", "–", "unknown", "–", "–", "not held", "–", "1", "–"],
        ["Zinc", "–", "–", "–", "unknown", "–", "–", "not held", "–", "1", "–"],
      ])
    #expect(
      Array(table.answer.dropFirst()) == [
        "The largest, at the lower bounds: cobalt (2025) and lithium (0–5200).",
        "The worst stage, where the index is largest: mine for 2.",
        "Refined or smelted production is held for 0 of 2 series; none for cobalt and lithium.",
      ])
    // What is not known is empty for programs.
    #expect(table.text(.csv).contains("zinc,Zinc,,,,,,,,unknown,,,,,,,,not held,,1,\n"))
  }

  /// The risk rests on production and on governance; a row that is unknown on neither.
  @Test func everyKnownValueHasAllItsSources() throws {
    let sources = try table(.worst).sourceTexts
    #expect(sources[0] == ["MCS2026 production (mine) cobalt 2022", "WGI2024 governance all 2017"])
    #expect(sources[1] == ["WMD2024 production (mine) lithium 2022", "WGI2024 governance all 2017"])
    #expect(sources[2...].allSatisfy { $0.isEmpty })
  }

  @Test func oneStageSaysWhichItIs() throws {
    let table = try table(.named("mine"))
    #expect(table.title == "Supply risk (wgi) at the stage mine, us-2022, 2022" && table.answer.count == 2)
    #expect(table.notes[0].contains("over world production at the stage mine, s in percent"))
    #expect(!table.notes.contains { $0.hasPrefix("The bounds are the largest lower") })
    #expect(
      table.notes.suffix(2) == [
        Note(.caution, "Of one publisher's own sum, compared with no total: lithium mine."),
        Note(.omission, "Unknown: rare earths, tungsten and zinc, no production at the stage mine is held."),
      ])
  }
}
