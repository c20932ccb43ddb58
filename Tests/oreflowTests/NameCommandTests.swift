import SampleData
import Testing

/// Names as a user types them, in the commands that take them.
struct NameCommandTests {
  private func run(_ words: [String]) throws -> Program.Outcome {
    try Program.run(words + ["--data", RepositoryData.folder])
  }

  @Test(arguments: [
    ["disrupt"], ["show"], ["chokepoints", "country"], ["chokepoints", "mineral", "cobalt", "--without"],
    ["chokepoints", "partners", "--except"], ["figure", "chokepoint", "-o", "/dev/null.svg"],
    ["figure", "network", "-o", "/dev/null.svg", "--focus"],
  ])
  func everyCommandListsTheCandidates(words: [String]) throws {
    let outcome = try run(words + ["Korea"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("may be South Korea (KOR) or North Korea (PRK)"), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  @Test func commasInNamesAreNoSeparators() throws {
    let south = try run(["disrupt", "KOR,China", "--format", "csv", "--table", "disruption"])
    #expect(south.code == 0)
    #expect(
      try run(["disrupt", "Korea, Republic of,CHN", "--format", "csv", "--table", "disruption"]).output
        == south.output)
    let both = try run(["disrupt", "China,Hong Kong", "--format", "csv", "--table", "disruption"])
    #expect(
      try run(["disrupt", "CHN,HKG", "--format", "csv", "--table", "disruption"]).output == both.output)
  }

  @Test func aGroupStandsForItsMembers() throws {
    let group = try run(["disrupt", "@brics", "--format", "csv", "--table", "disruption"])
    #expect(group.code == 0)
    #expect(
      try run(["disrupt", "BRA,RUS,IND,CHN,ZAF", "--format", "csv", "--table", "disruption"]).output
        == group.output)
    for near in ["@BRICK", "@BRIC"] {
      let unknown = try run(["disrupt", near])
      #expect(unknown.code == 2 && unknown.errors.contains("Did you mean \"BRICS\"?"), "\(unknown.errors)")
    }
    #expect(try run(["disrupt", "@Nowhere"]).errors.contains("`oreflow data groups`"))
  }

  @Test(arguments: [
    (["show", "Cypru"], "Cyprus"), (["show", "Chin"], "China"), (["trace", "coba"], "cobalt"),
    (["disrupt", "Mauritiu"], "Mauritius"), (["data", "diff", "MCS2025", "MCS202"], "MCS2020"),
    (["dependence", "--edition", "MCS202"], "MCS2020"), (["dependence", "--list", "us-202"], "us-2022"),
    (["dependence", "--columns", "min"], "mineral"),
    (["figure", "net", "-o", "n.svg"], "network"), (["help", "tut"], "tutorial"), (["dep"], "dependence"),
    (["dependence", "--min", "cobalt"], "--mineral"), (["dependence", "--ed", "MCS2026"], "--edition"),
    (["show", "cobalt", "--table", "supp"], "suppliers"), (["centrality", "--metric", "stren"], "strength"),
    (["dependence", "--format", "js"], "json"), (["risk", "--scheme", "wg"], "wgi"),
    (["sensitivity", "choke"], "chokepoints"),
  ])
  func anAbbreviationIsRefusedWithTheWholeName(words: [String], name: String) throws {
    let outcome = try run(words)
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.errors.contains(name), "\(outcome.errors)")
  }

  @Test func listsAndFormatsMayBeWrittenInCapitals() throws {
    let small = try run(["dependence", "--list", "us-2018", "--format", "csv"])
    #expect(small.code == 0)
    #expect(try run(["dependence", "--list", "US-2018", "--format", "CSV"]).output == small.output)
  }

  @Test func theRemediesAreCommands() throws {
    let miss = try run(["show", "x-x-x-x-x"])
    #expect(
      miss.errors.contains("`oreflow data minerals`") && miss.errors.contains("`oreflow data countries`"))
    #expect(try run(["dependence", "--list", "us-1999"]).errors.contains("`oreflow data lists`"))
    for name in ["minerals", "countries", "lists", "groups"] {
      #expect(try run(["data", name, "--format", "csv"]).code == 0)
    }
  }
}
