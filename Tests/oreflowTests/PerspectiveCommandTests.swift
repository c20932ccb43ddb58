import Foundation
import SampleData
import SupplyData
import Testing

/// Whole runs of the commands of the three perspectives, good and bad, on a sample with five years of prices and
/// production.
struct PerspectiveCommandTests {
  private let folder: SampleFolder
  init() throws {
    var salient = try #require(SampleFolder.tables["usgs/salient.csv"])
      .replacing("cobalt,,price,2022,67800,USD/t,0,MCS2026\n", with: "")
    for (year, price) in zip(2018...2022, [10, 20, 10, 20, 10]) {
      salient += "cobalt,,price,\(year),\(price),USD/t,0,MCS2026\n"
    }
    var lines = salient.split(separator: "\n")
    let header = lines.removeFirst()
    salient = ([header] + lines.sorted()).joined(separator: "\n") + "\n"
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for country in ["CHN", "NOR", "WLD"] {
      for year in 2017...2022 {
        let china = 20 + 5 * (year - 2017)
        let amount = country == "CHN" ? china : country == "NOR" ? 100 - china : 100
        world += "cobalt,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    folder = try SampleFolder(["usgs/salient.csv": salient, "usgs/world.csv": world])
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", folder.path])
  }

  @Test func theMarketOfOneMineral() throws {
    let outcome = try run(["market", "--mineral", "Co", "--format", "csv"])
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.first
        == "mineral,mineral_name,list,first_year,last_year,price_series,unit,cv_low,cv_high,cv_low_open,cv_high_open,cv_printed,log_volatility,returns,largest_move,largest_move_year,production_growth_low,production_growth_high,production_growth_low_open,production_growth_high_open,production_growth_printed,growth_years,volatile"
    )
    #expect(
      lines.last?.hasPrefix(
        "cobalt,Cobalt,cobalt,2018,2022,MCS: price,USD/t,0.34992710611188255,0.34992710611188255,false,false,,0.8003"
      )
        == true
    )
    #expect(lines.last?.hasSuffix(",0,0,false,false,,2017-22,yes") == true)
  }

