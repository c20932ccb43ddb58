import Foundation
import SampleData
import SupplyData
import Testing

/// Whole runs of `oreflow shifts`.
struct ShiftsCommandTests {
  private let folder: SampleFolder
  init() throws {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for country in ["CHN", "NOR", "WLD"] {
      for year in 2017...2022 {
        let china = 20 + 5 * (year - 2017)
        let amount = country == "CHN" ? china : country == "NOR" ? 100 - china : 100
        world += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    folder = try SampleFolder([
      "usgs/world.csv": world,
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
    ])
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(["shifts"] + arguments + ["--data", folder.path])
  }

  @Test func theListHasAPanel() throws {
    let outcome = try run(["--from", "2017", "--all"])
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("Shifts of world production, us-2022, 2017-22: 1 mineral\n"))
    #expect(outcome.output.contains("Asia: its mean share rose by 25.0 points"))
    #expect(try run(["regions", "--from", "2017", "--all"]).output == outcome.output)
  }

  @Test func aRegionAsCSVIsOneRowAMineralAndYear() throws {
    let outcome = try run(["regions", "--from", "2017", "--region", "asia", "--format", "csv"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines.last?.hasPrefix("cobalt,Cobalt,asia,Asia,2022,2022,45,45,false,false,,production,") == true,
      "\(lines)")
    let tests = try run([
      "regions", "--from", "2017", "--region", "asia", "--format", "csv", "--table", "shifts-tests",
    ]).output.split(separator: "\n")
    #expect(
      tests.last?.hasPrefix(
        "cobalt,Cobalt,Asia,2017-22,20,20,false,false,,45,45,false,false,,25,25,false,false,,5,5,5,false,false,,0.0027"
      )
        == true, "\(tests)")
    #expect(tests.last?.contains(",exact,up,up,China,25,") == true, "\(tests)")
  }

  @Test(arguments: ["table", "csv", "json", "markdown", "latex"])
  func theVerdictsOfAMineralInEveryFormat(format: String) throws {
    let outcome = try run(["verdicts", "--from", "2017", "--mineral", "Co", "--all", "--format", format])
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("share of mined cobalt rose by 25.0 points, from 20.0"))
    #expect(!outcome.output.lowercased().contains("nan"))
  }

  @Test(arguments: [
    (["regions", "--mineral", "cobalt"], "Shifts of mined cobalt by region"),
    (["countries"], "Countries whose share of world production certainly changed"),
    (["countries", "--mineral", "cobalt"], "Shifts of mined cobalt by country"),
    (["decomposition"], "Change of concentration and growth"),
    (["decomposition", "--mineral", "cobalt"], "Change of the HHI of mined cobalt by country"),
    (["gravity"], "Centre of gravity of world production"),
    (["gravity", "--mineral", "cobalt"], "Centre of gravity by year"),
  ])
  func everySubcommandAnswers(arguments: [String], title: String) throws {
    let outcome = try run(arguments + ["--from", "2017"])
    #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.contains(title), "\(outcome)")
  }

  @Test func changesOverABreakAreCountedInTheAnswer() throws {
    var coverage = "edition,year,nomenclature,partners_kept,countries_missing,quantity\n"
    var trade = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
    for year in 2015...2020 {
      coverage += "BACI202601,\(year),HS17,6,\(year < 2018 ? "NAM TWN" : ""),0\n"
      trade += "\(year),cobalt,282200,CAN,USA,\(100 - 10 * (year - 2015)),,BACI202601\n"
      trade += "\(year),cobalt,282200,NOR,USA,\(10 * (year - 2015) + 1),,BACI202601\n"
    }
    let folder = try SampleFolder(["baci/trade.csv": trade, "baci/coverage.csv": coverage])
    let outcome = try Program.run([
      "shifts", "--of", "baci", "--from", "2015", "--to", "2020", "--data", folder.path,
    ])
    let answer = outcome.output.split(separator: "\n\n")[0].replacing("\n", with: " ")
    #expect(
      answer.hasSuffix("The change lies over a break of the series, where a part may be one of method."),
      "\(outcome)")
  }

  /// An option that does not act is not taken.
  @Test(arguments: [
    ["gravity", "--level", "0.1"], ["decomposition", "--region", "Asia"], ["countries", "--region", "Asia"],
    ["verdicts", "--table", "shifts"],
  ])
  func anOptionThatDoesNotActIsRefused(arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == 2 && outcome.errors.contains("Unknown option"), "\(outcome.errors)")
  }

  @Test(arguments: [
    (["--from", "2022", "--to", "2013"], 2, "--from 2022 is after --to 2013"),
    (["--from", "2020", "--to", "2020"], 2, "a shift takes two years"),
    (["--from", "20"], 2, "a year from 1900 to 2100"),
    (["--region", "Afrika"], 2, "Did you mean \"Africa\"?"),
    (["--region", "the moon"], 2, "Use one of Africa, Asia"),
    (["--mineral", "colbat"], 2, "Did you mean \"cobalt\""),
    (["--mineral", "zinc"], 1, "no source prints world production of zinc"),
    (
      ["--mineral", "cobalt", "--from", "2010", "--to", "2017"], 1, "is complete in one year of 2010-17 alone"
    ),
    (
      ["--from", "1950", "--to", "1960"], 1,
      "no mineral of us-2022 has 5 years of world production in 1950-60"
    ),
    (["--of", "exports"], 2, "'production', 'capacity', 'reserves', 'imports' or 'baci'"),
    (["--level", "0"], 2, "between 0 and 1"), (["--stage", "moon"], 2, "--stage takes one of mine"),
    (["--of", "baci", "--stage", "mine"], 2, "--stage is of production and capacity"),
    (["--from", "2017", "--table", "shares"], 2, "Use one of shifts-panel"),
  ])
  func whatIsWrongIsSaid(arguments: [String], code: Int32, words: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}
