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

  @Test(arguments: ["graphml", "gexf", "json", "csv", "dot"])
  func everyFormatHoldsBoundsTokensAndSourcesAndRepeats(format: String) throws {
    let path = "\(folder.path)/out/network.\(format)"
    let outcome = try run("--format", format, "-o", path)
    #expect(outcome.code == 0 && outcome.output == "", "\(outcome.errors)")
    let text = try WholeFile.text(of: path)
    #expect(try run("--format", format).output == text)
    for word in ["Norway", "rare-earths", "USA-consumption", "MCS2026 net-import-reliance"]
    where !(format == "csv" && word == "Norway") {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains(format == "graphml" || format == "gexf" ? "&gt;95" : ">95"))
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
    #expect(lines.first?.hasPrefix("source,target,weight,low,high,layer,mineral,unit,printed") == true)
    #expect(lines.contains { $0.hasPrefix("rare-earths,USA-consumption,97.5,95,100,reliance,rare-earths,") })
    #expect(lines.contains { $0.hasPrefix("CHN,rare-earths,71,71,71,supply,") })
    #expect(!lines.contains { $0.contains(",production,") })
  }

  @Test func tradeLeadsFromExporterToImporter() throws {
    let outcome = try run("--format", "csv", "--layer", "trade", "--mineral", "Co")
    #expect(
      outcome.output == """
        source,target,weight,low,high,layer,mineral,unit,series,sources
        CAN,USA,25,25,25,trade,cobalt,USD,HS 282200,BACI202601 trade HS 282200 cobalt 2022
        FIN,USA,75,75,75,trade,cobalt,USD,HS 282200,BACI202601 trade HS 282200 cobalt 2022
        NOR,FIN,10,10,10,trade,cobalt,USD,HS 282200,BACI202601 trade HS 282200 cobalt 2022

        """)
  }

  @Test(arguments: [
    (["--format", "xml"], 2, "format"), ([], 2, "format"),
    (["--format", "json", "--year", "1950"], 1, "hold nothing"),
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
