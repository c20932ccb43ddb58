import Foundation
import SampleData
import SupplyData
import Testing

/// Everything a user can get wrong: a clear message on standard error, the right exit code, nothing on standard
/// output, nothing half-written, never a crash.
struct BadInputTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func expect(
    _ arguments: [String], code: Int32, says words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try Program.run(arguments, directory: folder.path)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.errors.contains(words), "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.errors.contains("oreflow: error: "), "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    (["dependence", "--year", "abc"], 2, "--year"),
    (["dependence", "-o", ""], 2, "--output names no file"),
    (["report", "-o", ""], 2, "--output names no folder"),
    (
      ["report", "--from", "2022", "--to", "2013"], 2,
      "--from 2022 is after --to 2013. Choose an earlier --from or a later --to."
    ),
    (["concentration", "list", "--from", "2021"], 2, "--from"),
    (["concentration", "years", "--bands", "doj-2010"], 2, "bands"),
    (["concentration", "--of", "trade", "--year", "1990"], 1, "no index of us-2022"),
    (["concentration", "--of", "trade", "--mineral", "zinc"], 1, "no trade series of zinc"),
    (["chokepoints", "--weights", "imports", "--layer", "production"], 2, "--weights goes with"),
    (["chokepoints", "--weights", "consumption"], 1, "has a known value of consumption"),
    (["dependence", "--year", "99999"], 2, "--year takes a year"),
    (
      ["dependence", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950"
    ),
    (
      ["show", "cobalt", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of cobalt for 1950"
    ),
    (
      ["centrality", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950"
    ),
    (
      ["sensitivity", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950"
    ),
    (
      ["sensitivity", "--from", "1950", "--to", "1955"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950-55"
    ),
    (["sensitivity", "shifts", "--year", "2021"], 2, "--year goes with chokepoints and risk"),
    (["sensitivity", "chokepoints", "--from", "2014"], 2, "--from and --to go with risk and shifts"),
    (["report", "--from", "2023"], 2, "--from 2023 is after --to 2022"),
    (["export", "--from", "2020", "--to", "2020", "--format", "csv"], 2, "a panel takes two years or more"),
    (["dependence", "--year", "2020", "--year", "2021"], 2, "--year is given twice. Give it once."),
    (["dependence", "-o", "a.csv", "--output=b.csv"], 2, "--output is given twice. Give it once."),
    (["figure", "network", "-o", "x.svg", "-o", "x.svg"], 2, "x.svg: is named twice"),
    (["show", "zinc", "cobalt"], 2, "Unexpected argument 'cobalt'\nUsage"),
    (["dependence", "--threshold", "-5"], 2, "'-5' is no value for '--threshold <percent>'"),
    (["dependence", "--top", "-3"], 2, "'-3' is no value for '--top <number>'"),
    (["dependence", "--columns", ""], 2, "--columns names no column"),
    (
      ["dependence", "--mineral", "cobalt,zinc"], 2,
      "names 2 at once, and one mineral is taken. Name one."
    ),
    (
      ["chokepoints", "country", "CHN, CAN"], 2, "names 2 at once, and one country is taken. Name one."
    ),
    (["disrupt", "CHN;CAN"], 2, "Put commas between them"),
    (["chokepoints", "partners", "cobalt"], 2, "Unexpected argument 'cobalt'\n"),
    (
      ["disrupt", "CHN", "CAN"], 2, "Unexpected argument 'CAN'. Put commas between countries, as in CHN,RUS."
    ),
    (
      ["risk", "contributors", "cobalt"], 2,
      "Unexpected argument 'cobalt'. A mineral is named with --mineral."
    ),
    (
      ["dependence", "foo"], 2,
      "no subcommand of dependence is called \"foo\". A mineral is named with --mineral; see `oreflow help dependence`."
    ),
    (["help", "data", "foo"], 2, "no subcommand of data is called \"foo\". See `oreflow help data`."),
    (["chokepoints", "groups", ""], 2, "no group is named"),
    (["sensitivity", ""], 2, "Name one or several of chokepoints, risk, shifts."),
    (["shifts", "regions", "--mineral", "zinc", "--list", "us-2018"], 2, "exclude each other"),
    (["chokepoints", "country", "USA"], 2, "the question is what reaches them"),
    (["figure", "chokepoint", "USA", "-o", "x.svg"], 2, "the question is what reaches them"),
    (["data", "coverage", "--from", "2020"], 2, "belong to --matrix"),
    (["data", "coverage", "--of", "price", "--why", "zinc"], 2, "exclude each other"),
    (["perspectives", "--year", "2020"], 2, "Unknown option '--year'. Did you mean '--from' or '--to'?"),
    (
      ["dependence", "years", "--from", "2022", "--to", "2013"], 2,
      "--from 2022 is after --to 2013. Choose an earlier --from or a later --to."
    ),
    (["dependence", "-o", "x.xlsx"], 2, "\"x.xlsx\" has no ending of a table. Use one of bib, csv"),
    (["help", "metods"], 2, "no command or document is called \"metods\". Did you mean \"methods\"?"),
    (["help", "nothing"], 2, "no command or document is called \"nothing\". See `oreflow --help`."),
    (["help", "dependence", "yers"], 2, "Did you mean \"years\"?"),
    (["dependence", "--threshold", "nan"], 2, "threshold"),
    (["dependence", "--threshold", "-1"], 2, "threshold"),
    (["dependence", "--list", "us-1999"], 2, "there is no list \"us-1999\""),
    (["dependence", "--mineral", "colbat"], 2, "Did you mean \"cobalt\""),
    (["dependence", "--format", "xml"], 2, "format"), (["dependence", "--imports", "customs"], 2, "imports"),
    (["dependence", "--nonsense"], 2, "nonsense"), (["concentration", "--bands", "doj"], 2, "bands"),
    (
      ["concentration", "--year", "1950"], 1,
      "the data hold no reliance, suppliers or complete production of us-2022 for 1950"
    ),
    (["show", "unobtanium"], 2, "no mineral or country is called \"unobtanium\""),
    (["show", "Chiina"], 2, "Did you mean \"China\""),
    (["show", "Mexico", "--list", "us-2018"], 1, "Mexico is not named as supplier or producer"),
    (["show", ""], 2, "no mineral or country"),
    (["show", "cobalt", "--table", "prices"], 2, "Use one of reliance"),
    (["show", "cobalt", "--format", "csv"], 2, "CSV holds one table"),
    (["show", "cobalt", "--mineral", "--country"], 2, "exclude each other"), (["show"], 2, "name"),
    (["figure", "network", "-o", "x.gif"], 2, "Use one of pdf, svg, png"),
    (["figure", "network"], 2, "output"),
    (["figure", "map", "-o", "x.svg", "--backbone", "0.1"], 2, "Unknown option '--backbone'"),
    (["figure", "network", "-o", "x.svg", "--mineral", "cobalt"], 2, "Unknown option '--mineral'"),
    (["figure", "network", "-o", "x.svg", "--years", "2019,2022"], 2, "Unknown option '--years'"),
    (["figure", "regions", "-o", "x.svg", "--focus", "Norway"], 2, "shows no single countries"),
    (["figure", "trade", "cobalt", "-o", "x.svg", "--focus", "Zn"], 2, "the focus names another"),
    (["figure", "trace", "-o", "x.svg"], 2, "<mineral>"),
    (["figure", "trace", "zinc", "-o", "x.svg"], 1, "no trade series"),
    (["figure", "network", "-o", "x.svg", "--width-mm", "nan"], 2, "50 to 400"),
    (["figure", "network", "-o", "x.svg", "--width-mm", "30"], 2, "takes 50 to 400"),
    (
      ["figure", "network", "-o", "x.svg", "--list", "us-2018", "--threshold", "30"], 1,
      "no flow reaches 30 %"
    ),
    (["figure", "reliance", "-o", "x.svg"], 2, "--from"),
    (["figure", "risk", "-o", "x.svg", "--from", "2022", "--to", "2021"], 2, "is after --to 2021"),
    (["figure", "reliance", "-o", "x.svg", "--from", "2022", "--to", "2022"], 2, "two years or more"),
    (
      ["figure", "reliance", "-o", "x.svg", "--from", "2021", "--mineral", "cobalt,colbat"], 2,
      "Did you mean \"cobalt\""
    ),
    (["figure", "reliance", "-o", "x.svg", "--from", "2021", "--mineral", ","], 2, "names no mineral"),
    (["figure", "reliance", "-o", "x.svg", "--from", "1950", "--to", "1960"], 1, "no net import reliance"),
    (
      ["figure", "volatility", "-o", "x.svg", "--from", "2020", "--window", "8"], 2,
      "longer than the period"
    ),
    (["figure", "volatility", "-o", "x.svg", "--from", "2010", "--theta", "nan"], 2, "theta"),
    (["figure", "gravity", "-o", "x.svg", "--from", "2013"], 1, "can be drawn over 2013-22: "),
    (["figure", "slopes", "-o", "x.svg", "--from", "2013", "--by", "continents"], 2, "by"),
    (["figure", "plane", "-o", "x.svg", "--to", "2022"], 2, "Unknown option '--to'"),
    (["figure", "plane", "-o", "x.svg", "--year", "1950"], 1, "1950"),
    (["data", "coverage", "--why", "zinc"], 1, "no source prints world production of zinc"),
    (["data", "coverage", "--of", "gold"], 2, "of"), (["nonsense"], 2, "nonsense"),
  ])
  func wrongArguments(arguments: [String], code: Int32, words: String) throws {
    let data = arguments.first == "nonsense" ? [] : ["--data", folder.path]
    try expect(arguments + data, code: code, says: words)
  }

  @Test func aMissingDataFolderIsNamed() throws {
    try expect(["dependence", "--data", "/nowhere"], code: 3, says: "/nowhere: is not a folder")
    try expect(["report", "--data", "\(folder.path)/usgs"], code: 3, says: "holds no folder reference")
    let check = try Program.run(["data", "check", "--data", "/nowhere"])
    #expect(check.code == 3)
  }

  @Test(arguments: [
    ("usgs/salient.csv", "cobalt,,net", "cobalx,,net", "salient.csv:2: column \"mineral\""),
    ("usgs/salient.csv", ",76,percent,0", ",\"76,percent,0", "never closed"),
    ("usgs/import_sources.csv", "CAN,16", "CAN,sixteen", "import_sources.csv:2: column \"share\""),
    ("usgs/import_sources.csv", "form,from", "form,begin", "import_sources.csv:1: column 3"),
    ("usgs/world.csv", "t,0,MCS2026", "tons,0,MCS2026", "world.csv:2: column \"unit\""),
    ("reference/countries.csv", ",Africa,", ",Afrika,", "countries.csv:6: column \"region\""),
  ])
  func brokenTablesStopEveryCommand(file: String, old: String, new: String, words: String) throws {
    let text = try #require(SampleFolder.tables[file])
    let broken = try SampleFolder([file: text.replacing(old, with: new)])
    try expect(["report", "--data", broken.path, "-o", "\(broken.path)/out"], code: 3, says: words)
    #expect(!WholeFile.exists("\(broken.path)/out"))
    let check = try Program.run(["data", "check", "--data", broken.path])
    #expect(check.code == 3)
    #expect(check.output.contains(words), "\(check.output)")
  }

  @Test func anUnreadableTableIsNamed() throws {
    let broken = try SampleFolder()
    try FileManager.default.removeItem(atPath: "\(broken.path)/usgs/salient.csv")
    try expect(
      ["dependence", "--data", broken.path], code: 3, says: "salient.csv: cannot be opened: No such file")
    try FileManager.default.createDirectory(
      atPath: "\(broken.path)/usgs/salient.csv", withIntermediateDirectories: false)
    try expect(["dependence", "--data", broken.path], code: 3, says: "salient.csv: is a folder")
  }

  @Test func aListFileWithUnknownIdsIsNamedWithItsLine() throws {
    let list = try folder.write("cobalt\nunobtanium\n", to: "list.txt")
    try expect(
      ["dependence", "--data", folder.path, "--list", list], code: 3, says: "list.txt:2: no mineral is called"
    )
  }

  @Test func anOutputThatCannotBeWrittenLeavesNothing() throws {
    let file = try folder.write("keep", to: "file")
    try expect(
      ["report", "--data", folder.path, "-o", file, "--dpi", "72"], code: 3, says: "a folder is needed")
    try expect(["dependence", "--data", folder.path, "-o", folder.path], code: 3, says: "is a folder")
    try expect(
      ["figure", "network", "--data", folder.path, "-o", "\(file)/x.svg"], code: 3, says: "a folder is needed"
    )
    #expect(try WholeFile.text(of: file) == "keep")
  }
}
