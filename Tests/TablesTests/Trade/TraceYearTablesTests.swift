import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

/// Congo sells to Finland, Finland and Canada to the United States, in 2022 alone.
struct TraceYearTablesTests {
  private let traced: TracedYears
  private let register: Register

  init() throws {
    let data = try SampleFolder.loaded(["baci/trade.csv": SampleFolder.cobaltThroughFinland])
    register = data.reference.register
    traced = try TracedYears(over: YearWindow(2021, 2022), sources: try NetworkSources(data), from: data)
  }

  @Test func aMineralHasItsLastYearBesideItsWorstStage() {
    let table = TraceYearTables.minerals(traced, register: register)
    #expect(table.title == "What trade explains of U.S. imports, and who controls a stage, 2021-22")
    #expect(
      table.texts == [
        [
          "Cobalt", "25", "1", "2022", "Congo (Kinshasa)", "38–75", "Congo (Kinshasa)", "mine", "93–94",
          "282200",
          "oxide",
        ]
      ])
    #expect(
      table.answer == [
        "Trade does not explain the origin of 25.0 % of U.S. imports in the middle of 1 mineral and year (25.0 % to 25.0 %).",
        "Less than half is unexplained in all years for cobalt.",
        "Where both are known, the country where most was produced is the one with the largest share of a stage in 1 of 1 "
          + "mineral and year.",
        "Trade is held under one stage of each mineral, so none is followed from ore into metal.",
      ])
  }

  /// What is unexplained rests on trade, what is produced on production, who controls a stage on both and on imports.
  @Test func everyRowHasAllItsSourcesOnce() {
    let sources = [
      "BACI202601 trade HS 282200 cobalt 2022", "MCS2026 production (mine) cobalt 2022",
      "MCS2026 import-sources cobalt 2021-24",
    ]
    #expect(TraceYearTables.minerals(traced, register: register).sourceTexts == [sources])
    #expect(
      TraceYearTables.years(traced, register: register).sourceTexts == [
        ["MCS2026 import-sources cobalt 2021-24"], sources,
      ])
  }

  @Test func everyYearHasItsOriginOrItsReason() {
    let table = TraceYearTables.years(traced, register: register)
    #expect(
      table.texts == [
        [
          "Cobalt", "2021", "–", "–", "–", "–", "–", "–", "–", "Norway", "imports", "26.0", "unknown", "–",
          "–", "–", "–",
          "there is no trade of cobalt in 2021",
        ],
        [
          "Cobalt", "2022", "25.0", "Congo (Kinshasa)", "0.0", "75.0", "37.5–75.0", "Finland", "75.0",
          "Congo (Kinshasa)",
          "mine", "92.9–93.5", "yes", "282200", "oxide", "mine", "–", "–",
        ],
      ])
    #expect(table.text(.csv).contains("cobalt,Cobalt,2021,,,,,,,,,,,,,,NOR,Norway,imports,26,26,"))
    #expect(table.notes.map(\.kind) == [.definition, .definition, .definition])
  }
}
