import Platform
import Diagrams
public import Figures
public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork
import Tables
import Language

/// The report of a year: figures, tables with sources, and a page that reads as a short study.
public struct Study: Sendable {
  /// A file of the report.
  public struct File: Sendable {
    /// The path below the report's folder.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]
  }

  /// What an author may choose about a study.
  public struct Choices: Sendable {
    /// The years of the three perspectives and of the shifts of production.
    public var period: YearWindow
    /// The choices for its figures.
    public var figure = FigureOptions()
    /// Pixels an inch of its images.
    public var dpi = 300.0
    /// The name and version of the program that a page with `index.html` is signed with; no page where nil.
    public var program: String?
    /// Networks of other lists of minerals that a reader of the page may choose; with each, a page holds fewer years.
    public var others: [SupplyNetwork] = []

    /// The usual choices, over `period`.
    public init(period: YearWindow) { self.period = period }
  }

  /// The files: `index.md`, `index.html` where it is asked for, `figures/`, `tables/` (each as CSV and JSON).
  public let files: [File]

  /// The study of `network`.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - choices: What was chosen.
  ///   - governance: The governance that supply risk is weighed by.
  ///   - sources: The sources of the values.
  ///   - finder: Where the shares of regions are found.
  ///   - reference: The reference tables.
  /// - Throws: `DataError` when the reliance and the suppliers of no mineral are known together for the year, with the
  ///   years that have them; `FigureError` when a figure cannot be drawn.
  public init(
    _ network: SupplyNetwork, _ choices: Choices, governance: Governance, sources: NetworkSources,
    shifts finder: ShiftSources, reference: Reference
  ) throws {
    try Self.requireExposure(of: network, sources)
    let register = reference.register
    @Sendable func study(_ network: SupplyNetwork) throws -> StudyResults {
      StudyResults(
        try StudyProfile(
          network, period: choices.period, governance: governance, sources: sources, shifts: finder,
          reference: reference), register: register)
    }
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: choices.dpi), .dot]
    let ((results, tables), (figure, drawn)) = try Parallel.both {
      let results = try study(network)
      return (results, results.tables(register))
    } _: {
      let figure = try NetworkFigure.make(Exposure(network), options: choices.figure, register: register)
      return (figure, try FigureWriter.files(figure, formats: formats))
    }
    var files = [
      File(
        path: "index.md",
        bytes: Array(StudyText.markdown(results, tables: tables, figure: figure, register: register).utf8))
    ]
    if let program = choices.program {
      let words = PageWords(choices.figure.names, register: register, lists: [network.list.name])
      func list(_ results: StudyResults, _ tables: [Table], _ shown: PageYear) throws -> PageList {
        let years = try PageYears(
          around: shown, known: results.profile.stages, sources: sources, options: choices.figure,
          register: register)
        return PageList(results, tables: tables, years: years, words: words)
      }
      let first = try list(
        results, tables, PageYear(results.year, figure: .success(figure), register: register))
      let others = try choices.others.enumerated().map { place, other in
        try Self.requireExposure(of: other, sources)
        let results = try study(other)
        let shown = PageYear(results.year, list: place + 1, options: choices.figure, register: register)
        return try list(results, results.tables(register), shown)
      }
      let page = StudyPage([first] + others, words: words, program: program, register: register)
      files.append(File(path: "index.html", bytes: Array(page.fitting.utf8)))
    }
    for format in formats {
      files.append(File(path: "figures/network.\(format.fileExtension)", bytes: drawn[format] ?? []))
    }
    files.append(File(path: "figures/network.caption.txt", bytes: Array(figure.caption.file.utf8)))
    for table in tables {
      files.append(File(path: "tables/\(table.name).csv", bytes: Array(table.text(.csv, sources: true).utf8)))
      files.append(File(path: "tables/\(table.name).json", bytes: Array(table.text(.json).utf8)))
    }
    let package = TablePackage.json(
      tables, name: "oreflow-tables", title: "The supply of \(network.list.name) in \(network.year)")
    files.append(File(path: "tables/datapackage.json", bytes: Array(package.utf8)))
    self.files = files
  }

  /// A study of a year without a single exposure would state what nobody knows.
  private static func requireExposure(
    of network: SupplyNetwork, _ sources: NetworkSources
  ) throws(DataError) {
    guard !network.hasExposure else { return }
    let years = try sources.yearsWithExposure(of: network.list, imports: network.importRule)
    let knownYears = years.isEmpty ? "for no year" : "for \(YearWindow.runs(of: years))"
    throw DataError(
      .notHeld,
      "reliance and suppliers are known together for no mineral of \(network.list.name) in \(network.year); they are \(knownYears)",
      remedy: .anyOf([.choose(.year, among: years.suffix(3).map(String.init))]))
  }
}
