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
      (["chokepoints", "mineral", "Co", "--without", "FIN"], "chokepoints"),
      (["chokepoints", "country", "China", "--threshold", "65"], ""),
      (["chokepoints", "movement", "--from", "2021", "--to", "2022"], ""),
      (["chokepoints", "sets", "2"], ""), (["chokepoints", "sets", "2", "--minerals", "1"], ""),
      (["chokepoints", "partners", "--except", "CHN"], ""), (["chokepoints", "stages"], ""),
      (["brief", "CHN"], "brief"),
      (["chokepoints", "stages", "--country", "Congo"], ""),
      (["chokepoints", "stages", "--mineral", "Co"], ""),
      (["disrupt", "NOR,Finland", "--slack", "50"], "disruption"),
      (["disrupt", "Russia, Federation of,CHN", "--capacity", "exports"], "winners"),
      (["disrupt", "random", "--draws", "500"], ""),
    ] as [([String], String)] {
      let only = format == "csv" && !first.isEmpty ? ["--table", first] : []
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
    let first = try run("disrupt", "random", "--draws", "2000", "--seed", "5").output
    #expect(try run("disrupt", "random", "--draws", "2000", "--seed", "5").output == first)
    #expect(try run("disrupt", "random", "--draws", "2000", "--seed", "6").output != first)
    let drawn = try run("disrupt", "CHL,CHN", "--seed", "5").output
    #expect(try run("disrupt", "CHN,CHL", "--seed", "5").output == drawn)
  }

  @Test func theThresholdAsked() throws {
    #expect(try run("chokepoints", "--threshold", "65").output.contains("Supplies ≥ 65 %"))
    #expect(try run("chokepoints", "--threshold", "72.5%").output.contains("Supplies ≥ 72.5 %"))
  }

  /// Options that do not act do not parse.
  @Test(arguments: [
    ["chokepoints", "--quota", "30"], ["chokepoints", "sets", "2", "--weights", "imports"],
    ["chokepoints", "--slack", "20"], ["disrupt", "random", "--capacity", "exports"],
    ["disrupt", "CHN", "--probability", "5"], ["chokepoints", "mineral", "cobalt", "--list", "us-2018"],
    ["chokepoints", "movement", "--from", "2021", "--to", "2022", "--year", "2022"],
  ])
  func anOptionThatDoesNotActDoesNotParse(arguments: [String]) throws {
    let outcome = try Program.run(arguments + ["--data", folder.path])
    #expect(outcome.code == 2 && outcome.errors.contains("Unknown option"), "\(outcome.errors)")
  }

  /// What is not known is no 0 and no proof: exit 1, with the years that are held.
  @Test(
    arguments: [
      ([], ["CAN", "CHN", "IRN", "JPN", "PRK", "RUS"]), (["--except", "none"], ["CAN", "CHN", "JPN"]),
      (["--except", "AUS", "--sets", "0"], ["AUS"]), (["--among", "@US-COVERED"], ["AUS"]),
    ] as [([String], [String])])
  func whoIsNoCandidateIsNotAsked(arguments: [String], excluded: [String]) throws {
    let outcome = try Program.run(
      ["chokepoints", "partners", "--format", "csv", "--columns", "partner", "--all"] + arguments
        + ["--data", RepositoryData.folder])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("partner,partner_name\n"))
    let partners = Set(outcome.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } })
    #expect(partners.isDisjoint(with: excluded.map { Substring($0) }), "\(partners)")
    #expect(partners.contains("RUS") == (arguments == ["--except", "none"] || arguments.contains("AUS")))
  }

  @Test(arguments: [
    ["chokepoints", "--year", "2025"], ["chokepoints", "sets", "2", "--year", "2025"],
    ["chokepoints", "partners", "--year", "2025"], ["disrupt", "China", "--year", "2025"],
    ["disrupt", "random", "--year", "2025"], ["chokepoints", "--edition", "MCS2019"],
  ])
  func whatIsUnknownIsAnErrorThatNamesWhatIsHeld(arguments: [String]) throws {
    let outcome = try Program.run(arguments + ["--data", RepositoryData.folder])
    #expect(outcome.code == 1 && outcome.output == "", "\(outcome.output)")
    #expect(outcome.errors.contains("Years that have"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Editions that print import shares"), "\(outcome.errors)")
  }

  @Test(arguments: [
    (["disrupt"], 2, "Missing expected argument"),
    (["disrupt", "USA"], 2, "the United States cannot be removed"),
    (["disrupt", "CHN,Chinaa"], 2, "Did you mean \"China\""),
    (["disrupt", "CHN,China"], 2, "CHN is named twice"), (["disrupt", ","], 2, "no country is named"),
    (["disrupt", ""], 2, "no country is named"),
    (["disrupt", "CHN", "--slack", "-0.1"], 2, "--slack takes a percentage from 0"),
    (["disrupt", "CHN", "--slack", "0.2"], 2, "Write 20 for 20 %"),
    (["disrupt", "CHN", "--slack", "nan"], 2, "--slack"),
    (["disrupt", "CHN", "--slack", "inf"], 2, "--slack"),
    (["disrupt", "CHN", "--seed", "-1"], 2, "seed"),
    (["disrupt", "random", "--draws", "0"], 2, "from 1 to 10000000"),
    (["disrupt", "random", "--probability", "200"], 2, "from 0, up to 100"),
    (["trace", "lithium"], 1, "there is no trade series of lithium. There are cobalt"),
    (["trace", "cobalt", "--year", "1990"], 1, "there is no trade of cobalt in 1990"),
    (["trace", "cobalt", "--stage", "smelter"], 1, "cannot be traced"),
    (["trace", "unobtanium"], 2, "no mineral is called"), (["trace"], 2, "mineral"),
    (["chokepoints", "--threshold", "0"], 2, "above 0, up to 100"),
    (["chokepoints", "sets", "0"], 2, "from 1 to 12"),
    (["chokepoints", "sets", "2", "--minerals", "99"], 1, "no set of at most 2 countries"),
    (["chokepoints", "mineral", "lithium", "--without", "CHN"], 1, "no trade series of lithium"),
    (["chokepoints", "mineral", "cobalt", "--without", "USA"], 2, "cannot be removed"),
    (["chokepoints", "mineral", "tungsten"], 1, "are known for 2022"),
    (["chokepoints", "stages", "--year", "1950"], 1, "for 1950"),
    (["chokepoints", "stages", "--year", "50"], 2, "--year takes a year"),
    (["chokepoints", "groups", "BRICS"], 2, "a group begins with @"),
    (["chokepoints", "groups", "@Nowhere"], 2, "no group of countries is called"),
    (["chokepoints", "groups", "--from", "2022", "--to", "2021"], 2, "is after"),
    (["brief", "USA"], 2, "cannot be removed"),
    (["brief", "CHN", "--allies", "CHL"], 2, "a group begins with @"),
    (["brief", "CHN", "--year", "1950"], 1, "for 1950"),
    (["brief", "CHN", "--list", "none"], 2, "there is no list"),
    (["disrupt", "@Nowhere"], 2, "no group of countries is called"),
    (["disrupt", "CHN", "--replace-from", "@Nowhere"], 2, "no group of countries is called"),
    (["disrupt", "CHN", "--replace-from", "CHN"], 2, "is removed itself"),
    (["disrupt", "CHN", "--replace-from", "USA"], 2, "cannot be removed"),
    (["chokepoints", "stages", "--country", "Australia", "--mineral", "cobalt"], 1, "is named at no stage"),
    (["chokepoints", "stages", "--country", "@Nowhere"], 2, "no country is called"),
    (["chokepoints", "stages", "--list", "us-2022", "--mineral", "cobalt"], 2, "exclude each other"),
    (["chokepoints", "movement", "--from", "2022"], 2, "--to"),
    (["chokepoints", "movement", "--from", "2022", "--to", "2021"], 2, "--from 2022 is after --to 2021"),
    (["chokepoints", "movement", "--from", "1950", "--to", "2022"], 1, "for 1950"),
    (["disrupt", "CHN", "--format", "csv"], 2, "CSV holds one table"),
    (["chokepoints", "sets", "2", "--time-limit", "0"], 2, "--time-limit takes seconds"),
  ])
  func wrongArguments(arguments: [String], code: Int32, words: String) throws {
    let outcome = try Program.run(arguments + ["--data", folder.path], directory: folder.path)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  /// On the repository's own data: China and one of two others whose loss stops ten minerals, and no one that does.
  @Test func theChokepointsOf2022() throws {
    let folder = RepositoryData.folder
    let sets = try Program.run(["chokepoints", "sets", "4", "--minerals", "10", "--data", folder])
    #expect(sets.output.contains("China + Japan") && sets.output.contains("China + Mexico"))
    #expect(
      sets.output.contains(
        "Proved: no smaller set makes 10 minerals lose (by number of countries: 1: at most 8)."))
    let ranking = try Program.run(["chokepoints", "--format", "csv", "--data", folder])
    #expect(ranking.output.contains("\n2022,us-2022,1,CHN,China,"))
  }

  /// Without China: sharp bounds of what stays unmet, where the reliance is one number.
  @Test func unmetOf2022WithoutChina() throws {
    let outcome = try Program.run(
      ["disrupt", "China", "--data", RepositoryData.folder, "--format", "csv", "--table", "disruption"])
    let lines = outcome.output.split(separator: "\n")
    let header = try #require(lines.first).split(separator: ",")
    func unmet(_ mineral: String) throws -> [Double] {
      let line = try #require(lines.first { $0.hasPrefix("2022,us-2022,\(mineral),") })
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return try ["unmet_low", "unmet_high"].map { name in
        let column = try #require(header.firstIndex { $0 == name })
        return try #require(Double(cells[column]))
      }
    }
    for (mineral, low, high) in [
      ("tungsten", 5.6, 11.2), ("barite", 3.9, 5.2), ("germanium", 3.8, 7.6),
    ] {
      let found = try unmet(mineral)
      #expect(abs(found[0] - low) < 0.06 && abs(found[1] - high) < 0.06, "\(mineral) \(found)")
    }
  }
}
