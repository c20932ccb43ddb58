import Foundation
import SampleData
import SupplyData
import Testing

/// Whole runs of ingest: small files in the publishers' form, written here, into a folder of their own.
struct IngestCommandTests {
  private let folder: SampleFolder
  private let release: String
  private let trade: String

  init() throws {
    var tables: [String: String] = ["usgs/world.csv": "", "usgs/import_sources.csv": ""]
    for name in [
      "minerals", "countries", "country_names", "critical_lists", "editions", "units", "headline_forms",
      "derived_reliance", "hs_codes",
    ] {
      let file = "reference/\(name).csv"
      tables[file] = try WholeFile.text(of: "\(RepositoryData.folder)/\(file)")
    }
    for file in ["usgs/world.csv", "usgs/import_sources.csv", "baci/trade.csv"] {
      tables[file] = SampleFolder.tables[file]?.split(separator: "\n").first.map { $0 + "\n" } ?? ""
    }
    tables["usgs/salient.csv"] = "mineral,form,measure,year,value,unit,estimated,edition\n"
    folder = try SampleFolder(tables)
    release = try folder.write(Self.release(oxide: "1"), to: "in/MCS2031.csv")
    try Self.writeCountries(folder)
    trade = try folder.write(
      "t,i,j,k,v,q\n2029,4,842,811010,0.004,NA\n2029,4,842,999999,1,1\n",
      to: "in/BACI_HS22_Y2029_V203001.csv")
  }

  private static func writeCountries(_ folder: SampleFolder) throws {
    _ = try folder.write(
      "country_code,country_name,country_iso2,country_iso3\n4,Afghanistan,AF,AFG\n842,USA,US,USA\n",
      to: "in/country_codes_V203001.csv")
  }

