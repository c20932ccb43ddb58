import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct RiskCountryTablesTests {
  /// China 45 %, g 1; Norway 55 %, g 0: it adds nothing and is not listed.
  @Test func countriesAddTheirPartWithItsSources() throws {
    let sample = try PerspectiveSample()
    let network = try SupplyNetwork(year: 2022, list: sample.list, sources: sample.sources)
    let table = RiskTables.countries(
      try RiskContributions(network, sample.governance), register: sample.reference.register)
    #expect(table.title == "Who makes the supply risk, us-2022, 2022")
    #expect(table.texts == [["China", "2025", "1", "Cobalt"]])
    #expect(
      table.sourceTexts == [
        ["MCS2026 production (mine, contained) 2022 cobalt CHN = 45 t", "WGI2024 governance all CHN 2017"]
      ])
    #expect(
      table.answer == [
        "China adds most: 2025 of 10,000 on average over 1 series in 2022, and the largest part of 1."
      ])
    #expect(table.notes[0].contains("unnamed countries add 0. Countries that add less than 0.5 are omitted."))
    #expect(
      table.notes[1].text.hasSuffix("mean of the six indicators of 2017, the last year held before 2022."))
    #expect(table.notes.last?.kind == .omission)
  }
}