  @Test func mineralsWithoutASeriesAreNamedWithTheReason() throws {
    let output = try run(["market", "--all"]).output
    #expect(
      output.hasPrefix(
        "By CV ≥ 20 %, the price of at least 1, at most 6 of 6 minerals was volatile in 2018-22; it is known for 1."
      ))
    #expect(output.contains("zinc, no edition prints a price of these."))
  }

  @Test func theRiskOfAYearAndItsTrend() throws {
    let year = try run(["risk", "--all"]).output
    #expect(year.contains("Supply risk (wgi), us-2022, 2022"))
    #expect(
      year.contains("\nUnknown: ")
        && year.contains("tungsten and zinc, no source prints world production of these"))
    let trend = try run(
      ["risk", "trend", "--from", "2017", "--to", "2022", "--dimension", "political-stability", "--all"]
    ).output
    #expect(trend.contains("Does supply risk (HHI_WGI) rise? us-2022, 2017-22"))
    #expect(trend.contains("political stability of 2022, for all years"))
  }

  @Test func drawsAreTheSameForTheSameSeed() throws {
    let arguments = ["risk", "--draws", "200", "--seed", "4", "--scheme", "two-source", "--format", "json"]
    let one = try run(arguments)
    #expect(one.code == 0, "\(one.errors)")
    #expect(one.output == (try run(arguments).output))
    #expect(one.output.contains("200 from seed 4"))
    #expect(
      one.output
        != (try run(["risk", "--draws", "200", "--seed", "5", "--scheme", "two-source", "--format", "json"])
          .output))
  }

  @Test func thePageOfPerspectivesStatesItsThresholds() throws {
    let output = try run(["perspectives", "--from", "2018", "--to", "2022", "--volatility", "30"]).output
    for words in [
      "The three perspectives, us-2022, 2018-22", "reliance > 50 %, 2022",
      "CV ≥ 30 %, 2018-22",
      "~90 %", "~70 %", "~32 %", "What is not known",
      "Leading suppliers of U.S. imports, 2022",
    ] { #expect(output.contains(words), "\(words)") }
  }

  @Test func yearsStandSideBySide() throws {
    let output = try run(
      ["dependence", "years", "--from", "2021", "--to", "2022", "--format", "csv"]
    ).output
    #expect(
      output.contains(
        "cobalt,Cobalt,us-2022,2021,76,76,false,false,76,printed,itself\ncobalt,Cobalt,us-2022,2022,73,73,false,"
      ))
  }

  @Test(arguments: ["table", "csv", "json", "markdown", "latex"])
  func everyCommandPrintsEveryFormatWithoutNaN(format: String) throws {
    for (command, table) in [
      (["market"], nil), (["market", "sweep"], nil),
      (["market", "windows", "--from", "2016", "--to", "2022"], "market-years"), (["risk"], nil),
      (["risk", "sweep"], nil),
      (["risk", "matrix"], nil), (["risk", "--scheme", "geopolrisk"], nil),
      (["risk", "--scheme", "two-source", "--draws", "20"], nil),
      (["risk", "--scheme", "screening", "--scaling", "min-max", "--draws", "20"], nil),
      (["risk", "--scheme", "screening", "--scaling", "fixed"], nil),
      (["risk", "contributors", "--mineral", "cobalt"], nil), (["risk", "contributors"], nil),
      (["risk", "trend", "--from", "2017", "--to", "2022"], nil),
      (["dependence", "counts", "--from", "2020", "--to", "2023"], nil),
      (["dependence", "suppliers"], nil), (["dependence", "forms"], nil),
      (["perspectives", "--from", "2018", "--to", "2022"], "perspectives"),
    ] as [([String], String?)] {
      let only = format == "csv" ? table.map { ["--table", $0] } ?? [] : []
      let outcome = try run(command + only + ["--format", format])
      #expect(outcome.code == 0, "\(command) \(format): \(outcome.errors)")
      #expect(!outcome.output.isEmpty)
      #expect(outcome.output.lowercased().firstMatch(of: /\b(nan|inf)\b/) == nil, "\(command) \(format)")
      if format == "json" {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
      }
    }
  }

  @Test func aListOfOneHasAnAnswer() throws {
    let list = try folder.write("cobalt\n", to: "one.txt")
    for command in [
      ["risk"], ["risk", "matrix"], ["market"], ["perspectives", "--from", "2018", "--to", "2022"],
      ["dependence", "years", "--from", "2021", "--to", "2022"], ["risk", "--scheme", "screening"],
    ] {
      let outcome = try run(command + ["--list", list])
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      #expect(outcome.output.lowercased().firstMatch(of: /\b(nan|inf)\b/) == nil)
    }
  }

  @Test(arguments: [
    (["market", "--window", "1"], 2, "--window takes 2 to 50 years"),
    (["market", "windows", "--from", "2020", "--window", "9"], 2, "longer than the period 2020-22"),
    (["market", "--year", "1950"], 1, "covers 1946-50"),
    (["market", "--year", "99999"], 2, "a year from 1900"),
    (["market", "--threshold", "nan"], 2, "threshold"),
    (["market", "--threshold", "0.2"], 2, "Write 20 for 20 %"),
    (["market", "--threshold", "0"], 2, "above 0"),
    (["market", "sweep", "--threshold", "20"], 2, "threshold"),
    (["market", "windows", "--from", "2022", "--to", "2018"], 2, "--from 2022 is after --to 2018"),
    (
      ["market", "--price-series", "dust", "--mineral", "cobalt"], 1,
      "no price of cobalt is called \"dust\"; there is \"\""
    ),
    (["market", "sweep", "--from", "2018"], 2, "from"),
    (["market", "--mineral", "Co", "--list", "all"], 2, "exclude"),
    (["risk", "--dimension", "happiness"], 2, "dimension"), (["risk", "--scheme", "nstc"], 2, "scheme"),
    (
      ["risk", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950"
    ),
    (["risk", "contributors", "--year", "1950"], 1, "the data hold no reliance"),
    (
      ["risk", "contributors", "--year", "2021", "--mineral", "zinc"], 1,
      "no source prints world production of zinc"
    ),
    (
      ["risk", "trend", "--from", "1950", "--to", "1960"], 1,
      "no year of 1950-60 has complete world production"
    ),
    (["risk", "trend", "--scheme", "two-source"], 2, "scheme"), (["risk", "--to", "2018"], 2, "to"),
    (["risk", "--high-percentile", "101"], 2, "0 to 100"),
    (["risk", "sweep", "--high-from", "2"], 2, "high-from"),
    (["risk", "--high-from", "2", "--scheme", "geopolrisk"], 2, "0 to 1 for the scheme geopolrisk"),
    (["risk", "--high-from", "2", "--high-percentile", "2"], 2, "exclude each other"),
    (["risk", "trend", "--level", "0"], 2, "between 0 and 1"), (["risk", "--draws", "-1"], 2, "draws"),
    (["risk", "--draws", "2000000"], 2, "0 to 1000000"),
    (["risk", "--draws", "9", "--seed", "x"], 2, "seed"),
    (["risk", "--seed", "4"], 2, "--seed goes with --draws"),
    (["risk", "--threshold", "90"], 2, "threshold"),
    (["risk", "--draws", "9", "--scheme", "geopolrisk"], 2, "two-source and screening"),
    (["risk", "--imports", "baci"], 2, "goes with --scheme two-source"),
    (["risk", "--scaling", "fixed"], 2, "screening"),
    (["risk", "--scheme", "geopolrisk", "--dimension", "rule-of-law"], 2, "political-stability alone"),
    (["perspectives", "--from", "1950", "--to", "1960"], 1, "neither reliance nor prices nor production"),
    (["perspectives", "--from", "2022", "--to", "2013"], 2, "is after"),
    (["perspectives", "--from", "2020", "--to", "2022"], 2, "--price-window 5 is longer"),
    (["perspectives", "--threshold", "200"], 2, "up to 100"),
    (["perspectives", "--table", "x"], 2, "perspectives"),
    (["perspectives", "--format", "csv"], 2, "CSV holds one table"),
    (["dependence", "years", "--from", "2023", "--to", "2013"], 2, "is after"),
    (["dependence", "years", "--from", "1950", "--to", "1960"], 1, "is known for 1950-60"),
    (["dependence", "counts", "--threshold", "50"], 2, "threshold"),
    (["dependence", "--from", "2013"], 2, "from"),
    (["dependence", "suppliers", "--from", "1950", "--to", "1960"], 1, "no import sources of any mineral"),
    (
      ["concentration", "years", "--from", "1950", "--to", "1951"], 1,
      "no index of us-2022 is known for 1950-51"
    ),
  ])
  func whatIsWrongIsSaid(arguments: [String], code: Int32, words: String) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
    #expect(outcome.output == "")
  }
}
