import SupplyAnalysis
import SupplyData
import Tables
import Testing

@testable import Reports

struct StudyStagesTests {
  @Test func whoControlsAStageIsNamed() throws {
    let stages = try StudySample().results().stages
    #expect(
      stages.paragraph
        == "At its worst stage, mining, refining where printed, or U.S. imports, 50 % or more is with Australia (1): mined "
        + "lithium. Canada (1): U.S. imports of zinc. Chile (1): U.S. imports of lithium. China (1): U.S. imports of rare earths. "
        + "Congo (Kinshasa) (1): mined cobalt. Mexico (1): U.S. imports of zinc. Refined or smelted production is held for 0 of 4 "
        + "series, elements of a group once; none for cobalt, lithium, rare earths and zinc.")
    // The sample has no groups of countries.
    #expect(stages.tables.isEmpty && stages.groups == "")
  }

  @Test func groupsHaveTheirTables() throws {
    let stages = try StudySample([
      "reference/country_groups.csv": "group,name,country,since,until\nNORTH,North,FIN,,\nNORTH,North,NOR,,\n"
    ]).results().stages
    #expect(stages.tables.map(\.name) == ["groups", "group-stages"])
    #expect(stages.groups.hasPrefix("NORTH in 2022: "))
  }
}
