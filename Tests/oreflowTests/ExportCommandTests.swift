import Reports
import SampleData
import SupplyData
import Testing

/// The network for other tools, as whole runs on the sample data.
struct ExportCommandTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["export", "--data", folder.path] + arguments)
  }

  @Test(arguments: NetworkFormat.allCases.map(\.rawValue))
  func everyFormatHoldsBoundsTokensAndSourcesAndRepeats(format: String) throws {
    let path = "\(folder.path)/out/network.\(format)"
    let outcome = try run("--format", format, "-o", path)
    #expect(outcome.code == 0 && outcome.output == "", "\(outcome.errors)")
    let text = try WholeFile.text(of: path)
    #expect(try run("--format", format).output == text)
    for word in ["Norway", "rare-earths", "USA-consumption", "MCS2026 net-import-reliance"]
    where !(format == "csv" && word == "Norway") && format != "geojson" {
      #expect(text.contains(word), "\(word)")
    }
    if format != "geojson" {
      #expect(text.contains(format == "graphml" || format == "gexf" ? "&gt;95" : ">95"))
    }
    #expect(text.firstMatch(of: /\b(nan|inf)\b/) == nil)
    if format == "csv" {
      let nodes = try WholeFile.text(of: "\(folder.path)/out/network.nodes.csv")
      #expect(nodes.contains("NOR,Norway,country,Europe"))
      #expect(nodes.contains("reliance: printed as W"))
    }
  }

  /// Above 95 % is from 95 to 100, and 71 % of it come from China.
  @Test func boundsAreThoseOfThePrintedFigure() throws {
    let lines = try run("--format", "csv", "--layer", "supply").output.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix("source,target,kind,mineral,year,weight,low,high,length,weight_meaning,unit")
        == true)
    #expect(
      lines.contains { $0.hasPrefix("rare-earths,USA-consumption,reliance,rare-earths,2022,97.5,95,100,") })
    #expect(lines.contains { $0.hasPrefix("CHN,rare-earths,supply,rare-earths,2022,71,71,71,") })
    #expect(!lines.contains { $0.contains(",production,") })
  }

  @Test func tradeLeadsFromExporterToImporter() throws {
    let outcome = try run("--format", "csv", "--layer", "trade", "--mineral", "Co")
    let rows = outcome.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",").prefix(6) }
    #expect(
      rows.map { $0.joined(separator: " ") } == [
        "CAN USA trade cobalt 2022 25", "FIN USA trade cobalt 2022 75", "NOR FIN trade cobalt 2022 10",
      ])
  }

  @Test func aPanelHasOneRowAYearAndTheFormatOfItsEnding() throws {
    let path = "\(folder.path)/out/panel.csv"
    let outcome = try run("--from", "2021", "--to", "2022", "--layer", "supply", "-o", path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = try WholeFile.text(of: path).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("cobalt,USA-consumption,reliance,cobalt,2021,76,") })
    #expect(lines.contains { $0.hasPrefix("cobalt,USA-consumption,reliance,cobalt,2022,73,") })
    #expect(try run("-o", path, "--format", "gexf").code == 2)
  }

  @Test(arguments: [
    (["--format", "xml"], 2, "format"), ([], 2, "format"),
    (["--format", "json", "--year", "1950"], 1, "hold no reliance"),
    (["--format", "json", "--layer", "trade", "--mineral", "zinc"], 1, "no trade series of zinc"),
    (["--format", "json", "--layer", "mines"], 2, "layer"),
    (["--format", "json", "--mineral", "tungsten"], 1, "there is no edge"),
    (["--format", "json", "-o", "/dev/null/x.json"], 3, "/dev/null"),
  ])
  func wrongArguments(arguments: [String], code: Int32, words: String) throws {
    let outcome = try Program.run(["export", "--data", folder.path] + arguments)
    #expect(outcome.code == code, "\(arguments) \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}
