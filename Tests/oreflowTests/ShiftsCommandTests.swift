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

  @Test func theListHasAPanelAndARowAMineral() throws {
    let outcome = try run(["--from", "2017"])
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("Shifts of world production, us-2022, 2017-22: 1 minerals"))
    #expect(outcome.output.contains("Asia, China"))
    #expect(outcome.output.contains("Left out: lithium, no source prints world production of lithium."))
  }

  @Test func aRegionAsCSV() throws {
    let outcome = try run([
      "--from", "2017", "--region", "asia", "--format", "csv", "--table", "shifts-tests",
    ])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("Cobalt,2017-22,20,20,,45,45,,25,25,,5,5,5,,0.0027") == true, "\(lines)")
    #expect(lines.last?.contains(",exact,up,up,China,25,") == true, "\(lines)")
  }

  @Test(arguments: ["table", "csv", "json", "markdown", "latex"])
  func aMineralInEveryFormat(format: String) throws {
    let table = format == "csv" ? ["--table", "shifts-verdicts"] : []
    let outcome = try run(["--from", "2017", "--mineral", "Co", "--format", format] + table)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.contains("share of mined cobalt rose by 25.0 points, from 20.0"))
    #expect(!outcome.output.lowercased().contains("nan"))
  }

  @Test(arguments: [
    (["--from", "2022", "--to", "2013"], 2, "the first year 2022 is after the last, 2013"),
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
    (["--format", "csv", "--from", "2017"], 2, "CSV holds one table"),
    (["--from", "2017", "--table", "shares"], 2, "Use one of shifts-panel"),
  ])
  func whatIsWrongIsSaid(arguments: [String], code: Int32, words: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}
