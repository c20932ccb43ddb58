import Graphs
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// Countries tied by the minerals that they both supply to the United States: who stands in for whom.
///
/// Countries stand on an oval by community, the area of each mark its exposure; a tie is as wide as the number of
/// minerals that two countries share. Drawn are the ties that stand out from chance (solid) and those of the heaviest
/// forest that joins the countries shown (dashed where they do not stand out). Unless chosen, the number of countries
/// and the level are such that the page holds them and the ties can be followed.
public enum ProjectionFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "projection", "Countries tied by the minerals that they both supply, in communities.",
    reads: [
      .year, .list, .imports, .top, .backbone, .focus, .order, .scale,
    ])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let network = try sources.exposure(request).network
    let shared: SharedMinerals
    do throws(GraphError) {
      shared = try SharedMinerals(network)
    } catch {
      throw FigureError.nothingToDraw("there is no projection: \(error)")
    }
    return try make(shared, options: request.options, register: sources.register)
  }

  /// The numbers of countries that are tried when none is chosen.
  private static let counts = [30, 24, 18, 12, 8]

  /// The figure of the suppliers that share minerals.
  ///
  /// - Throws: ``FigureError`` when no two countries share a mineral, or the countries do not fit the page.
  public static func make(
    _ shared: SharedMinerals, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    var failure: FigureError?
    // Codes before fewer countries.
    for count in options.top.map({ [$0] }) ?? counts {
      for options in [options, options.withCodes].compactMap({ $0 }) {
        let content = try ProjectionContent(
          shared, count: count, options: options, register: register)
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
