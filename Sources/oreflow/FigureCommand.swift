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
    let placed = try NetworkFigure.make(supply, options: figure.options, reference: dataset.reference)
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

/// What an author may choose about a figure.
struct FigureChoices: ParsableArguments {
  @Option(name: .customLong("width-mm"), help: ArgumentHelp("The width of the page.", valueName: "mm"))
  var width = 170.0
  @Option(
    name: .customLong("height-mm"),
    help: ArgumentHelp("The height that must not be exceeded.", valueName: "mm"))
  var height = 230.0
  @Option(
    help: ArgumentHelp(
      "Leave out flows below this part of U.S. consumption. Default: the lowest from 2 on that fits the page.",
      valueName: "percent"))
  var threshold: Double?
  @Flag(help: "Greys in place of colours.") var grayscale = false
  @Option(help: ArgumentHelp("The typeface, as fontconfig knows it.", valueName: "family"))
  var font = "Liberation Sans"
  @Option(help: ArgumentHelp("A title inside the figure; none by default.", valueName: "words")) var title:
    String?
  @Option(help: ArgumentHelp("Pixels an inch of PNG.", valueName: "number")) var dpi = 600.0

  func validate() throws {
    guard (50...400).contains(width) else { throw ValidationError("--width-mm takes 50 to 400.") }
    guard (50...1000).contains(height) else { throw ValidationError("--height-mm takes 50 to 1000.") }
    guard threshold.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
    guard (36...1200).contains(dpi) else { throw ValidationError("--dpi takes 36 to 1200.") }
    guard !font.isEmpty else { throw ValidationError("--font takes the name of a typeface.") }
  }

  /// The options of the figure.
  var options: FigureOptions {
    var options = FigureOptions()
    options.width = width
    options.maximumHeight = height
    options.threshold = threshold
    options.isGrayscale = grayscale
    options.font = font
    options.title = title
    return options
  }
}
