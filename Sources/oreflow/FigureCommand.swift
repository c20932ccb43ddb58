import ArgumentParser
import Figures
import SupplyData
import SupplyNetwork

/// Figures for papers.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw a figure at its printed size: PDF, SVG, PNG, EPS or DOT.",
    discussion: """
      Families: network (supplier countries, minerals, United States, one year). The format follows the file's ending. \
      The caption is written beside the figure, with the ending .caption.txt.
      """)

  enum Family: String, ExpressibleByArgument, CaseIterable {
    case network
  }

  @Argument(help: "The family: \(Family.allCases.map(\.rawValue).joined(separator: ", ")).")
  var family: Family
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file: its ending is the format. May be given more than once.", valueName: "file"))
  var output: [String]
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Figure") var figure: FigureChoices
  @OptionGroup(title: "Data") var data: DataOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("Name a file with -o, for example -o network.pdf.") }
    for path in output where FigureWriter.format(ofFile: path, dpi: figure.dpi) == nil {
      throw ValidationError(
        "\"\(path)\" has no ending of a figure. Use one of \(FigureWriter.endings.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let supply = try network.network(data, from: dataset)
    let placed = try NetworkFigure.make(
      supply, options: try figure.options(dataset), reference: dataset.reference)
    let formats = output.compactMap { FigureWriter.format(ofFile: $0, dpi: figure.dpi) }
    let files = try FigureWriter.files(placed, formats: Array(Set(formats)))
    var written = zip(output, formats).map { (path: $0, bytes: files[$1] ?? []) }
    for path in output {
      let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      if !written.contains(where: { $0.path == "\(stem).caption.txt" }) {
        written.append(("\(stem).caption.txt", Array((placed.caption + "\n").utf8)))
      }
    }
    try WholeFile.commit(written)
  }
}
