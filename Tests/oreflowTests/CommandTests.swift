import Foundation
import SampleData
import SupplyData
import Testing

/// Whole runs on the sample data: what is printed, to where, and the exit code.
struct CommandTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", folder.path])
  }

  @Test func dependencePrintsATable() throws {
    let outcome = try run("dependence", "--mineral", "Co")
    #expect(
      outcome.output == """
        Net imports were 73 % of U.S. consumption of cobalt in 2022 (printed).
        Largest supplier: Norway, 26 % of imports (average of 2021-24).

        Net import reliance, cobalt, 2022

        Mineral  Reliance (%)  Kind     Leading supplier  Share (%)  Imports
        ───────  ────────────  ───────  ────────────────  ─────────  ───────
        Cobalt             73  printed  Norway                   26  2021-24

        Net import reliance: percent of apparent, reported or estimated consumption. Import shares: averages
        over the window named.

        """)
    #expect(outcome.errors == "")
    #expect(outcome.code == 0)
  }

  @Test func theVintageAndTheEditionChoose() throws {
    #expect(
      try run("dependence", "--mineral", "Co", "--vintage", "first").output.contains("Cobalt             76"))
    #expect(
      try run("dependence", "--mineral", "Co", "--edition", "mcs2023").output.contains(
        "Cobalt             76"))
    let unknown = try run("dependence", "--edition", "MCS1923")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("no edition is called \"MCS1923\". Did you mean \"MCS2023\""))
  }

  @Test func csvAndSourcesGoToAFile() throws {
    let file = "\(folder.path)/out/table.csv"
    let outcome = try run("dependence", "--mineral", "Zn", "--format", "csv", "--sources", "-o", file)
    #expect(outcome.output == "")
    #expect(
      try WholeFile.text(of: file) == """
        mineral,mineral_name,list,year,reliance_low,reliance_high,reliance_low_open,reliance_high_open,reliance_printed,kind,printed_for,leading_supplier,leading_share_low,leading_share_high,leading_share_low_open,leading_share_high_open,leading_share_printed,import_window,sources
        zinc,Zinc,zinc,2022,77,77,false,false,77,printed,refined,Canada or Mexico,50,50,false,false,50,2021-24,MCS2026 net-import-reliance zinc (refined) 2022 = 77; MCS2026 import-sources 2021-24

        """)
  }

  @Test(arguments: ["table", "csv", "json", "markdown", "latex"])
  func everyCommandPrintsEveryFormat(format: String) throws {
    for command in [
      ["dependence"], ["dependence", "counts", "--from", "2022"], ["concentration"], ["show", "China"],
      ["show", "cobalt", "--table", "suppliers"], ["data", "coverage"], ["data", "sources"],
      ["data", "coverage", "--why", "lithium"], ["data", "coverage", "--of", "reliance"],
    ] {
      let only = format == "csv" && command == ["show", "China"] ? ["--table", "supplies"] : []
      let outcome = try Program.run(command + only + ["--format", format, "--data", folder.path])
      #expect(outcome.code == 0, "\(command) \(format): \(outcome.errors)")
      #expect(!outcome.output.isEmpty)
      #expect(outcome.output.firstMatch(of: /\b(nan|inf)\b/) == nil)
      if format == "json" {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
      }
    }
  }

  /// Finland 75, Canada 25 and Norway 10 of 110 exported; the exposure of imports is that of cobalt alone.
  @Test func worldTradeHasAnIndexAndWeighsMinerals() throws {
    let trade = try run("concentration", "--of", "trade", "--mineral", "cobalt", "--format", "csv").output
    #expect(trade.contains("Cobalt,5247.9338842975"), "\(trade)")
    let years = try run(
      "concentration", "years", "--of", "imports", "--mineral", "cobalt", "--from", "2019", "--to", "2022",
      "--format",
      "csv"
    ).output
    #expect(
      years.hasPrefix(
        "mineral,mineral_name,list,year,hhi_low,hhi_high,hhi_low_open,hhi_high_open,hhi_printed,series,break,unknown"
      ),
      "\(years)")
    #expect(years.contains("cobalt,Cobalt,cobalt,2019,740,"), "\(years)")
    let weighed = try run("chokepoints", "--weights", "imports", "--table", "weights", "--format", "csv")
    #expect(weighed.output.contains("Cobalt,"), "\(weighed.output) \(weighed.errors)")
    #expect(weighed.output.contains("trade HS 282200"))
  }

  @Test func headingsAreEmphasisedOnlyWhereAsked() throws {
    #expect(try run("data", "sources").output.contains("\u{1B}") == false)
    #expect(try run("data", "sources", "--color", "always").output.contains("\u{1B}[1m"))
    #expect(try run("data", "sources", "--color", "never").output.contains("\u{1B}") == false)
  }

  @Test func everyCommandIsListedOnce() throws {
    let listed = try Program.run(["help"]).output.split(separator: "SUBCOMMANDS:").last ?? ""
    let names = listed.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }.filter { $0 != "See" }
    #expect(Set(names).count == names.count)
    // The program's own list of its commands.
    let dump = try Program.run(["--experimental-dump-help"]).output
    let root = try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any]
    let below = (root?["command"] as? [String: Any])?["subcommands"] as? [[String: Any]]
    let commands = Set(try #require(below).compactMap { $0["commandName"] as? String })
    #expect(Set(names.map(String.init)) == commands.subtracting(["help"]))
  }

  @Test func theEnvironmentNamesTheData() throws {
    let outcome = try Program.run(["data", "check"], environment: ["OREFLOW_DATA": folder.path])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("usgs/salient.csv: 9 rows, sound"))
    #expect(
      try Program.run(["data", "check", "--quiet"], environment: ["OREFLOW_DATA": folder.path]).output == "")
  }

  @Test func aReportIsWholeAndRepeatable() throws {
    let first = try run("report", "-o", "\(folder.path)/one", "--dpi", "100", "--quiet")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output == "")
    #expect(try run("report", "-o", "\(folder.path)/two", "--dpi", "100").code == 0)
    let manager = FileManager.default
    let files = try manager.subpathsOfDirectory(atPath: "\(folder.path)/one").filter { $0.contains(".") }
      .sorted()
    #expect(files.contains("index.html"))
    #expect(files.contains("index.md") && files.contains("figures/network.pdf"))
    #expect(files.contains("tables/exposure.json") && files.contains("figures/network.caption.txt"))
    for file in files {
      #expect(
        try WholeFile.bytes(of: "\(folder.path)/one/\(file)")
          == WholeFile.bytes(of: "\(folder.path)/two/\(file)"),
        "\(file) differs between two runs")
    }
    let page = try WholeFile.text(of: "\(folder.path)/one/index.md")
    #expect(page.contains("at least 4, at most 6 of the 6 minerals"))
    #expect(page.contains("U.S. public domain"))
    #expect(page.contains("## Where production has moved"))
    #expect(files.contains("tables/sets-supply.json") && files.contains("tables/perspectives.csv"))
    #expect(files.contains("tables/chokepoints.csv"))
    // Over 50 % are cobalt, rare earths with neodymium and zinc; lithium (>25) and tungsten (W) cannot be told.
    #expect(page.contains("**Dependence.** 4–6 of 6 entries were above 50 % net import reliance in 2022"))
    #expect(
      page.contains("As suppliers, 1 country can stop half or more of at least one of 4 series: China (1)"))
    #expect(page.contains("As producers, 2 countries can stop half or more"))
  }

  @Test func aFigureHasItsSizeItsFormatsAndItsCaption() throws {
    let stem = "\(folder.path)/fig/network"
    let outcome = try run(
      "figure", "network", "-o", "\(stem).svg", "-o", "\(stem).pdf", "-o", "\(stem).png", "-o", "\(stem).dot",
      "--dpi", "72")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try WholeFile.text(of: "\(stem).svg")
    #expect(svg.contains("width=\"482pt\""))
    #expect(svg.contains("Norway"))
    #expect(try WholeFile.bytes(of: "\(stem).pdf").starts(with: Array("%PDF".utf8)))
    #expect(try WholeFile.bytes(of: "\(stem).png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try WholeFile.text(of: "\(stem).dot").hasPrefix("digraph"))
    #expect(try WholeFile.text(of: "\(stem).caption.txt").contains("Suppliers are not producers"))
  }

  @Test func aChartOfSeveralMineralsIsAFigureLikeTheOthers() throws {
    let stem = "\(folder.path)/fig/reliance"
    let outcome = try run(
      "figure", "reliance", "--from", "2021", "--to", "2022", "--mineral", "Co, tungsten,rare-earths",
      "--columns", "1", "-o", "\(stem).svg", "-o", "\(stem).pdf")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try WholeFile.text(of: "\(stem).svg")
    #expect(svg.contains("width=\"241pt\"") && svg.contains(">Cobalt<") && !svg.contains(">Tungsten<"))
    #expect(svg.contains("Net import reliance of U.S. minerals, 2021–2022"))
    let caption = try WholeFile.text(of: "\(stem).caption.txt")
    #expect(caption.contains("Not drawn: tungsten (withheld or not available in all years)."))
    #expect(caption.contains("MCS2026"))
    #expect(try WholeFile.text(of: "\(stem).bib").contains("Mineral commodity summaries 2026"))
    #expect(try WholeFile.text(of: "\(stem).caption.tex").contains("\\cite{"))
  }
}

