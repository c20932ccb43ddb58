import SupplyAnalysis
import Tables
import Testing

struct GroupTablesTests {
  private let sample: StagesSample
  init() throws { sample = try StagesSample() }

  @Test func everyGroupAndYearHasARow() throws {
    let table = GroupTables.years(
      [try sample.group("EAST"), try sample.group("NORTH")], list: "cobalt", threshold: 50)
    #expect(table.title == "What groups of countries hold, cobalt, 2017-22" && table.rows.count == 12)
    // Of 2017 no import sources are known: the exposure is unknown, not 0. From 50 to 70 t in six years is 4 a year.
    #expect(
      table.texts[0] == [
        "EAST", "2017", "–", "0", "1", "1", "50.0", "4.00", "0.003", "rising", "CHN", "cobalt",
      ])
    // Norway 26 % and Finland 16 % of imports at 73 % reliance; neither reaches half of any stage.
    #expect(
      table.texts[11] == [
        "NORTH", "2022", "30.7", "1", "0", "1", "30.0", "−4.00", "0.003", "falling", "FIN, NOR", "cobalt",
      ])
    #expect(
      table.answer == [
        "EAST in 2022: 0.0–10.2 % of U.S. consumption is attributed to it on average, and it has 50 % or more of a stage of "
          + "1 of 1 series; its share of production: rising.",
        "NORTH in 2022: 30.7 % of U.S. consumption is attributed to it on average, and it has 50 % or more of a stage of 0 of "
          + "1 series; its share of production: falling.",
      ])
    #expect(table.sourceTexts.allSatisfy { !$0.isEmpty })
    #expect(table.sourceTexts[0].allSatisfy { $0.hasSuffix(" reliance, import shares and production 2017") })
    let csv = table.text(.csv).split(separator: "\n")
    #expect(
      csv[0].hasPrefix("list,group,year,exposure_low,exposure_high,")
        && csv[1].hasPrefix("cobalt,EAST,2017,,,,,,0,1,1,1,"))
    #expect(!table.notes.contains { $0.contains("The United States are a member") })
  }

  /// At a level below the p of a trend there is none; its bounds are exact, so that it is not undecided.
  @Test func aTrendDependsOnTheLevel() throws {
    let table = GroupTables.years([try sample.group("EAST")], list: "cobalt", threshold: 50, level: 0.001)
    #expect(table.texts[0][9] == "no trend beyond chance")
    #expect(table.columns[4].heading == "Worst stage ≥ 50 %")
    #expect(table.notes.contains { $0.contains("p below 0.001, for all values within the bounds") })
  }

  @Test func tooFewYearsAreNotTested() throws {
    let table = GroupTables.years([try sample.group("EAST", last: 4)], list: "cobalt", threshold: 50)
    #expect(table.texts[0][7...9] == ["–", "–", "not tested, fewer than 5 years are known"])
  }

  @Test func manyGroupsAreSummarized() throws {
    let (east, north) = (try sample.group("EAST"), try sample.group("NORTH"))
    let table = GroupTables.years([east, north, north, east], list: "cobalt", threshold: 50)
    #expect(
      table.answer == [
        "In 2022, of 4 groups, the largest mean parts of U.S. consumption are attributed to NORTH (30.7 %), NORTH (30.7 %) "
          + "and EAST (0.0–10.2 %).",
        "Trend of the groups' shares of production: falling for 2, rising for 2.",
      ])
    #expect(GroupTables.years([east, north, north], list: "cobalt", threshold: 50).answer.count == 3)
  }

  @Test func theFirstAndTheLastYearStandSideBySide() throws {
    let table = GroupTables.ends(
      [try sample.group("EAST"), try sample.group("NORTH")], list: "cobalt", threshold: 50)
    #expect(
      table.columns.map(\.name) == [
        "group", "exposure_2017", "reaching_2017", "production_2017", "exposure_2022", "reaching_2022",
        "production_2022", "trend",
      ])
    #expect(
      table.texts == [
        ["EAST", "–", "1", "50.0", "0.0–10.2", "1", "70.0", "rising"],
        ["NORTH", "–", "1", "50.0", "30.7", "0", "30.0", "falling"],
      ])
    let one = GroupTables.ends([try sample.group("EAST", last: 1)], list: "cobalt", threshold: 50)
    #expect(one.columns.count == 5 && one.title == "What groups of countries hold, cobalt, 2022")
  }

  @Test func theUnitedStatesAreLeftAside() throws {
    let table = GroupTables.ends([try sample.group("HOME")], list: "cobalt", threshold: 50)
    #expect(
      table.notes.last == Note(.caution, "The United States are a member of HOME and are left aside."))
  }
}
