import Foundation
import SampleData
import SupplyData
import Testing

/// Whole runs of chokepoints, disrupt and trace on the sample data.
struct ChokepointsCommandTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", folder.path])
  }

  @Test(arguments: ["table", "csv", "json", "markdown", "latex"])
  func everyQuestionIsAnsweredInEveryFormat(format: String) throws {
    for (command, first) in [
      (["chokepoints"], "chokepoints"), (["chokepoints", "--layer", "production"], "chokepoints"),
      (["chokepoints", "--mineral", "Co", "--without", "FIN"], "chokepoints"),
      (["chokepoints", "--country", "China", "--preset", "eu"], "chokepoints"),
      (["chokepoints", "--from", "2021", "--to", "2022"], "movement"),
      (["chokepoints", "--sets", "2"], "sets"),
      (["chokepoints", "--sets", "2", "--minerals", "1", "--except", "CHN"], "partners"),
      (["disrupt", "--remove", "NOR,Finland", "--slack", "0.5"], "disruption"),
      (["disrupt", "--remove", "Russia, Federation of,CHN", "--capacity", "exports"], "winners"),
      (["disrupt", "--random", "500"], "failures"),
    ] as [([String], String)] {
      let only = format == "csv" ? ["--table", first] : []
      let outcome = try Program.run(command + only + ["--format", format, "--data", folder.path])
      #expect(outcome.code == 0, "\(command) \(format): \(outcome.errors)")
      #expect(!outcome.output.isEmpty)
      #expect(outcome.output.firstMatch(of: /\b(nan|inf)\b/) == nil)
      if format == "json" {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
      }
    }
  }

  @Test func theSameSeedPrintsTheSameBytes() throws {
    let first = try run("disrupt", "--random", "2000", "--seed", "5").output
    #expect(try run("disrupt", "--random", "2000", "--seed", "5").output == first)
    #expect(try run("disrupt", "--random", "2000", "--seed", "6").output != first)
    let drawn = try run("disrupt", "--remove", "CHL,CHN", "--seed", "5").output
    #expect(try run("disrupt", "--remove", "CHN,CHL", "--seed", "5").output == drawn)
  }

  @Test func theThresholdAsked() throws {
    #expect(try run("chokepoints", "--preset", "eu").output.contains("Cuts ≥ 65 %"))
    #expect(try run("chokepoints", "--at-least", "72.5").output.contains("Cuts ≥ 72.5 %"))
  }

  @Test(arguments: [
    (["disrupt"], 2, "--remove with countries, or --random"),
    (["disrupt", "--remove", "CHN", "--random", "5"], 2, "--remove with countries, or --random"),
    (["disrupt", "--remove", "USA"], 2, "the United States cannot be removed"),
    (["disrupt", "--remove", "CHN,Chinaa"], 2, "Did you mean \"China\""),
    (["disrupt", "--remove", "CHN,China"], 2, "CHN is named twice"),
    (["disrupt", "--remove", ","], 2, "no country is named"),
    (["disrupt", "--remove", ""], 2, "no country is named"),
    (["disrupt", "--remove", "CHN", "--slack", "-0.1"], 2, "--slack takes a part of 0 or more"),
    (["disrupt", "--remove", "CHN", "--slack", "nan"], 2, "--slack takes a part of 0 or more"),
    (["disrupt", "--remove", "CHN", "--slack", "inf"], 2, "--slack takes a part of 0 or more"),
    (["disrupt", "--remove", "CHN", "--seed", "-1"], 2, "seed"),
    (["disrupt", "--random", "0"], 2, "from 1 to 10000000"),
    (["disrupt", "--random", "5", "--probability", "2"], 2, "from 0 to 1"),
    (["disrupt", "--random", "5", "--capacity", "exports"], 2, "--capacity supply only"),
    (["trace", "lithium"], 1, "there is no trade series of lithium. There are cobalt"),
    (["trace", "cobalt", "--year", "1990"], 1, "there is no trade of cobalt in 1990"),
    (["trace", "cobalt", "--stage", "smelter"], 1, "cannot be traced"),
    (["trace", "unobtanium"], 2, "no mineral is called"), (["trace"], 2, "mineral"),
    (["chokepoints", "--at-least", "0"], 2, "above 0, up to 100"),
    (["chokepoints", "--sets", "0"], 2, "from 1 to 12"),
    (["chokepoints", "--minerals", "3"], 2, "goes with --sets"),
    (["chokepoints", "--sets", "2", "--minerals", "99"], 1, "no set of at most 2 countries"),
    (["chokepoints", "--mineral", "cobalt", "--country", "China"], 2, "exclude each other"),
    (["chokepoints", "--mineral", "lithium", "--without", "CHN"], 1, "no trade series of lithium"),
    (["chokepoints", "--mineral", "cobalt", "--without", "USA"], 2, "cannot be removed"),
    (["chokepoints", "--mineral", "tungsten"], 1, "are known for 2022"),
    (["chokepoints", "--country", "USA"], 1, "not named as supplier or producer"),
    (["chokepoints", "--from", "2022"], 2, "go together"),
    (["chokepoints", "--from", "2022", "--to", "2021"], 2, "the first before the second"),
    (["chokepoints", "--from", "1950", "--to", "2022"], 1, "in 1950"),
    (["chokepoints", "--sets", "2", "--format", "csv"], 2, "CSV holds one table"),
    (["chokepoints", "--sets", "2", "--time-limit", "0"], 2, "--time-limit takes seconds"),
  ])
  func wrongArguments(arguments: [String], code: Int32, words: String) throws {
    let outcome = try Program.run(arguments + ["--data", folder.path], directory: folder.path)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  /// On the repository's own data: three countries whose loss cuts eight minerals, and no two that do.
  @Test func theChokepointsOf2022() throws {
    let folder = RepositoryData.folder
    let sets = try Program.run(["chokepoints", "--sets", "4", "--minerals", "8", "--data", folder])
    #expect(sets.output.contains("Canada + China + Japan     8"))
    #expect(
      sets.output.contains(
        "Proved: no smaller set cuts 8 (by number of countries: 1: at most 3, 2: at most 5)."))
    let ranking = try Program.run(["chokepoints", "--format", "csv", "--data", folder])
    #expect(ranking.output.contains("\n1,China,"))
  }
}