/// Figures of one mineral and of ties, from the command line to the file.
struct FigureFamilyCommandTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test(arguments: [
    ("trace", ["Co"], "Not explained"), ("projection", [], "With Canada"),
  ])
  func aFigureIsDrawnWithItsCaption(family: String, options: [String], words: String) throws {
    let file = "\(folder.path)/\(family).svg"
    let outcome = try Program.run(["figure", family, "-o", file, "--data", folder.path] + options)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try WholeFile.text(of: file)
    #expect(svg.contains("width=\"482pt\"") && svg.contains(words))
    #expect(try WholeFile.text(of: "\(folder.path)/\(family).caption.txt").contains("Sources: "))
  }
}

/// The graph measures on an edge list: the interface that other tools rely on.
struct GraphCommandTests {
  private let folder: SampleFolder
  private let edges: String
  init() throws {
    folder = try SampleFolder()
    edges = try folder.write("source,target,weight\na,b,1\nb,c,2\nc,a,1\nc,d,5\n", to: "edges.csv")
  }

  @Test func scoresAndTimesAreMachineReadable() throws {
    let outcome = try Program.run([
      "graph", "betweenness", edges, "--weights", "length", "--normalized", "--format", "csv", "--timing",
      "--threads",
      "2",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("node,score\na,0.16666666666666666\nb,0.3333333333333333\nc,0.5\nd,0\n"))
    let times = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.errors.utf8)) as? [String: Double])
    #expect(times["nodes"] == 4 && times["edges"] == 4)
    #expect((times["load"] ?? -1) >= 0 && (times["compute"] ?? -1) >= 0)
  }

  @Test func strengthsBecomeLengthsAndItIsSaid() throws {
    let outcome = try Program.run(["graph", "closeness", edges, "--weights", "strength"])
    #expect(outcome.output.contains("Lengths are 1 / strength."))
    #expect(try Program.run(["graph", "list"]).output.contains("betweenness"))
    #expect(
      try Program.run(["graph", "pagerank", edges, "--top", "1", "--format", "csv"]).output.split(
        separator: "\n"
      ).count == 2)
  }

  @Test(arguments: [
    (["graph", "betwenness", "EDGES"], 2, "Did you mean \"betweenness\""),
    (["graph", "core"], 2, "Name an edge list"),
    (["graph", "core", "/nowhere.csv"], 3, "cannot be opened"),
    (["graph", "pagerank", "EDGES", "--weights", "length"], 2, "reads weights as strengths"),
    (["graph", "distances", "EDGES"], 2, "--from"),
    (["graph", "distances", "EDGES", "--from", "aa"], 2, "no node is called"),
    (["graph", "topological-order", "EDGES"], 1, "lies on one"),
    (["graph", "core", "EDGES", "--threads", "0"], 2, "--threads"),
    (["graph", "leiden", "EDGES", "--undirected", "--resolution", "nan"], 2, "--resolution"),
    (["graph", "core", "EDGES", "--top", "-3"], 2, "--top"),
  ])
  func wrongArguments(arguments: [String], code: Int32, words: String) throws {
    let outcome = try Program.run(arguments.map { $0 == "EDGES" ? edges : $0 })
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}
