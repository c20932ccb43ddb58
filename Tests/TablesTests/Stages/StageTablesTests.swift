import SupplyAnalysis
import SupplyData
import Tables
import Testing

struct StageTablesTests {
  private let sample: StagesSample
  init() throws { sample = try StagesSample() }

  @Test func everyMineralHasItsControllerAndTheLargestOfEachStage() {
    let table = StageTables.minerals(sample.all, register: sample.register)
    #expect(
      table.texts == [
        [
          "Cobalt", "Congo (Kinshasa)", "mine", "92.9–93.5", "yes", "–", "Congo (Kinshasa)", "92.9–93.5",
          "refinery",
          "China", "70.0", "Norway", "26.0",
        ],
        [
          "Lithium", "Chile", "imports", "100.0", "yes", "–", "Australia", "60.0", "–", "–", "–", "Chile",
          "100.0",
        ],
        ["Rare earths", "China", "imports", "71.0", "yes", "–", "–", "–", "–", "–", "–", "China", "71.0"],
        ["Zinc", "Canada", "imports", "50.0", "yes", "–", "–", "–", "–", "–", "–", "Canada", "50.0"],
      ])
    #expect(
      table.sourceTexts[0] == [
        "MCS2026 production (mine) cobalt 2022", "MCS2026 production (refinery) cobalt 2022",
        "MCS2026 import-sources cobalt 2021-24",
      ])
    #expect(table.columns.map(\.name).suffix(2) == ["imports_leader", "imports_share"])
    #expect(table.answer.count == 3 && table.constants.map(\.cell.text) == ["2022", "us-2022"])
    // What no source prints is empty.
    #expect(
      table.text(.csv).contains(
        "zinc,Zinc,CAN,Canada,imports,50,50,false,false,,yes,,,,,,,,,,,,,,,,,CAN,Canada,"))
  }

  @Test func aMineralHasARowForEachCountry() {
    let table = StageTables.countries(sample.cobalt, of: sample.cobalt.minerals[0], register: sample.register)
    #expect(table.title == "Shares by stage of cobalt, 2022")
    #expect(
      table.texts == [
        [
          "Cobalt", "Congo (Kinshasa)", "92.9–93.5", "mine", "yes", "92.9–93.5", "refinery", "0.0",
          "0.0–14.0",
          "−93.5 to −78.9", "–",
        ],
        [
          "Cobalt", "China", "70.0", "refinery", "yes", "0.0–6.5", "refinery", "70.0", "0.0–14.0",
          "−6.5 to 14.0", "–",
        ],
        [
          "Cobalt", "Finland", "30.0", "refinery", "no", "0.0–6.5", "refinery", "30.0", "16.0", "9.5–16.0",
          "–",
        ],
        [
          "Cobalt", "Norway", "26.0", "imports", "no", "0.0–6.5", "refinery", "0.0", "26.0", "19.5–26.0", "–",
        ],
        ["Cobalt", "Canada", "14.0", "imports", "no", "0.0–6.5", "refinery", "0.0", "14.0", "7.5–14.0", "–"],
      ])
    #expect(table.rows.allSatisfy { $0.sources.count == 3 })
  }

  /// Of one country the largest worst stage comes first.
  @Test func aCountryHasARowForEachMineral() {
    let table = StageTables.countries(sample.all, country: "CHN", register: sample.register)
    #expect(table.title == "Shares by stage of China, us-2022, 2022")
    #expect(
      table.texts.map { $0.prefix(4) } == [
        ["Rare earths", "China", "71.0", "imports"], ["Cobalt", "China", "70.0", "refinery"],
      ])
    #expect(StageTables.countries(sample.all, register: sample.register).rows.count == 10)
  }

  @Test func sharesAreOneRowEach() {
    let table = StageTables.shares(sample.all, register: sample.register)
    #expect(table.name == "stage-shares" && table.title == "Shares by stage, us-2022, 2022")
    #expect(
      table.texts[0] == [
        "Cobalt", "mine", "Congo (Kinshasa)", "92.9–93.5", "derived", "yes", "–", "MCS2026", "2022",
      ])
    #expect(
      table.texts.contains([
        "Rare earths", "imports", "China", "71.0", "printed", "yes", "compounds and metals", "MCS2026",
        "2021-24",
      ]))
    // Withheld: from 0 to what the total leaves.
    #expect(
      table.texts.contains([
        "Cobalt", "mine", "United States", "0.0–0.6", "derived", "yes", "–", "MCS2026", "2022",
      ]))
    let china = StageTables.shares(sample.cobalt, country: "CHN", register: sample.register)
    #expect(
      china.texts == [["Cobalt", "refinery", "China", "70.0", "derived", "yes", "–", "MCS2026", "2022"]])
    #expect(table.rows.allSatisfy { $0.sources.count == 1 })
  }
}
