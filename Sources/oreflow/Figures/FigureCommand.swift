import ArgumentParser
import Figures
import Reports
import SupplyData
import SupplyNetwork
import Language

/// Figures for papers: a subcommand for each family.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw a figure at its printed size: PDF, SVG, PNG, TIFF, EPS or DOT.",
    discussion: """
      The format follows the file's ending. The caption is written beside the figure, with the endings .caption.txt and .caption.tex, its \
      sources with the ending .bib. In LaTeX: \\caption{\\protect\\input{network.caption.tex}}.
      """,
    subcommands: families)

  /// The command of each family of `FigureFamilies`.
  static let families: [any FigureFamilyCommand.Type] = [
    NetworkFigureCommand.self, ProductionFigureCommand.self, RegionsFigureCommand.self,
    DifferenceFigureCommand.self, YearsFigureCommand.self, ChokepointFigureCommand.self,
    HeatmapFigureCommand.self, HeatmapYearsFigureCommand.self, BumpFigureCommand.self,
    AlluvialFigureCommand.self,
    TradeFigureCommand.self, TraceFigureCommand.self, MapFigureCommand.self, ChoroplethFigureCommand.self,
    ProjectionFigureCommand.self,
    RelianceFigureCommand.self, VolatilityFigureCommand.self, RiskFigureCommand.self,
    PlaneFigureCommand.self, SharesFigureCommand.self, SlopesFigureCommand.self, GravityFigureCommand.self,
  ]
}

/// The command of a family: the options that act on it, and no others.
protocol FigureFamilyCommand: ParsableCommand {
  /// The family.
  static var family: any FigureFamily.Type { get }
  /// The groups of options that act on the family alone.
  var chosen: [any FigureChoiceOptions] { get }
  /// The files.
  var file: FigureFile { get }
  /// The page and the lettering.
  var page: FigurePage { get }
  /// Where the data are.
  var data: DataOptions { get }
}

extension FigureFamilyCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: family.name, abstract: family.summary)
  }

  func run() throws { try FigureCommand.run(self) }
}

extension FigureCommand {
  /// From which part on what a figure omits is stated on standard error too, percent.
  private static let reportedOmission = 5.0

  /// Draws the figure that `command` asks for and writes its files. Once for all families: a generic method would be
  /// compiled for each of them.
  fileprivate static func run(_ command: any FigureFamilyCommand) throws {
    let family = type(of: command).family
    let dataset = try command.data.dataset()
    let page = command.page
    var request = FigureRequest(list: try MineralList(named: "us-2022", in: dataset))
    try page.fill(&request.options, dataset)
    for group in command.chosen { try group.fill(&request, dataset) }
    let sources = try FigureSources(dataset, vintage: try command.data.vintage(in: dataset.reference))
    if family.choices.contains(.order) { request.options.ranks = sources.ranks(request) }
    let figure = try PageWords(
      request.options.names, register: dataset.reference.register, lists: [request.list.name]
    )
    .figure(try family.draw(request, from: sources))
    if figure.omitted >= reportedOmission {
      Messages.warning(
        "the figure omits \(Int(figure.omitted.rounded())) % of what the sources name; the caption says what."
      )
    }
    page.warn(of: command.file.output)
    try command.file.write(figure, dpi: page.dpi ?? 600, reference: dataset.reference)
  }
}
