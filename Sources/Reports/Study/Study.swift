import Diagrams
public import Figures
public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The report of a year: figures, tables with sources, and a page that reads as a short study.
public struct Study: Sendable {
  /// A file of the report.
  public struct File: Sendable {
    /// The path below the report's folder.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]
  }

  /// The files: `index.md`, `figures/`, `tables/` (each as CSV and JSON).
  public let files: [File]

  /// The study of `network`.
  ///
  /// - Parameters:
  ///   - period: The years of the three perspectives and of the shifts of production.
  ///   - governance: The governance that supply risk is weighed by.
  ///   - shifts: Where the shares of regions are found.
  ///   - options: The choices for its figures.
  ///   - dpi: Pixels an inch of its images.
  /// - Throws: ``DataError`` when the reliance and the suppliers of no mineral are known together for the year, with the years
  ///   that have them; ``FigureError`` when a figure cannot be drawn.
  public init(
    _ network: SupplyNetwork, period: YearWindow, governance: Governance, sources: NetworkSources,
    shifts finder: ShiftSources, options: FigureOptions = FigureOptions(),
    dpi: Double = 600,
    reference: Reference
  ) throws {
    try Self.requireExposure(of: network, sources)
    let dependence = try Dependence(
      list: network.list, year: network.year, from: sources.reliance, network: network)
    let perspectives = try StudyPerspectives(
      list: network.list, period: period, imports: network.importRule, governance: governance,
      sources: sources, reference: reference)
    let chokepoints = StudyChokepoints(network, reference: reference)
    let shifts = try StudyShifts(
      list: network.list, period: period, of: finder, sources: sources, reference: reference)
    let stages = try StudyStages(
      network, period: period, threshold: StudyChokepoints.threshold, sources: sources, reference: reference)
    let results = StudyResults(
      network: network, dependence: dependence, exposure: Exposure(network), perspectives: perspectives,
      shifts: shifts, chokepoints: chokepoints, stages: stages)
    let tables =
      [
        DependenceTables.headline(dependence),
        DependenceTables.minerals(dependence, threshold: 50, reference: reference),
        ExposureTables.countries(network, reference: reference),
        LeadingSupplierTables.countries(LeadingSuppliers(network), reference: reference),
        ConcentrationTables.minerals(Concentration(network), bands: .doj2010, reference: reference),
        ExposureTables.edges(network, reference: reference),
        try StrengthTables.nodes(network, reference: reference),
      ] + stages.tables + chokepoints.tables + perspectives.tables + shifts.tables
    let figure = try NetworkFigure.make(network, options: options, reference: reference)
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: dpi), .dot]
    let drawn = try FigureWriter.files(figure, formats: formats)
    var files = [
      File(
        path: "index.md",
        bytes: Array(StudyText.markdown(results, tables: tables, figure: figure, reference: reference).utf8))
    ]
    for format in formats {
      files.append(File(path: "figures/network.\(format.fileExtension)", bytes: drawn[format] ?? []))
    }
    files.append(File(path: "figures/network.caption.txt", bytes: Array((figure.caption + "\n").utf8)))
    for table in tables {
      files.append(File(path: "tables/\(table.name).csv", bytes: Array(table.text(.csv, sources: true).utf8)))
      files.append(File(path: "tables/\(table.name).json", bytes: Array(table.text(.json).utf8)))
    }
    self.files = files
  }

  /// A study of a year without a single exposure would state what nobody knows.
  private static func requireExposure(
    of network: SupplyNetwork, _ sources: NetworkSources
  ) throws(DataError) {
    guard !network.hasExposure else { return }
    let years = try sources.yearsWithExposure(of: network.list, imports: network.importRule)
    let held = years.isEmpty ? "for no year" : "for \(RiskTables.runs(years))"
    throw DataError(
      .notHeld,
      "reliance and suppliers are known together for no mineral of \(network.list.name) in \(network.year); they are \(held)",
      remedy: .anyOf([.choose(.year, among: years.suffix(3).map(String.init))]))
  }
}

/// What the study tells of.
struct StudyResults: Sendable {
  let network: SupplyNetwork
  let dependence: Dependence
  let exposure: Exposure
  let perspectives: StudyPerspectives
  let shifts: StudyShifts
  let chokepoints: StudyChokepoints
  let stages: StudyStages
}
