import Graphs
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// Countries tied by the minerals that they both supply to the United States: who stands in for whom.
///
/// Countries stand on an oval by community, the area of each mark its exposure; a tie is as wide as the number of minerals
/// that two countries share. Drawn are the ties that stand out from chance (solid) and those of the heaviest forest
/// that joins the countries shown (dashed where they do not stand out). Unless chosen, the number of countries and the
/// level are such that the page holds them and the ties can be followed.
public enum ProjectionFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "projection", "Countries tied by the minerals that they both supply, in communities.",
    reads: [
      .year, .list, .imports, .top, .backbone, .focus, .order, .scale,
    ])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(try sources.suppliers(request), options: request.options, reference: sources.reference)
  }

  /// The numbers of countries that are tried when none is chosen.
  private static let counts = [30, 24, 18, 12, 8]

  /// The figure of the suppliers in `network`.
  ///
  /// - Throws: ``FigureError`` when no two countries share a mineral, or the countries do not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let shared: SharedMinerals
    do throws(GraphError) {
      shared = try SharedMinerals(network)
    } catch {
      throw .nothingToDraw("there is no projection: \(error)")
    }
    var failure: FigureError?
    // Codes before fewer countries.
    for count in options.top.map({ [$0] }) ?? counts {
      for options in [options, options.withCodes].compactMap({ $0 }) {
        let content = try ProjectionContent(
          network, shared, count: count, options: options, reference: reference)
        do throws(FigureError) {
          return try CircleLayout(content.circle, options: options).figure()
        } catch {
          failure = failure ?? error
        }
      }
    }
    throw failure ?? .nothingToDraw("there is nothing to draw")
  }
}
