import ArgumentParser
import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Figures for papers.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw a figure at its printed size: PDF, SVG, PNG, EPS or DOT.",
    discussion: """
      network: supplier countries, minerals, United States. production: producer countries, minerals. regions: regions, \
      minerals, United States. difference: gains and losses from --from to --year. years: --years side by side. \
      chokepoint: --focus COUNTRY and all it touches. map: suppliers on a map of equal areas. trade: \
      world trade of one --mineral. trace: who mined, who shipped and the United States, of one --mineral. projection: \
      countries tied by the minerals that they both supply. Charts, from --from to --to, of the list or of --mineral A,B,C: \
      reliance, volatility (CV of prices), risk (HHI_WGI), shares (of regions in world production), slopes (the same, first \
      and last year), gravity (the centre of production on a map); plane: dependence and risk of --year.

      The format follows the file's ending. The caption is written beside the figure, with the ending .caption.txt.
      """)

  enum Family: String, ExpressibleByArgument, CaseIterable {
    case network, production, regions, difference, years, chokepoint, map, trade, trace, projection
    case reliance, volatility, risk, plane, shares, slopes, gravity

    /// Whether it shows values over the years --from to --to.
    var isCourse: Bool { [.reliance, .volatility, .risk, .shares, .slopes, .gravity].contains(self) }
  }

  @Argument(help: "The family: \(Family.allCases.map(\.rawValue).joined(separator: ", ")).")
  var family: Family
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file: its ending is the format. May be given more than once.", valueName: "file"))
  var output: [String]
  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("The earlier year of a difference, the first of a chart.", valueName: "year"))
  var from: Int?
  @Option(help: ArgumentHelp("The last year of a chart; --year by default.", valueName: "year")) var to: Int?
  @Option(help: "Whose slopes: regions or countries. Default: regions.") var by: SlopesChart.Subject?
  @Option(
    help: ArgumentHelp("How many years a window of volatility has. Default: 5.", valueName: "years"))
  var window: Int?
  @Option(
    help: ArgumentHelp("A price is violent when its CV is this or more. Default: 0.2.", valueName: "cv"))
  var theta: Double?
  @Option(
    help: ArgumentHelp("The years side by side, commas between them. Default: 2019,2022.", valueName: "years")
  )
  var years: String?
  @Option(
    help: "The mineral of a figure of trade, or of a trace; of a chart, one or several in place of the list.")
  var mineral: String?
  @Option(
    name: .customLong("at-least"),
    help: ArgumentHelp(
      "The part of consumption from which on a chokepoint frames a mineral; in a plane, above which dependence is high. "
        + "Default: 50.", valueName: "percent"))
  var atLeast: Double?
  @OptionGroup(title: "Figure") var figure: FigureChoices
  @OptionGroup(title: "Data") var data: DataOptions

  func validate() throws {
    try family.check(
      figure.given
        + [
          (from != nil, FigureUse.from), (years != nil, .years), (mineral != nil, .mineral),
          (atLeast != nil, .atLeast), (to != nil, .to), (by != nil, .by), (window != nil, .window),
          (theta != nil, .theta),
        ].filter(\.0).map(\.1))
    if family == .difference {
      guard let from, from < network.year, from >= 1900 else {
        throw ValidationError("A difference needs --from, a year before --year.")
      }
    }
    if family.isCourse {
      guard let from, from >= 1900, (1900...2100).contains(to ?? network.year) else {
        throw ValidationError(
          "A chart over the years needs --from, its first year; --to or --year is its last.")
      }
      guard from < to ?? network.year else {
        throw ValidationError(
          "--from \(from) is not before \(to ?? network.year): a chart takes two years or more.")
      }
      guard (2...50).contains(window ?? 5) else { throw ValidationError("--window takes 2 to 50 years.") }
      guard theta.map({ $0 > 0 && $0 <= 10 }) ?? true else {
        throw ValidationError("--theta takes a number above 0, at most 10.")
      }
    }
    if family == .years {
      let years = try yearsAsked
      guard (2...6).contains(years.count), years.allSatisfy({ (1900...2100).contains($0) }) else {
        throw ValidationError("--years takes two to six years, such as 2016,2019,2022.")
      }
    }
    if family == .trade || family == .trace, mineral == nil {
      throw ValidationError("A figure of the family \(family) needs --mineral.")
    }
    if family == .chokepoint, figure.focus == nil {
      throw ValidationError("A chokepoint needs --focus with a country or several.")
    }
    guard (0.1...100).contains(atLeast ?? 50) else {
      throw ValidationError("--at-least takes a percentage up to 100.")
    }
    if output.isEmpty { throw ValidationError("Name a file with -o, for example -o network.pdf.") }
    for path in output where FigureWriter.format(ofFile: path, dpi: figure.dpi) == nil {
      throw ValidationError(
        "\"\(path)\" has no ending of a figure. Use one of \(FigureWriter.endings.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let placed = try drawn(from: dataset)
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

  private var yearsAsked: [Int] {
    get throws {
      try Set(
        (years ?? "2019,2022").split(separator: ",").map { text in
          guard let year = Int(text.filter { $0 != " " }) else {
            throw ValidationError("--years takes years with commas between them, not \"\(years ?? "")\".")
          }
          return year
        }
      ).sorted()
    }
  }

  private func drawn(from dataset: Dataset) throws -> PlacedFigure {
    let options = try figure.options(dataset)
    try family.check(options.focus)
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let isChart = family.isCourse || family == .plane
    let list = try ChartFamilies.list(isChart ? mineral : nil, else: network.list, in: dataset)
    let charts = ChartFamilies(dataset: dataset, sources: sources, list: list, options: options)
    func period() -> YearWindow { YearWindow(from ?? network.year, to ?? network.year) }
    func supply(_ year: Int) throws -> SupplyNetwork {
      try SupplyNetwork(year: year, list: list, imports: network.imports, sources: sources)
    }
    switch family {
    case .network:
      return try NetworkFigure.make(try supply(network.year), options: options, reference: reference)
    case .production:
      return try ProductionFigure.make(try supply(network.year), options: options, reference: reference)
    case .regions:
      return try RegionsFigure.make(try supply(network.year), options: options, reference: reference)
    case .years:
      return try YearsFigure.make(try yearsAsked.map(supply), options: options, reference: reference)
    case .trade:
      let mineral = try reference.mineral(named: mineral ?? "").id
      let trade = try TradeGraph(mineral, year: network.year, from: dataset)
      let producers =
        sources.production.shares(of: mineral, in: network.year).value?.named.map(\.country) ?? []
      // Where the United States does not trade the mineral, nothing is on the way to it.
      let structure = try? TradeStructure(trade, producers: producers)
      return try TradeFigure.make(
        trade, articulation: Set(structure?.entries.filter(\.isArticulation).map(\.country) ?? []),
        options: options, reference: reference)
    case .trace:
      let traced = try TracedSupply(
        try reference.mineral(named: mineral ?? "").id, year: network.year, sources: sources, from: dataset)
      return try TraceFigure.make(traced, options: options, reference: reference)
    case .projection:
      return try ProjectionFigure.make(try supply(network.year), options: options, reference: reference)
    case .map:
      return try MapFigure.make(
        try supply(network.year), land: try OutlinePoint.all(in: dataset.folder, known: nil),
        options: options,
        reference: reference)
    case .chokepoint:
      return try ChokepointFigure.make(
        try supply(network.year), cut: atLeast ?? 50, options: options, reference: reference)
    case .reliance: return try charts.reliance(period())
    case .volatility:
      return try charts.volatility(
        period(), length: window ?? 5, theta: theta ?? MarketDynamics.defaultThreshold)
    case .risk: return try charts.risk(period())
    case .shares: return try charts.shares(period())
    case .gravity: return try charts.gravity(period())
    case .slopes: return try charts.slopes(period(), of: by ?? .regions)
    case .plane: return try charts.plane(network.year, imports: network.imports, above: atLeast ?? 50)
    case .difference:
      return try DifferenceFigure.make(
        from: try supply(from ?? network.year - 1), to: try supply(network.year), options: options,
        reference: reference)
    }
  }
}
