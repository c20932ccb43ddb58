import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The whole study of a year.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the study of a year: figures, tables with sources, and a page that tells what was found.",
    discussion: """
      All files are written, or none. Start reading at index.html, one file for a browser that needs no network and holds \
      the last 13 years, or at index.md. With --labels zh index.html is in Chinese.
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the report.", valueName: "folder"))
  var output = "Output"
  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(
    help: ArgumentHelp(
      "The first year of the three perspectives and of shifts. Default: nine years before the last.",
      valueName: "year"))
  var from: Int?
  @Option(
    help: ArgumentHelp(
      "The last year of the three perspectives and of shifts. Default: --year.", valueName: "year"))
  var to: Int?
  @Option(
    help: ArgumentHelp(
      "Further lists that readers of index.html may choose, as in us-2018,us-2025; with each, it holds fewer years.",
      valueName: "lists"),
    completion: .lists)
  var otherLists: String?
  @OptionGroup(title: "Figure") var figure: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions
  @Flag(help: "Write no index.html.") var noPage = false
  @Flag(help: "Print nothing.") var quiet = false

  private var last: Int { to ?? network.year }
  private var first: Int { from ?? last - 9 }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no folder.") }
    try YearCheck.check(from: from, to: to)
    if otherLists?.allSatisfy({ $0 == "," }) == true {
      throw ValidationError("--other-lists names no list.")
    }
    if otherLists != nil, noPage {
      throw ValidationError("--other-lists are for index.html, and --no-page writes none.")
    }
    try YearCheck.check(from: max(first, YearCheck.range.lowerBound), to: last, twoFor: "a report")
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let supply = try SupplyNetwork(
      year: network.year, list: try MineralList(named: network.list, in: dataset), imports: network.imports,
      sources: sources)
    var choices = Study.Choices(period: YearWindow(first, last))
    choices.figure = try figure.options(dataset)
    if let dpi = figure.dpi { choices.dpi = dpi }
    choices.program = noPage ? nil : "Oreflow \(Version.number)"
    choices.others = try others(dataset, sources)
    let study = try Study(
      supply, choices, governance: try Governance(dataset), sources: sources,
      shifts: try ShiftSources(.production, dataset, sources), reference: dataset.reference)
    try WholeFile.commit(study.files.map { ("\(output)/\($0.path)", $0.bytes) })
    if !quiet {
      print(
        "\(study.files.count) files in \(output); start at \(output)/\(noPage ? "index.md" : "index.html")")
    }
  }

  /// The networks of the other lists, each list once.
  private func others(_ dataset: Dataset, _ sources: NetworkSources) throws(DataError) -> [SupplyNetwork] {
    var seen: Set = [network.list.lowercased()]
    var others: [SupplyNetwork] = []
    for name in (otherLists ?? "").split(separator: ",").map(String.init)
    where seen.insert(name.lowercased()).inserted {
      others.append(
        try SupplyNetwork(
          year: network.year, list: try MineralList(named: name, in: dataset), imports: network.imports,
          sources: sources))
    }
    return others
  }
}
