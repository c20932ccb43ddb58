import ArgumentParser
import Reports
import SupplyData
import SupplyNetwork

/// The whole study of a year.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the study of a year: figures, tables with sources, and a page that tells what was found.",
    discussion: "All files are written, or none. Start reading at index.md.")

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the report.", valueName: "folder"))
  var output = "Output"
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Figure") var figure: FigureChoices
  @OptionGroup(title: "Data") var data: DataOptions
  @Flag(help: "Print nothing.") var quiet = false

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let supply = try SupplyNetwork(
      year: network.year, list: try MineralList(named: network.list, in: dataset), imports: network.imports,
      sources: sources)
    let study = try Study(
      supply, sources: sources, options: try figure.options(dataset), dpi: figure.dpi,
      reference: dataset.reference)
    try WholeFile.commit(study.files.map { ("\(output)/\($0.path)", $0.bytes) })
    if !quiet { print("\(study.files.count) files in \(output); start at \(output)/index.md") }
  }
}