  private static func release(oxide: String) -> String {
    """
    MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2026,Other notes
    ANTIMONY,Salient Statistics—United States,Antimony,United States,Import,Imports for consumption: Oxide,metric tons,2030,\(oxide),,Yes,

    """
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["ingest"] + arguments + ["--data", folder.path])
  }

  private func table(_ name: String) throws -> String { try WholeFile.text(of: "\(folder.path)/\(name)") }

  @Test func aReleaseGoesInOnce() throws {
    let first = try run("usgs", release)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("MCS2031: 1 file, 1 value read, 1 kept"), "\(first.output)")
    #expect(first.output.contains("usgs/salient.csv: 1 added, 0 replaced, 0 removed, 0 unchanged"))
    #expect(try table("usgs/salient.csv").hasSuffix("antimony,oxide,imports,2030,1,t,,0,MCS2031,\n"))
    let again = try run("usgs", "\(folder.path)/in/MCS2031.csv")
    #expect(again.output.contains("0 added, 0 replaced, 0 removed, 1 unchanged"), "\(again.output)")
  }

  @Test func aCheckWritesNothing() throws {
    let before = try table("usgs/salient.csv")
    let usgs = try run("usgs", release, "--check", "--full")
    #expect(usgs.code == 0 && usgs.output.contains("nothing was written (--check)"))
    #expect(usgs.output.contains("1 added"))
    #expect(try table("usgs/salient.csv") == before && usgs.output.hasSuffix("us-2022: none would move\n"))
    let printed = try folder.write(
      "mineral,form,measure,year,value,unit,estimated\nantimony,,net-import-reliance,2022,83,percent,0\n",
      to: "in/chapter.csv")
    let chapter = try run("usgs", printed, "--edition", "MCS2026", "--via", "a printed chapter", "--check")
    #expect(
      chapter.output.hasSuffix(
        "results of us-2022: reliance would move once, first antimony 2022: not known to 83\n"),
      "\(chapter.output)\(chapter.errors)")
    let baci = try run("baci", trade, "--check")
    #expect(baci.code == 0 && baci.output.contains("nothing was written (--check)"), "\(baci.errors)")
    #expect(try table("baci/trade.csv").split(separator: "\n").count == 1)
  }

  /// What a check tries out is gone with it, tables that the folder lacks among it.
  @Test func aCheckLeavesNothingElsewhere() throws {
    let place = "\(folder.path)/temporary"
    try WholeFile.makeFolder(place)
    let check = ["ingest", "baci", trade, "--check", "--data", folder.path]
    #expect(try Program.run(check, environment: ["TMPDIR": place]).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == [])
  }

  @Test func tradeIsKeptForTheCodesOfTheTable() throws {
    let outcome = try run("baci", trade)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("BACI203001: 1 file, 2 values read, 1 kept"), "\(outcome.output)")
    #expect(try table("baci/trade.csv").hasSuffix("2029,antimony,811010,AFG,USA,4,,BACI203001\n"))
    #expect(try table("baci/series.csv").contains("antimony,811010,"))
  }

  @Test func elsewhereLeavesTheDataAlone() throws {
    let before = try table("usgs/salient.csv")
    #expect(try run("usgs", release, "--into", "\(folder.path)/elsewhere").code == 0)
    #expect(try table("usgs/salient.csv") == before)
    #expect(try table("elsewhere/usgs/salient.csv").contains("MCS2031"))
  }

  @Test func otherFiguresOfTheEditionNeedReplace() throws {
    #expect(try run("usgs", release).code == 0)
    let other = try folder.write(Self.release(oxide: "7"), to: "other/MCS2031.csv")
    let refused = try run("usgs", other)
    #expect(refused.code == 3 && refused.errors.contains("--replace"), "\(refused.errors)")
    #expect(try table("usgs/salient.csv").contains("2030,1,t"))
    #expect(try run("usgs", other, "--replace").code == 0)
    #expect(try table("usgs/salient.csv").contains("2030,7,t"))
  }

  /// The newest year of a new edition is what a reader looks for: it moves without a period being named.
  @Test func foldersAreComparedOverEveryYearHeld() throws {
    let salient = try #require(SampleFolder.tables["usgs/salient.csv"])
    let newer = "cobalt,,net-import-reliance,2031,55,percent,0,MCS2026\n"
    let (old, new) = (try SampleFolder(), try SampleFolder(["usgs/salient.csv": salient + newer]))
    let moved = try Program.run(["data", "diff", old.path, new.path, "--list", "all"])
    #expect(moved.code == 0 && moved.output.contains("2031"), "\(moved.errors)")
    let within = try Program.run(["data", "diff", old.path, new.path, "--list", "all", "--to", "2026"])
    #expect(within.output.contains("No result moves"), "\(within.output)")
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let text = try folder.write("%PDF-1.7\n", to: "in2/MCS2032.csv")
    let none = try folder.write("a,b\n1,2\n", to: "in3/other.csv")
    let odd = try folder.write("t,i,j,k,v,q\n", to: "in4/trade.csv")
    let short = try folder.write(
      "t,i,j,k,v,q\n2029,4,842,811010,much,1\n", to: "in/BACI_HS22_Y2030_V203001.csv")
    for (arguments, code, words) in [
      (["usgs"], 2, "paths"), (["usgs", "/nowhere"], 3, "/nowhere"), (["usgs", text], 3, "PDF"),
      (["usgs", none], 3, "no release"), (["baci", odd], 3, "trade.csv"),
      (["baci", "/nowhere"], 3, "/nowhere"),
      (["baci", short], 3, "BACI_HS22_Y2030_V203001.csv:2"), (["oecd", none], 2, "oecd"),
    ] as [([String], Int32, String)] {
      let outcome = try Program.run(
        ["ingest"] + arguments + (arguments[0] == "oecd" ? [] : ["--data", folder.path]))
      #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
      #expect(outcome.output == "", "\(outcome.output)")
    }
    #expect(try table("usgs/salient.csv").split(separator: "\n").count == 1)
  }
}
