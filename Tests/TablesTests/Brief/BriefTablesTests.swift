import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct BriefTablesTests {
  /// The answer without `removed`, Norway and Finland as allies.
  private func tables(_ removed: [CountryCode], allied: Bool = false, threshold: Double) throws -> [Table] {
    let data = try SampleFolder.loaded([
      "reference/country_groups.csv": "group,name,country,since,until\nNORTH,North,FIN,,\nNORTH,North,NOR,,\n"
    ])
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    let brief = try Brief(
      removing: removed, from: network,
      allies: allied ? try CountryGroup(named: "NORTH", in: 2022, of: data.reference) : nil,
      .init(threshold: threshold, slack: 0.2), in: sources, data)
    return BriefTables.all(brief, register: data.reference.register)
  }

  /// Norway has 26 % of cobalt at 73 % reliance; the others, 74 %, ship a fifth more and make 10.8 points good, Finland
  /// 2.3.
  @Test func theFiveSentencesAreCountedFromTheTable() throws {
    let tables = try tables(["NOR"], allied: true, threshold: 15)
    #expect(
      tables.map(\.name) == ["brief", "brief-ranking", "brief-variants", "partners", "brief-sources"])
    #expect(
      tables[0].texts == [
        ["Cobalt", "19.0", "yes", "imports", "26.0", "8.2", "16.6", "printed"],
        ["Rare earths", "0.0–29.0", "unknown", "imports", "0.0–29.0", "0.0–14.8", "0.0–29.0", "printed"],
      ])
    #expect(tables[0].title == "Without Norway, us-2022, 2022")
    #expect(
      tables[0].answer == [
        "Without Norway in 2022, 4.7–12.0 % of U.S. consumption is lost on average over 4 of 5 series, and 15 % or more is "
          + "lost of at least 1, at most 2 minerals: cobalt.",
        "Of 1 mineral they have 15 % or more of a stage (worst stage: 1 imports).",
        "After the others ship 20 % more, 2.0–5.7 % stays unmet; with NORTH alone 4.2–11.4 %.",
        "The best single partner is Congo (Kinshasa), by the lower bound, with 1 more that may be; with governance counted "
          + "Congo (Kinshasa).",
        "Of 2 minerals with a loss, 1 rest on bounds, 2 on averages over years, 0 on restated and 0 on derived or inherited "
          + "values; over the thresholds, years and editions below the count is at least 0, at most 2.",
      ])
    #expect(
      tables[0].sourceTexts[0] == [
        "MCS2026 net-import-reliance cobalt 2022 = 73 percent", "MCS2026 import-sources cobalt 2021-24",
        "MCS2026 production (mine) cobalt 2022", "MCS2026 import-sources cobalt 2021-24",
      ])
    #expect(tables[0].notes.last == Note(.omission, "Omitted: tungsten, the reliance is withheld."))
  }

  @Test func variantsAndPublicationsStandBelow() throws {
    let tables = try tables(["NOR"], threshold: 15)
    #expect(
      tables[2].texts == [
        ["2022", "latest", "15", "1–2", "4", "4.7–12.0"], ["2022", "latest", "40", "0", "4", "4.7–12.0"],
        ["2022", "latest", "50", "0", "4", "4.7–12.0"], ["2022", "latest", "65", "0", "4", "4.7–12.0"],
        ["2021", "latest", "15", "1", "1", "19.8"], ["2022", "first", "15", "1–2", "4", "4.9–12.2"],
      ])
    #expect(tables[2].sourceTexts[0] == ["MCS2026 reliance and import shares 2022"])
    // Those removed come first in the ranking.
    #expect(
      tables[1].sourceTexts[0].prefix(2) == [
        "MCS2026 net-import-reliance cobalt 2022 = 73", "MCS2026 import-sources 2021-24 cobalt NOR = 26",
      ])
    #expect(tables[1].texts[0] == ["Norway", "5", "1", "–"])
    #expect(
      tables[4].texts.map { [$0[0], $0[4]] }.prefix(2) == [
        ["MCS2023", "brief-variants"], ["MCS2026", "brief, brief-ranking, brief-variants, partners"],
      ])
  }

  @Test func withoutAlliesNothingIsSaidOfThem() throws {
    let tables = try tables(["CHN"], threshold: 50)
    #expect(
      tables[0].texts == [
        ["Rare earths", "67.5–71.0", "yes", "imports", "71.0", "61.9–65.2", "–", "printed"]
      ])
    #expect(tables[0].answer[0].hasSuffix("50 % or more is lost of 1 mineral: rare earths."))
    #expect(tables[0].answer[2] == "After the others ship 20 % more, 15.5–16.3 % stays unmet.")
  }

  @Test func whatIsNotLostIsSaidToBeNone() throws {
    let tables = try tables(["NOR"], threshold: 90)
    #expect(tables[0].rows.isEmpty && tables[0].answer[0].hasSuffix("90 % or more is lost of 0 minerals."))
    #expect(tables[0].answer[1] == "No stage of any of these minerals is certainly theirs to 90 %.")
  }
}
