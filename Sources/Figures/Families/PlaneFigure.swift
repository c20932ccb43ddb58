import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The plane of dependence and risk of one year: net import reliance to the right, supply risk upwards, a mark for each
/// reported series, and the two thresholds between its fields.
///
/// Bounds are whiskers; a mark stands at their middle, and the legend says so. A diamond is high in both at either
/// bound, a hollow mark in an unknown field.
public enum PlaneFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "plane", "Import dependence and supply risk of a year, a mark for each mineral.",
    reads: [.year, .list, .imports, .minerals, .atLeast, .scheme])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let dependence = try Dependence(list: request.list, year: request.year, from: sources.sources.reliance)
    let risk = try sources.risk(request)
    let matrix = DependenceRiskMatrix(dependence, above: request.atLeast, risk, threshold: .standard)
    return try make(
      dependence, risk, threshold: .standard, matrix: matrix, options: request.options,
      register: sources.register
    )
  }

  /// The plane of `dependence` and `risk`, divided as `matrix` is.
  ///
  /// - Precondition: all three are of one list and year.
  /// - Throws: ``FigureError`` when no mineral has both, or the page is too small.
  public static func make(
    _ dependence: Dependence, _ risk: SupplyRisk, threshold: RiskThreshold, matrix: DependenceRiskMatrix,
    options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let content = PlaneContent(dependence, risk, threshold: threshold, matrix: matrix, options, register)
    guard !content.points.isEmpty else {
      throw .nothingToDraw(
        "no mineral of \(dependence.list.name) has both a reliance and a supply risk in \(dependence.year)",
        remedy: .anyOf([.choose(.year), .choose(.list)]))
    }
    return try PlaneLayout(content, options: options).figure()
  }
}
