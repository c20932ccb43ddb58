import Foundation
import SampleData
import SupplyData
import Testing

/// The main job on the repository's own data.
struct RepositoryRunTests {
  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", RepositoryData.folder])
  }

  @Test func theTablesAreSound() throws {
    let outcome = try run("data", "check")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("baci/trade.csv: 211650 rows, sound"))
  }

  /// USGS, Mineral Commodity Summaries 2026, chapters cobalt, gallium, graphite, yttrium.
  @Test func reliancesOf2022AreThoseThatUSGSPrints() throws {
    let output = try run("dependence", "--year", "2022", "--edition", "MCS2026", "--format", "csv").output
    for line in [
      "Cobalt,us-2022,2022,73,73,false,false,73,printed,itself,Norway,26,26,false,false,26,2021-24",
      "Gallium,us-2022,2022,100,100,false,false,100,printed,itself,Canada,28,28,false,false,28,2021-24",
      "Barite,us-2022,2022,75,100,true,false,>75,printed,itself,India,39,39,false,false,39,2021-24",
      "Yttrium,us-2022,2022,100,100,false,false,100,printed,itself,China,70,70,false,false,70,2021-24",
      "Zirconium,us-2022,2022,0,50,false,true,<50,printed,ores and concentrates,South Africa,48,48,false,false,48,2021-24",
    ] { #expect(output.contains(line), "\(line)") }
  }

  @Test func theMainJobRuns() throws {
    let folder = try SampleFolder()
    let outcome = try run("report", "-o", "\(folder.path)/out", "--dpi", "72")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try WholeFile.text(of: "\(folder.path)/out/index.md").contains("## What was found"))
    #expect(try WholeFile.text(of: "\(folder.path)/out/tables/edges.csv").contains("production,COD,cobalt"))
  }

  @Test(arguments: ["us-2018", "us-2022", "us-2025", "all"])
  func everyListHasAFigure(list: String) throws {
    let folder = try SampleFolder()
    let outcome = try run("figure", "network", "--list", list, "-o", "\(folder.path)/x.dot")
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  /// There are no import sources that hold 2025: the report says so and names the years that have them.
  @Test func aYearWithoutSuppliersHasNoReport() throws {
    let folder = try SampleFolder()
    let outcome = try run("report", "--year", "2025", "-o", "\(folder.path)/out")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains(
        "reliance and suppliers are known together for no mineral of us-2022 in 2025; they are for "))
    #expect(outcome.errors.contains("2024"), "\(outcome.errors)")
    #expect(throws: DataError.self) { try WholeFile.text(of: "\(folder.path)/out/index.md") }
  }
}
